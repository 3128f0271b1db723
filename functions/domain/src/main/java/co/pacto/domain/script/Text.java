package co.pacto.domain.script;

import co.pacto.domain.Sha256;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/// One versioned text with its placeholders. Changing one letter makes a new version, because the
/// evidence names id and version.
///
/// @param id with the version at its end: `call.opening.v1`
/// @param subject of a mail; empty for what is spoken
/// @param body one line when spoken; one line per paragraph in a mail
public record Text(String id, Audience audience, String subject, String body) {

    private static final Pattern PLACEHOLDER = Pattern.compile("\\{(\\w+)}");

    /// `v1`.
    public String version() {
        return id.substring(id.lastIndexOf('.') + 1);
    }

    /// The digest of the text with its placeholders.
    public String digest() {
        return digest(subject, body);
    }

    /// The names of the placeholders in the order of their first use.
    public List<String> placeholders() {
        return PLACEHOLDER.matcher(subject + "\n" + body)
                .results()
                .map(placeholder -> placeholder.group(1))
                .distinct()
                .toList();
    }

    /// The text with its values, which arrive as ready words. A placeholder without one means that
    /// there is no text at all.
    public Rendering render(Map<String, String> values) {
        for (var field : placeholders()) {
            if (values.getOrDefault(field, "").isBlank()) {
                return new Rendering.MissingData(field);
            }
        }
        var finalSubject = filled(subject, values);
        var text = filled(body, values);
        return new Rendering.Rendered(text, finalSubject, id, version(),
                digest(finalSubject, text));
    }

    static String withoutPlaceholders(String text) {
        return PLACEHOLDER.matcher(text).replaceAll(" ");
    }

    private static String filled(String text, Map<String, String> values) {
        return PLACEHOLDER.matcher(text)
                .replaceAll(placeholder -> Matcher
                        .quoteReplacement(values.getOrDefault(placeholder.group(1), "")));
    }

    private static String digest(String subject, String text) {
        return Sha256.hex(subject.isEmpty() ? text : subject + "\n" + text);
    }
}
