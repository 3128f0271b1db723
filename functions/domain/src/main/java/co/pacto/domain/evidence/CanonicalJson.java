package co.pacto.domain.evidence;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// Writes JSON in the one form of RFC 8785, so that the same facts always have the same bytes and the
/// same digest. Values are maps with text keys, lists, texts, whole numbers, booleans and null; there
/// are no fractions in the product.
public final class CanonicalJson {

    /// Beyond this a whole number is not exact in every reader of JSON (RFC 8785, 3.2.2.3).
    private static final long EXACT_MAX = (1L << 53) - 1;

    private final StringBuilder text = new StringBuilder();

    private CanonicalJson() {}

    /// The canonical text of an object.
    ///
    /// @throws IllegalArgumentException when a value is of another kind or has no canonical form
    public static String of(Map<String, ?> object) {
        var json = new CanonicalJson();
        json.writeObject(object);
        return json.text.toString();
    }

    private void write(Object value) {
        switch (value) {
            case String string -> writeString(string);
            case Long number -> writeNumber(number);
            case Integer number -> writeNumber(number);
            case Boolean truth -> text.append(truth);
            case Map<?, ?> object -> writeObject(object);
            case List<?> list -> writeList(list);
            case null -> text.append("null");
            default -> throw new IllegalArgumentException("no canonical form of this type");
        }
    }

    private void writeNumber(long number) {
        if (number > EXACT_MAX || number < -EXACT_MAX) {
            throw new IllegalArgumentException("the number is not exact in JSON");
        }
        text.append(number);
    }

    /// Members are ordered by the UTF-16 code units of their names, which is the order of [String].
    private void writeObject(Map<?, ?> object) {
        var members = new TreeMap<String, Object>();
        for (var member : object.entrySet()) {
            if (!(member.getKey() instanceof String name)) {
                throw new IllegalArgumentException("a member has no text for a name");
            }
            members.put(name, member.getValue());
        }
        var separator = '{';
        for (var member : members.entrySet()) {
            text.append(separator);
            writeString(member.getKey());
            text.append(':');
            write(member.getValue());
            separator = ',';
        }
        text.append(members.isEmpty() ? "{}" : "}");
    }

    private void writeList(List<?> list) {
        var separator = '[';
        for (var element : list) {
            text.append(separator);
            write(element);
            separator = ',';
        }
        text.append(list.isEmpty() ? "[]" : "]");
    }

    private void writeString(String string) {
        text.append('"');
        string.codePoints().forEach(this::writeCharacter);
        text.append('"');
    }

    private void writeCharacter(int codePoint) {
        if (codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE) {
            throw new IllegalArgumentException("half a character has no canonical form");
        }
        switch (codePoint) {
            case '"' -> text.append("\\\"");
            case '\\' -> text.append("\\\\");
            case '\b' -> text.append("\\b");
            case '\t' -> text.append("\\t");
            case '\n' -> text.append("\\n");
            case '\f' -> text.append("\\f");
            case '\r' -> text.append("\\r");
            default -> writePlain(codePoint);
        }
    }

    private void writePlain(int codePoint) {
        if (codePoint < ' ') {
            text.append("\\u00")
                    .append(Character.forDigit(codePoint >> 4, 16))
                    .append(Character.forDigit(codePoint & 0xF, 16));
        } else {
            text.appendCodePoint(codePoint);
        }
    }
}
