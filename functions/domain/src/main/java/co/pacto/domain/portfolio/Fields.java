package co.pacto.domain.portfolio;

import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Splits one physical line into its fields by the quoting of RFC 4180.
///
/// The usual CSV readers are not used because they read on after a line end inside quotes: one quote
/// too many would swallow the rows after it, and a file could not be taken up again at any byte where
/// a line begins. Here an unclosed quote costs its own line only.
final class Fields {

    private static final char QUOTE = '"';

    private final String line;
    private final char separator;
    private final List<String> fields = new ArrayList<>();
    private int place;

    private Fields(String line, char separator) {
        this.line = line;
        this.separator = separator;
    }

    /// The fields, or nothing when a quote does not close right before a separator or the end.
    static Optional<List<String>> of(String line, char separator) {
        return new Fields(line, separator).split();
    }

    private Optional<List<String>> split() {
        while (true) {
            var isRead = startsQuoted() ? readQuoted() : readPlain();
            if (!isRead) {
                return Optional.empty();
            }
            if (place == line.length()) {
                return Optional.of(fields);
            }
            place++;
        }
    }

    private boolean startsQuoted() {
        return place < line.length() && line.charAt(place) == QUOTE;
    }

    private boolean readPlain() {
        var end = line.indexOf(separator, place);
        var fieldEnd = end < 0 ? line.length() : end;
        fields.add(line.substring(place, fieldEnd));
        place = fieldEnd;
        return true;
    }

    /// Reads up to the closing quote; two quotes in a row are one that belongs to the value.
    private boolean readQuoted() {
        var field = new StringBuilder();
        var from = place + 1;
        while (true) {
            var quote = line.indexOf(QUOTE, from);
            if (quote < 0) {
                return false;
            }
            field.append(line, from, quote);
            place = quote + 1;
            if (!startsQuoted()) {
                fields.add(field.toString());
                return place == line.length() || line.charAt(place) == separator;
            }
            field.append(QUOTE);
            from = place + 1;
        }
    }
}
