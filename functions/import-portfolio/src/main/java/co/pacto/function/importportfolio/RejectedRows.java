package co.pacto.function.importportfolio;

import co.pacto.domain.portfolio.Rejection;
import java.util.List;
import java.util.stream.Collectors;

/// The lines of `rejected/<importId>.csv`: a line for each problem, never with the value (data.md 14).
final class RejectedRows {

    private static final String HEADER = "file,line,column,code,reason\n";

    private final String file;
    private final StringBuilder lines = new StringBuilder();

    /// @param file its name without the folder
    RejectedRows(String file) {
        this.file = quoted(file);
    }

    void add(long line, List<Rejection> rejections) {
        for (var rejection : rejections) {
            lines.append(file)
                    .append(',')
                    .append(line)
                    .append(',')
                    .append(rejection.column())
                    .append(',')
                    .append(rejection.code())
                    .append(',')
                    .append(quoted(rejection.code().reason()))
                    .append('\n');
        }
    }

    boolean isEmpty() {
        return lines.isEmpty();
    }

    /// The file when nothing was rejected before.
    String alone() {
        return HEADER + lines;
    }

    /// The file when it already has lines. Those that a first try of this chunk left are replaced.
    ///
    /// @param firstLine where the chunk begins
    String after(String earlier, long firstLine) {
        return earlier.lines()
                .skip(1)
                .filter(line -> number(line) < firstLine)
                .map(line -> line + "\n")
                .collect(Collectors.joining("", HEADER, lines));
    }

    private long number(String line) {
        var from = file.length() + 1;
        return Long.parseLong(line.substring(from, line.indexOf(',', from)));
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(character -> ",;\"".indexOf(character) >= 0)
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
