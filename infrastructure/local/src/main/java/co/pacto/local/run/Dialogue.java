package co.pacto.local.run;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.outcome.OutcomeCode;
import co.pacto.local.connect.Conversation;
import co.pacto.local.connect.Line;
import co.pacto.local.connect.Step;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;

/// One answered call as the sequence of flow-to-function events that the flow would send
/// (script.es.md 10): each turn asks one function, says what it answers and decides what comes next.
final class Dialogue implements Conversation {

    private static final String IDENTIFY = "identify-debtor";
    private static final String REGISTER = "register-outcome";
    private static final Duration QUESTION = Duration.ofSeconds(8);
    private static final String FLOW_ENDS = "CONTACT_FLOW_DISCONNECT";
    private static final String DEBTOR_HANGS_UP = "CUSTOMER_DISCONNECT";

    /// One question and its answer.
    @FunctionalInterface
    interface Turn {
        Step take(Line line);
    }

    private final Person person;
    private final CallWord word;
    private final Debt debt;
    private final CallJournal journal;
    private final String contactPlanId;
    private final FlowMemory memory;
    private Turn next = this::prepare;

    /// How much the debtor knows that he owes, and for what the call is.
    interface Debt {

        /// The pesos owed now on an obligation.
        long owedPesos(String obligationId);

        /// Whether the call reminds of a commitment instead of asking for payment.
        boolean isReminder(String contactPlanId);

        /// The payment method that the creditor names first.
        String method();
    }

    Dialogue(Person person, CallWord word, Debt debt, CallJournal journal, String contactPlanId) {
        this.person = person;
        this.word = word;
        this.debt = debt;
        this.journal = journal;
        this.contactPlanId = contactPlanId;
        this.memory = new FlowMemory(contactPlanId);
    }

    @Override
    public Step next(Line line) {
        return next.take(line);
    }

    private Step prepare(Line line) {
        var answer = memory.prepare(line);
        if (!status(answer).equals("PROCEED")) {
            return end(FLOW_ENDS);
        }
        journal.said(contactPlanId, "call.opening.v1");
        return switch (word) {
            case CallWord.Line(var kind) -> whoIsThere(kind);
            case CallWord.Silent() -> nobodySpeaks();
            case CallWord.CallBack(var days, var at) -> askBack(line, days, at.toString());
            default -> {
                journal.heard(contactPlanId, "RIGHT_PARTY", "YES");
                yield then(this::identify);
            }
        };
    }

    private Step whoIsThere(CallWord.Line.Kind kind) {
        return switch (kind) {
            case WRONG_NUMBER -> {
                journal.heard(contactPlanId, "RIGHT_PARTY", "NO");
                journal.said(contactPlanId, "call.wrong-party.v1");
                yield outcome(OutcomeCode.WRONG_NUMBER, Map.of(), "call.wrong-number.v1");
            }
            case THIRD_PARTY -> {
                journal.heard(contactPlanId, "RIGHT_PARTY", "NO");
                journal.said(contactPlanId, "call.wrong-party.v1");
                yield outcome(OutcomeCode.THIRD_PARTY, Map.of(), "call.third-party.v1");
            }
            case VOICEMAIL, NO_ANSWER, BUSY -> nobodySpeaks();
        };
    }

    /// A machine, or somebody who never presses a key: no message is left (law.md 3, SW7).
    private Step nobodySpeaks() {
        journal.heard(contactPlanId, "RIGHT_PARTY", "SILENCE");
        journal.said(contactPlanId, "call.no-input.v1");
        return outcome(OutcomeCode.NO_ANSWER, Map.of(), "call.no-input-end.v1");
    }

    private Step askBack(Line line, int days, String hour) {
        journal.said(contactPlanId, "call.callback-ask.v1");
        var day = Bogota.date(line.now()).plusDays(days).toString();
        return outcome(OutcomeCode.CALL_BACK, Map.of("day", day, "hour", hour),
                "call.callback-done.v1");
    }

    private Step identify(Line line) {
        var wrong = word instanceof CallWord.WrongIdentity;
        var answer = ask(line, IDENTIFY, "IDENTITY", Map.of("documentDigits",
                wrong ? "0000" : person.lastFour(), "dateDigits", person.dateDigits()));
        journal.said(contactPlanId, "call.identity-document.v1");
        journal.heard(contactPlanId, "IDENTITY", "DIGITS");
        return switch (status(answer)) {
            case "IDENTITY_CONFIRMED" -> then(this::purpose);
            case "RETRY" -> {
                journal.said(contactPlanId, "call.identity-retry.v1");
                yield then(this::identify);
            }
            case "IDENTITY_NOT_CONFIRMED" -> outcome(OutcomeCode.IDENTITY_NOT_CONFIRMED,
                    Map.of("detail", "OPENING"), "call.identity-failed.v1");
            default -> end(FLOW_ENDS);
        };
    }

    private Step purpose(Line line) {
        if (debt.isReminder(contactPlanId)) {
            journal.said(contactPlanId, "call.reminder.v1");
            return outcome(OutcomeCode.NOTE, Map.of("detail", "REMINDER_HEARD"), "");
        }
        journal.said(contactPlanId, "call.purpose.v1");
        return switch (word) {
            case CallWord.Refuse() ->
                outcome(OutcomeCode.REFUSES_TO_PAY, Map.of(), "call.refusal.v1");
            case CallWord.Unable() ->
                outcome(OutcomeCode.UNABLE_TO_PAY, Map.of(), "call.cannot-pay-close.v1");
            default -> {
                var agreement = new Agreement(this, person, word, debt, journal);
                yield then(agreement::begin);
            }
        };
    }

    /// The call ends with this outcome, after the words of farewell.
    Step outcome(OutcomeCode code, Map<String, String> data, String farewell) {
        return then(line -> {
            Map<String, String> parameters = new LinkedHashMap<>();
            parameters.put("outcome", code.name());
            parameters.putAll(data);
            ask(line, REGISTER, "OUTCOME", parameters);
            if (!farewell.isEmpty()) {
                journal.said(contactPlanId, farewell);
            }
            return end(FLOW_ENDS);
        });
    }

    /// The next turn, after a question was asked and answered.
    Step then(Turn turn) {
        next = turn;
        return new Step.Continue(QUESTION);
    }

    /// The debtor hangs up.
    Step hangUp() {
        return end(DEBTOR_HANGS_UP);
    }

    /// Sends one step of the flow.
    Map<String, String> ask(Line line, String function, String step, Map<String, String> further) {
        return memory.ask(line, function, step, further);
    }

    String contactPlanId() {
        return contactPlanId;
    }

    String obligationId() {
        return memory.obligationId();
    }

    String question() {
        return memory.question();
    }

    static String status(Map<String, String> answer) {
        return answer.getOrDefault("status", "");
    }

    private static Step end(String reason) {
        return new Step.End(reason);
    }
}
