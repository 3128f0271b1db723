package co.pacto.domain.portfolio;

import java.text.Normalizer;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The first line of a file: it tells the kind, the separator and the order of the columns.
public record Header(FileKind kind, char separator, List<String> columns) {

    private static final char BYTE_ORDER_MARK = '\ufeff';

    public Header {
        columns = List.copyOf(columns);
    }

    /// Reads a header line. A name that is not known is reported by its position, because a file
    /// without a header has a debtor's data there.
    public static HeaderReading read(String line) {
        var text = line.indexOf(BYTE_ORDER_MARK) == 0 ? line.substring(1) : line;
        if (text.isBlank()) {
            return new HeaderReading.Refused(List.of(new Rejection("", RejectCode.EMPTY_FILE)));
        }
        var separator = text.indexOf(';') >= 0 ? ';' : ',';
        var fields = Fields.of(text, separator);
        if (fields.isEmpty()) {
            return new HeaderReading.Refused(List.of(new Rejection("", RejectCode.UNCLOSED_QUOTE)));
        }
        var columns = fields.get().stream().map(String::strip).toList();
        var kind = FileKind.of(columns);
        var problems = problems(kind, columns);
        return problems.isEmpty()
                ? new HeaderReading.Recognised(new Header(kind, separator, columns))
                : new HeaderReading.Refused(problems);
    }

    /// The values of a data line by column, trimmed and in normal form; or what is wrong with the
    /// line as a whole.
    public RowReading<Map<String, String>> split(String line) {
        var fields = Fields.of(line, separator);
        if (fields.isEmpty()) {
            return refused(RejectCode.UNCLOSED_QUOTE);
        }
        if (fields.get().size() != columns.size()) {
            return refused(RejectCode.WRONG_FIELD_COUNT);
        }
        Map<String, String> values = new LinkedHashMap<>();
        for (var index = 0; index < columns.size(); index++) {
            values.put(columns.get(index),
                    Normalizer.normalize(fields.get().get(index).strip(), Normalizer.Form.NFC));
        }
        return new RowReading.Accepted<>(values);
    }

    private static List<Rejection> problems(FileKind kind, List<String> columns) {
        List<Rejection> problems = new ArrayList<>();
        var seen = new HashSet<String>();
        for (var column : columns) {
            if (!kind.knows(column)) {
                var position = String.valueOf(columns.indexOf(column) + 1);
                problems.add(new Rejection(position, RejectCode.UNKNOWN_COLUMN));
            } else if (!seen.add(column)) {
                problems.add(new Rejection(column, RejectCode.DUPLICATE_COLUMN));
            }
        }
        kind.required()
                .stream()
                .filter(column -> !seen.contains(column))
                .map(column -> new Rejection(column, RejectCode.MISSING_COLUMN))
                .forEach(problems::add);
        return problems;
    }

    private static RowReading<Map<String, String>> refused(RejectCode code) {
        return new RowReading.Rejected<>(List.of(new Rejection("", code)));
    }
}
