package co.pacto.domain.script;

import java.util.regex.Pattern;

/// The form in which the telephone platform takes what it says.
public final class Ssml {

    private static final Pattern NOT_XML = Pattern.compile("[\\x00-\\x1f\\x7f\\ufffe\\uffff]");

    private Ssml() {}

    /// The texts one after the other inside one `speak`, with nothing in them that could be markup.
    public static String speak(String... texts) {
        return "<speak>" + escaped(String.join(" ", texts)) + "</speak>";
    }

    private static String escaped(String text) {
        return NOT_XML.matcher(text)
                .replaceAll(" ")
                .replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replace("'", "&apos;");
    }
}
