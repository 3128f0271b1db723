package co.pacto.domain.debtor;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// Which two factors one creditor asks for: something of the document's number and a date
/// (law.md R12, 14). When it lists two dates, the first one registered for the person is asked.
public record IdentityQuestions(List<IdentityFactor> factors) {

    /// What a creditor asks that changes nothing.
    public static final IdentityQuestions STANDARD = new IdentityQuestions(
            List.of(IdentityFactor.DOCUMENT_LAST4, IdentityFactor.BIRTH_DATE));

    private static final Pattern DATE_DIGITS = Pattern.compile("(\\d{2})(\\d{2})(\\d{4})");
    private static final Pattern LAST_DIGITS = Pattern.compile("\\d{4}");

    /// @throws IllegalArgumentException without a factor of the number or without a date
    public IdentityQuestions {
        if (!areTwo(factors)) {
            throw new IllegalArgumentException("two different factors are needed");
        }
        factors = List.copyOf(factors);
    }

    /// Whether the factors hold both a part of the number and a date.
    public static boolean areTwo(List<IdentityFactor> factors) {
        return factors.stream().anyMatch(IdentityFactor::isOfNumber)
                && factors.stream().anyMatch(factor -> !factor.isOfNumber());
    }

    /// The date this person can be asked for, if any is registered.
    public Optional<IdentityFactor> dateFactor(IdentityFacts facts) {
        return factors.stream().filter(factor -> facts.date(factor) != null).findFirst();
    }

    /// Compares what was typed with what is registered. The date comes as day, month and year in eight
    /// digits.
    public IdentityCheck check(String documentDigits, String dateDigits, IdentityFacts facts) {
        var number = factors.stream().filter(IdentityFactor::isOfNumber).findFirst().orElseThrow();
        var date = dateFactor(facts);
        if (date.isEmpty()) {
            return new IdentityCheck.NoSecondFactor();
        }
        var numberMatches = numberMatches(number, documentDigits, facts.document());
        var dateMatches = dateMatches(dateDigits, facts.date(date.get()));
        return numberMatches && dateMatches
                ? new IdentityCheck.Matched(List.of(number, date.get()))
                : new IdentityCheck.NotMatched();
    }

    private static boolean numberMatches(IdentityFactor factor, String typed,
            DocumentNumber document) {
        return factor == IdentityFactor.DOCUMENT_NUMBER
                ? document.isTypedAs(typed)
                : LAST_DIGITS.matcher(typed).matches() && document.last4().equals(typed);
    }

    private static boolean dateMatches(String typed, @Nullable LocalDate registered) {
        var digits = DATE_DIGITS.matcher(typed);
        if (!digits.matches()) {
            return false;
        }
        try {
            return LocalDate
                    .of(Integer.parseInt(digits.group(3)), Integer.parseInt(digits.group(2)),
                            Integer.parseInt(digits.group(1)))
                    .equals(registered);
        } catch (DateTimeException _) {
            return false;
        }
    }
}
