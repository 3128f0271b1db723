package co.pacto.domain.portfolio;

import java.util.List;

/// Why a file is not taken as a whole.
///
/// @param line the line with the problem, from 1
public record FileRefusal(long line, List<Rejection> rejections) {

    public FileRefusal {
        rejections = List.copyOf(rejections);
    }
}
