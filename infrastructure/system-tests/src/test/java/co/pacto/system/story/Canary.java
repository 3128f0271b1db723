package co.pacto.system.story;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.net.URLEncoder;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;

/// A personal value that may occur nowhere outside, in each form in which it could hide (security.md
/// 3): as it is, in lower case, in Base64 at any offset, as a part of an address, with blanks and with
/// grouped digits.
record Canary(String name, Set<String> forms) {

    private static final int GROUP = 3;

    static Canary of(String name, String value) {
        Set<String> forms = new LinkedHashSet<>(List.of(value, value.toLowerCase(Locale.ROOT),
                value.toUpperCase(Locale.ROOT), URLEncoder.encode(value, UTF_8),
                value.replace(' ', '+'), String.join(" ", value.split("")), escaped(value)));
        forms.addAll(encoded(value));
        if (value.chars().allMatch(Character::isDigit)) {
            forms.add(grouped(value, "."));
            forms.add(grouped(value, " "));
        }
        return new Canary(name, forms);
    }

    /// The forms that a text holds.
    List<String> in(String text) {
        return forms.stream().filter(text::contains).map(_ -> name).distinct().toList();
    }

    /// As JSON may write what is not ASCII.
    private static String escaped(String value) {
        var escaped = new StringBuilder();
        value.chars()
                .forEach(character -> escaped.append(character < 128
                        ? Character.toString(character)
                        : String.format(Locale.ROOT, "\\u%04x", character)));
        return escaped.toString();
    }

    /// What stays the same of the encoding wherever the value begins: the characters at both ends
    /// depend on their neighbours.
    private static List<String> encoded(String value) {
        List<String> forms = new ArrayList<>();
        for (var offset = 0; offset < 3; offset++) {
            var encoded = Base64.getEncoder()
                    .withoutPadding()
                    .encodeToString(("x".repeat(offset) + value).getBytes(UTF_8));
            forms.add(encoded.substring(offset == 0 ? 0 : offset + 1, encoded.length() - 1));
        }
        return forms;
    }

    private static String grouped(String digits, String separator) {
        var grouped = new StringBuilder(digits);
        for (var at = digits.length() - GROUP; at > 0; at -= GROUP) {
            grouped.insert(at, separator);
        }
        return grouped.toString();
    }
}
