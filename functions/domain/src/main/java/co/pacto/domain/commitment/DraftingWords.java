package co.pacto.domain.commitment;

import co.pacto.domain.commitment.TermsDecision.Refused;
import co.pacto.domain.money.SpokenDates;
import co.pacto.domain.money.SpokenPesos;
import co.pacto.domain.script.Speech;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What the debtor hears while terms are looked for (script.es.md 5).
final class DraftingWords {

    private static final String TRANSFER = "call.transfer.v1";
    private static final String NO_OPTIONS = "call.no-options.v1";

    private final CommitmentPolicy policy;
    private final TermsPolicy terms;

    DraftingWords(AgreementRules rules) {
        this.policy = rules.settings().policy();
        this.terms = rules.termsPolicy();
    }

    /// The options with their numbers; without any, an advisor goes on.
    DialogueAnswer offered(List<Options.Option> options, int question) {
        if (options.isEmpty()) {
            return DialogueAnswer.saying(DialogueStatus.NO_OPTIONS.name(), question,
                    speech(NO_OPTIONS));
        }
        List<String> lines = new ArrayList<>();
        for (var option : options) {
            lines.add(line(lines.size() + 1, option.terms()));
        }
        var menu = Speech.of(Map.of("optionsSpoken", String.join(" ", lines)),
                List.of("call.options.v1"));
        return DialogueAnswer.plain(DialogueStatus.OFFERED, question)
                .with("optionCount", Integer.toString(options.size()))
                .with("optionsSsml", menu);
    }

    private String line(int number, Terms option) {
        Map<String, String> values = new LinkedHashMap<>(TermsWords.of(option, policy));
        values.put("optionNumber", Integer.toString(number));
        var textId = option.installments().size() == 1
                ? "call.option-single.v1"
                : "call.option-plan.v1";
        return Speech.of(values, List.of(textId)).words();
    }

    /// The draft stands; a first date that rolled is told.
    DialogueAnswer drafted(Commitment draft, int question) {
        var first = draft.terms().installments().getFirst();
        var answer = DialogueAnswer.plain(DialogueStatus.DRAFTED, question)
                .with("commitmentId", draft.commitmentId());
        return first.effectiveDueDate().equals(first.nominalDueDate())
                ? answer
                : answer.with("rolledSsml",
                        Speech.of(
                                Map.of("effectiveDateSpoken",
                                        SpokenDates.date(first.effectiveDueDate())),
                                List.of("call.date-rolled.v1")));
    }

    /// Why not.
    DialogueAnswer refused(TermsRefusal reason, int question) {
        return DialogueAnswer.saying(reason.name(), question, next(reason));
    }

    /// Why not, once more: the status that stands is told again.
    DialogueAnswer refused(String status, int question) {
        return status.equals(DialogueStatus.NO_OPTIONS.name())
                ? offered(List.of(), question)
                : refused(TermsRefusal.valueOf(status), question);
    }

    /// Why not, and what would do.
    DialogueAnswer refused(Refused refused, Standing standing, int question, Instant now) {
        return refused(refused.reason(), question).with("limit", refused.limit().text())
                .with("limitSsml", limit(refused.reason(), standing, now));
    }

    private static Speech next(TermsRefusal reason) {
        return switch (reason) {
            case LEVEL_LIMIT -> speech("call.level-limit.v1");
            case LIVE_COMMITMENT_EXISTS -> speech(TRANSFER);
            case APPROVAL_REQUIRED -> speech(NO_OPTIONS);
            case METHOD_NOT_ALLOWED, FREQUENCY_NOT_ALLOWED, AMOUNT_TOO_LOW, AMOUNT_TOO_HIGH,
                    TOO_MANY_INSTALLMENTS, INSTALLMENT_TOO_LOW, DATE_IN_PAST, DATE_TOO_FAR,
                    TERM_TOO_LONG, DATES_COLLIDE ->
                speech();
        };
    }

    private Speech limit(TermsRefusal reason, Standing standing, Instant now) {
        return switch (reason) {
            case AMOUNT_TOO_LOW, AMOUNT_TOO_HIGH -> Speech.of(Map.of("minAmountSpoken",
                    SpokenPesos.words(terms.minimumPesos(standing.owedPesos())), "maxAmountSpoken",
                    SpokenPesos.words(Math.max(standing.owedPesos(), 0))),
                    List.of("call.amount-limit.v1"));
            case DATE_IN_PAST, DATE_TOO_FAR ->
                Speech.of(Map.of("maxDateSpoken", SpokenDates.date(terms.latestFirstDate(now))),
                        List.of("call.date-limit.v1"));
            case LEVEL_LIMIT, LIVE_COMMITMENT_EXISTS, APPROVAL_REQUIRED, METHOD_NOT_ALLOWED,
                    FREQUENCY_NOT_ALLOWED, TOO_MANY_INSTALLMENTS, INSTALLMENT_TOO_LOW,
                    TERM_TOO_LONG, DATES_COLLIDE ->
                speech();
        };
    }

    private static Speech speech(String... textIds) {
        return Speech.of(Map.of(), List.of(textIds));
    }
}
