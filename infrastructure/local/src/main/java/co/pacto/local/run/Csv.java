package co.pacto.local.run;

import java.util.List;
import java.util.stream.Collectors;
import org.jspecify.annotations.Nullable;

/// One line of a result file by the quoting of RFC 4180.
final class Csv {

    private Csv() {}

    /// The values with commas between them; null is empty.
    static String line(List<? extends @Nullable Object> values) {
        return values.stream()
                .map(value -> value == null ? "" : quoted(value.toString()))
                .collect(Collectors.joining(",", "", "\n"));
    }

    private static String quoted(String text) {
        return text.chars().anyMatch(character -> ",\"\n".indexOf(character) >= 0)
                ? '"' + text.replace("\"", "\"\"") + '"'
                : text;
    }
}
