package co.pacto.domain.debtor;

import co.pacto.domain.store.Stored;
import java.text.Normalizer;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// The name of a person, or of a company, which has no last names. It never prints.
public record PersonName(@Stored(sealed = true) String names,
        @Stored(sealed = true) String lastNames) {

    private static final Pattern FORM = Pattern.compile("[\\p{L}\\p{M} '.-]{1,80}");
    private static final Pattern ACCENTS = Pattern.compile("\\p{M}");
    private static final Pattern BETWEEN_WORDS = Pattern.compile("[^\\p{L}]+");

    /// @throws IllegalArgumentException when a part does not have the form of a name
    public PersonName {
        if (!isValid(names) || !(lastNames.isEmpty() || isValid(lastNames))) {
            throw new IllegalArgumentException("not a name");
        }
    }

    /// 1 to 80 letters, blanks, apostrophes, dots and hyphens (data.md 14), a letter among them.
    public static boolean isValid(String part) {
        return FORM.matcher(part).matches() && part.chars().anyMatch(Character::isLetter);
    }

    public String full() {
        return lastNames.isEmpty() ? names : names + " " + lastNames;
    }

    /// "señora Pérez" when the treatment is registered, else the full name.
    public String salutation(@Nullable Treatment treatment) {
        return treatment == null || lastNames.isEmpty()
                ? full()
                : treatment.spoken() + " " + lastNames;
    }

    /// Whether a name that was heard is this one, whatever its case, accents, order and blanks.
    public boolean isHeardAs(String heard) {
        return normalised(full()).equals(normalised(heard));
    }

    @Override
    public String toString() {
        return "***";
    }

    private static List<String> normalised(String name) {
        var plain = ACCENTS.matcher(Normalizer.normalize(name, Normalizer.Form.NFD)).replaceAll("");
        var words = BETWEEN_WORDS.split(plain.toLowerCase(Locale.ROOT), -1);
        return Arrays.stream(words).filter(word -> !word.isEmpty()).sorted().toList();
    }
}
