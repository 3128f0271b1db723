package co.pacto.domain.outcome;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;

/// The form of one code: which data are absent, too long or unreadable (outcomes.md 1 and 5).
final class OutcomeForm {

    private static final Pattern AMOUNT = Pattern.compile("[1-9]\\d{0,14}");
    private static final Pattern DAY = Pattern.compile("\\d{4}|\\d{4}-\\d{2}-\\d{2}");
    private static final Pattern HOUR = Pattern.compile("([01]\\d|2[0-3])(:[0-5]\\d)?");
    private static final List<String> CHANNELS = List.of("VOICE", "SMS", "WHATSAPP", "EMAIL",
            "LETTER", "VISIT", "ALL");
    private static final List<String> CAUSES = List.of(OutcomeCode.TECHNICAL, OutcomeCode.HUNG_UP);
    private static final List<String> STEPS = List.of(OutcomeCode.OPENING,
            OutcomeCode.FORMALIZATION);

    private OutcomeForm() {}

    /// What keeps the form from being taken, or nothing.
    static Optional<OutcomeDecision> problem(OutcomeCode code, OutcomeRequest request,
            OutcomePolicy policy) {
        for (var field : code.requiredData()) {
            if (request.value(field).isBlank()) {
                return Optional
                        .of(new OutcomeDecision.Refused(OutcomeRefusal.MISSING_DATA, field, null));
            }
        }
        var form = request.form(code);
        if (isTooLong(request.value("note"), policy.noteMaxChars())) {
            return tooLong("note");
        }
        if (code == OutcomeCode.NOTE
                && isTooLong(request.value("detail"), policy.datumMaxChars())) {
            return tooLong("detail");
        }
        var unreadable = form.entrySet()
                .stream()
                .filter(field -> !readable(code, field.getKey()).test(field.getValue()))
                .map(field -> field.getKey())
                .toList();
        return unreadable.isEmpty()
                ? Optional.empty()
                : Optional.of(new OutcomeDecision.Invalid(unreadable));
    }

    private static Predicate<String> readable(OutcomeCode code, String field) {
        return switch (field) {
            case "amount" -> AMOUNT.asMatchPredicate();
            case "day" -> DAY.asMatchPredicate();
            case "hour" -> HOUR.asMatchPredicate();
            case "date", "paymentDate", "endDate", "followUpDate" -> OutcomeForm::isDate;
            case "channel" -> CHANNELS::contains;
            case "detail" -> switch (code) {
                case NO_OUTCOME -> CAUSES::contains;
                case IDENTITY_NOT_CONFIRMED -> STEPS::contains;
                default -> _ -> true;
            };
            default -> _ -> true;
        };
    }

    private static boolean isDate(String text) {
        try {
            return !LocalDate.parse(text).isAfter(LocalDate.MAX);
        } catch (DateTimeException _) {
            return false;
        }
    }

    private static boolean isTooLong(String text, int maxChars) {
        return text.codePointCount(0, text.length()) > maxChars;
    }

    private static Optional<OutcomeDecision> tooLong(String field) {
        return Optional.of(new OutcomeDecision.Refused(OutcomeRefusal.NOTE_TOO_LONG, field, null));
    }
}
