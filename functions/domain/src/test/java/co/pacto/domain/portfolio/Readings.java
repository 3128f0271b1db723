package co.pacto.domain.portfolio;

import co.pacto.domain.portfolio.RowReading.Accepted;
import co.pacto.domain.portfolio.RowReading.Rejected;
import java.util.List;

/// What became of a row that a test has read.
final class Readings {

    private Readings() {}

    /// Its typed values.
    static <R> R accepted(RowReading<R> reading) {
        return switch (reading) {
            case Accepted<R>(var row) -> row;
            case Rejected<R>(var rejections) -> throw new AssertionError(rejections.toString());
        };
    }

    /// Everything that is wrong with it.
    static <R> List<Rejection> rejections(RowReading<R> reading) {
        return switch (reading) {
            case Accepted<R> _ -> List.of();
            case Rejected<R>(var rejections) -> rejections;
        };
    }
}
