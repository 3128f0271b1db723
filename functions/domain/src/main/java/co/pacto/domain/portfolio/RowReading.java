package co.pacto.domain.portfolio;

import java.util.List;

/// What came out of reading one line of a file.
///
/// @param <R> the row of the kind of file
public sealed interface RowReading<R> {

    /// A row whose every value is what it must be.
    record Accepted<R>(R row) implements RowReading<R> {}

    /// The first problem of each column that has one, in the order of the columns.
    record Rejected<R>(List<Rejection> rejections) implements RowReading<R> {

        public Rejected {
            rejections = List.copyOf(rejections);
        }
    }
}
