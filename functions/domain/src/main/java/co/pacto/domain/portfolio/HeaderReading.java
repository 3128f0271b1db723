package co.pacto.domain.portfolio;

import java.util.List;

/// Whether a file can be read at all.
public sealed interface HeaderReading {

    /// A header of one of the two files.
    record Recognised(Header header) implements HeaderReading {}

    /// The whole file is refused.
    record Refused(List<Rejection> rejections) implements HeaderReading {

        public Refused {
            rejections = List.copyOf(rejections);
        }
    }
}
