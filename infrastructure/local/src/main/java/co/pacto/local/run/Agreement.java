package co.pacto.local.run;

import static co.pacto.local.run.Dialogue.status;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.commitment.FormalizationStep;
import co.pacto.domain.commitment.Frequency;
import co.pacto.domain.outcome.OutcomeCode;
import co.pacto.local.connect.Line;
import co.pacto.local.connect.Step;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Map;

/// The second half of a call: intention, terms, and the formalization step by step (script.es.md 5
/// and 6).
final class Agreement {

    private static final String NEGOTIATE = "negotiate-terms";
    private static final String FORMALIZE = "formalize-commitment";
    private static final String FIRST_OPTION = "1";
    private static final int DAYS_OF_THE_FIRST_OPTION = 7;
    private static final String WRONG_DOCUMENT = "11111111";

    private final Dialogue dialogue;
    private final Person person;
    private final CallWord word;
    private final Dialogue.Debt debt;
    private final CallJournal journal;
    private String commitmentId = "";
    private boolean copy = true;
    private long amountPesos;
    private LocalDate firstDate = LocalDate.EPOCH;

    Agreement(Dialogue dialogue, Person person, CallWord word, Dialogue.Debt debt,
            CallJournal journal) {
        this.dialogue = dialogue;
        this.person = person;
        this.word = word;
        this.debt = debt;
        this.journal = journal;
    }

    Step begin(Line line) {
        dialogue.ask(line, NEGOTIATE, "SIGNAL", Map.of("signal", "OFFERS_AMOUNT"));
        heard("MENU", "OFFERS_AMOUNT");
        return dialogue.then(this::confirmIntention);
    }

    private Step confirmIntention(Line line) {
        said("call.intention.v1");
        dialogue.ask(line, NEGOTIATE, "INTENTION", Map.of("input", "YES"));
        heard("INTENTION", "YES");
        return dialogue.then(this::listen);
    }

    private Step listen(Line line) {
        var answer = dialogue.ask(line, NEGOTIATE, "OPTIONS", Map.of());
        if (!status(answer).equals("OFFERED")) {
            refused(answer);
            said("call.no-options.v1");
            return leaveToAdvisor();
        }
        said("call.options.v1");
        amountPesos = debt.owedPesos(dialogue.obligationId());
        firstDate = Bogota.date(line.now()).plusDays(DAYS_OF_THE_FIRST_OPTION);
        return switch (word) {
            case CallWord.Promise promise when isFirstOption(promise) -> {
                copy = promise.copy();
                yield dialogue.then(this::takeFirstOption);
            }
            case CallWord.Promise promise -> {
                copy = promise.copy();
                yield dialogue.then(now -> propose(now, promise.amountPesos().orElse(amountPesos),
                        promise.days(), promise.frequency(), promise.installments()));
            }
            case CallWord.Offer offer -> {
                copy = offer.copy();
                yield dialogue.then(
                        now -> propose(now, offer.pesos(), offer.days(), Frequency.SINGLE, 1));
            }
            default -> dialogue.then(this::takeFirstOption);
        };
    }

    private static boolean isFirstOption(CallWord.Promise promise) {
        return promise.amountPesos().isEmpty() && promise.installments() == 1
                && promise.days() == DAYS_OF_THE_FIRST_OPTION;
    }

    private Step takeFirstOption(Line line) {
        heard("OPTIONS", FIRST_OPTION);
        return drafted(dialogue.ask(line, NEGOTIATE, "SELECT", Map.of("option", FIRST_OPTION)));
    }

    private Step propose(Line line, long pesos, int days, Frequency frequency, int installments) {
        Map<String, String> terms = new LinkedHashMap<>();
        var date = Bogota.date(line.now()).plusDays(days);
        terms.put("amountPesos", Long.toString(pesos));
        terms.put("firstDate", date.toString());
        terms.put("frequency", frequency.name());
        terms.put("installments", Integer.toString(installments));
        terms.put("method", debt.method());
        heard("PROPOSE", "TERMS");
        var answer = dialogue.ask(line, NEGOTIATE, "PROPOSE", terms);
        if (status(answer).equals("DRAFTED")) {
            amountPesos = pesos;
            firstDate = date;
            return drafted(answer);
        }
        refused(answer);
        return dialogue.then(this::takeFirstOption);
    }

    private Step drafted(Map<String, String> answer) {
        if (!status(answer).equals("DRAFTED")) {
            refused(answer);
            return leaveToAdvisor();
        }
        commitmentId = answer.getOrDefault("commitmentId", "");
        return dialogue.then(this::open);
    }

