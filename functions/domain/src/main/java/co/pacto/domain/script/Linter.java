package co.pacto.domain.script;

import static java.util.stream.Collectors.collectingAndThen;
import static java.util.stream.Collectors.toCollection;

import co.pacto.domain.Resources;
import java.text.Normalizer;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.Collection;
import java.util.Collections;
import java.util.EnumSet;
import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// Judges texts by the rules every text must keep (law.md R10, R12; features.md MA-17). It sees through
/// case and accents, and it does not take the name of a placeholder for a word.
public final class Linter {

    private static final int SENTENCE_WORDS_MAX = 25;

    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BLANKS = Pattern.compile("\\s+");
    private static final Pattern SENTENCE_END = Pattern.compile("[.?!](\\s|$)");

    private static final List<Forbidden> FORBIDDEN = Resources
            .lines(Linter.class, "linter-rules.txt")
            .stream()
            .map(Forbidden::of)
            .toList();
    private static final List<String> PLACEHOLDERS_BEFORE_IDENTITY = Resources.lines(Linter.class,
            "placeholders-before-identity.txt");

    private Linter() {}

    /// The rules a text of the script breaks.
    public static Set<LinterRule> lint(Text text) {
        var written = text.subject() + "\n" + text.body();
        var broken = EnumSet.noneOf(LinterRule.class);
        if (text.audience() == Audience.BEFORE_IDENTITY) {
            broken.addAll(broken(written, _ -> true));
            if (!PLACEHOLDERS_BEFORE_IDENTITY.containsAll(text.placeholders())) {
                broken.add(LinterRule.PLACEHOLDER_BEFORE_IDENTITY);
            }
        } else {
            broken.addAll(broken(written, rule -> !rule.isOnlyBeforeIdentity()));
        }
        if (text.audience().isSpoken() && hasLongSentence(text.body())) {
            broken.add(LinterRule.LONG_SENTENCE);
        }
        return Collections.unmodifiableSet(broken);
    }

    /// The rules a statement of the creditor breaks, which the assistant reads to a verified debtor.
    public static Set<LinterRule> lintStatement(String statement) {
        return lint(new Text("statement.v1", Audience.AFTER_IDENTITY, "", statement));
    }

    /// The rules a name breaks that is spoken before identity. Figures may be part of a name.
    public static Set<LinterRule> lintName(String name) {
        return broken(name, rule -> rule != LinterRule.FIGURE_BEFORE_IDENTITY);
    }

    private static Set<LinterRule> broken(String text, Predicate<LinterRule> asked) {
        var plain = plain(Text.withoutPlaceholders(text));
        return FORBIDDEN.stream()
                .filter(forbidden -> asked.test(forbidden.rule()))
                .filter(forbidden -> forbidden.words().matcher(plain).find())
                .map(Forbidden::rule)
                .collect(collectingAndThen(toCollection(() -> EnumSet.noneOf(LinterRule.class)),
                        Collections::unmodifiableSet));
    }

    /// A placeholder counts as one word.
    private static boolean hasLongSentence(String text) {
        return SENTENCE_END.splitAsStream(text)
                .anyMatch(sentence -> words(sentence).size() > SENTENCE_WORDS_MAX);
    }

    private static Collection<String> words(String sentence) {
        var words = new ArrayList<>(Arrays.asList(BLANKS.split(sentence, -1)));
        words.removeIf(String::isEmpty);
        return words;
    }

    private static String plain(String text) {
        var letters = ACCENTS.matcher(Normalizer.normalize(text, Normalizer.Form.NFD))
                .replaceAll("");
        return BLANKS.matcher(letters.toLowerCase(Locale.ROOT)).replaceAll(" ");
    }

    /// Words end where the letters end: "Créditos24" says "créditos".
    private record Forbidden(LinterRule rule, Pattern words) {

        static Forbidden of(String line) {
            var end = line.indexOf(' ');
            return new Forbidden(LinterRule.valueOf(line.substring(0, end)),
                    Pattern.compile("(?<![a-z])(" + line.substring(end + 1) + ")(?![a-z])"));
        }
    }
}
