package co.pacto.domain.script;

import co.pacto.domain.Resources;
import java.util.List;

/// All texts of the product, by id.
public final class Texts {

    private static final String FOOTER = "email.footer.v1";
    private static final String REPEATED = "email.repeated.v1";

    /// What is no mail of its own but a paragraph of others.
    private static final List<String> PARAGRAPHS = List.of(FOOTER, REPEATED);

    private static final List<String> INDEX = Resources.lines(Texts.class, "texts.txt");

    private Texts() {}

    /// The ids of all texts, in the order of the script.
    public static List<String> ids() {
        return INDEX.stream().map(line -> line.substring(0, line.indexOf(' '))).toList();
    }

    /// The text of an id. A mail to a debtor comes with the footer that ends all of them.
    ///
    /// @throws IllegalArgumentException when there is no such text
    public static Text load(String id) {
        var audience = audienceOf(id);
        var subject = Resources.text(Texts.class, id + ".subject.txt").orElse("");
        var body = bodyOf(id);
        var needsFooter = audience == Audience.DEBTOR_MAIL && !PARAGRAPHS.contains(id);
        return new Text(id, audience, subject, needsFooter ? body + "\n" + bodyOf(FOOTER) : body);
    }

    /// The mail of an id as it leaves when the same one may have left before: it begins with saying so.
    ///
    /// @throws IllegalArgumentException when there is no such text
    public static Text loadRepeated(String id) {
        var mail = load(id);
        return new Text(id, mail.audience(), mail.subject(), bodyOf(REPEATED) + "\n" + mail.body());
    }

    private static Audience audienceOf(String id) {
        return INDEX.stream()
                .filter(line -> line.startsWith(id + " "))
                .map(line -> Audience.valueOf(line.substring(id.length() + 1)))
                .findFirst()
                .orElseThrow(() -> new IllegalArgumentException("no text " + id));
    }

    private static String bodyOf(String id) {
        return Resources.text(Texts.class, id + ".txt")
                .orElseThrow(() -> new IllegalArgumentException("no text " + id));
    }
}