    private Step open(Line line) {
        var answer = dialogue.ask(line, FORMALIZE, "OPEN", commitment());
        said("call.consent.v1");
        return reached(answer);
    }

    /// What the debtor does depends on the step that the formalization has reached.
    private Step reached(Map<String, String> answer) {
        var code = answer.getOrDefault("formalizationStep", "");
        journal.reached(dialogue.contactPlanId(), commitmentId, code, dialogue.question());
        return switch (status(answer)) {
            case "FORMALIZED" -> word instanceof CallWord.HangUp
                    ? dialogue.hangUp()
                    : dialogue.then(this::askForCopy);
            case "REJECTED" ->
                dialogue.outcome(OutcomeCode.REFUSES_TO_PAY, Map.of(), "call.refusal.v1");
            case "IDENTITY_NOT_CONFIRMED" -> dialogue.outcome(OutcomeCode.IDENTITY_NOT_CONFIRMED,
                    Map.of("detail", "FORMALIZATION"), "call.document-failed.v1");
            case "ASK_CONSENT", "ADVANCED", "REPEAT" -> answerIn(FormalizationStep.valueOf(code));
            default -> leaveToAdvisor();
        };
    }

    private Step answerIn(FormalizationStep step) {
        if (word instanceof CallWord.HangUp(var last) && last == step) {
            return dialogue.hangUp();
        }
        if (word instanceof CallWord.Silence(var silent) && silent == step) {
            return dialogue.then(line -> answer(line, step, Map.of("input", "SILENCE")));
        }
        return dialogue.then(line -> answer(line, step, willing(step)));
    }

    private Map<String, String> willing(FormalizationStep step) {
        return switch (step) {
            case CONSENTED -> Map.of("input", "TERMS_READ_DONE");
            case TERMS_ACCEPTED -> Map.of("documentDigits",
                    word instanceof CallWord.Mismatch ? WRONG_DOCUMENT : person.documentDigits());
            case IDENTITY_CONFIRMED -> Map.of("input", "NOTICE_PLAYED");
            case STARTED, TERMS_READ, NOTIFIED, FORMALIZED, REJECTED, ABANDONED, TO_ADVISOR ->
                Map.of("input", "YES");
        };
    }

    private Step answer(Line line, FormalizationStep step, Map<String, String> input) {
        Map<String, String> parameters = new LinkedHashMap<>(commitment());
        parameters.putAll(input);
        heard(step.name(), input.getOrDefault("input", "DIGITS"));
        var answer = dialogue.ask(line, FORMALIZE, "ANSWER", parameters);
        sayAfter(answer);
        return reached(answer);
    }

    private void sayAfter(Map<String, String> answer) {
        if (status(answer).equals("ADVANCED") || status(answer).equals("FORMALIZED")) {
            switch (answer.getOrDefault("formalizationStep", "")) {
                case "CONSENTED" -> said("call.terms-intro.v1");
                case "TERMS_READ" -> said("call.adherence.v1");
                case "TERMS_ACCEPTED" -> said("call.document-ask.v1");
                case "IDENTITY_CONFIRMED" -> said("call.validity.v1");
                default -> said("call.copy-ask.v1");
            }
        }
    }

    private Step askForCopy(Line line) {
        Map<String, String> parameters = new LinkedHashMap<>(commitment());
        parameters.put("input", copy ? "YES" : "NO");
        heard("COPY", copy ? "YES" : "NO");
        var answer = dialogue.ask(line, FORMALIZE, "COPY", parameters);
        said(switch (status(answer)) {
            case "COPY_QUEUED" -> "call.copy-yes.v1";
            case "COPY_PENDING" -> "call.copy-no-address.v1";
            default -> "call.copy-no.v1";
        });
        return dialogue
                .outcome(
                        OutcomeCode.PROMISE_TO_PAY, Map.of("amount", Long.toString(amountPesos),
                                "date", firstDate.toString(), "method", debt.method()),
                        "call.closing.v1");
    }

    /// Nobody is there to take the call over: it ends, and the day's record says so.
    private Step leaveToAdvisor() {
        said("call.transfer.v1");
        return dialogue.outcome(OutcomeCode.NO_OUTCOME, Map.of("detail", "HUNG_UP"),
                "call.transfer-unavailable.v1");
    }

    private Map<String, String> commitment() {
        return Map.of("commitmentId", commitmentId);
    }

    private void refused(Map<String, String> answer) {
        journal.refused(dialogue.contactPlanId(), status(answer),
                answer.getOrDefault("limit", "none"));
    }

    private void said(String textId) {
        journal.said(dialogue.contactPlanId(), textId);
    }

    private void heard(String step, String input) {
        journal.heard(dialogue.contactPlanId(), step, input);
    }
}
