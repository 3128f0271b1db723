package co.pacto.domain.portfolio;

import java.util.List;

/// What became of one row of a file.
public sealed interface RowResult {

    /// It changed what is known.
    record Applied() implements RowResult {}

    /// It says what is known already.
    record Unchanged() implements RowResult {}

    /// It was not taken.
    record Rejected(List<Rejection> rejections) implements RowResult {

        public Rejected {
            rejections = List.copyOf(rejections);
        }
    }
}
