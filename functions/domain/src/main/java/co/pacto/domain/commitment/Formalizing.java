package co.pacto.domain.commitment;

import co.pacto.domain.commitment.FormalizationTable.Move;
import co.pacto.domain.contact.CallTurn;
import co.pacto.domain.contact.CallTurn.Arrival;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.util.List;

/// Walks a draft through the script until it is a commitment (commitment.md 10; features.md PC-07 to
/// PC-21): the steps OPEN and ANSWER of data.md 11. Every answer is one transaction, and the last one
/// brings the commitment into force with everything that belongs to it.
public final class Formalizing {

    private final AgreementRules rules;
    private final FormalizationSteps steps;

    /// @param reminders plans the reminders of this debtor
    public Formalizing(AgreementRules rules, ReminderPlanner reminders) {
        this.rules = rules;
        this.steps = new FormalizationSteps(rules, reminders);
    }

    /// Step OPEN: asks whether the debtor agrees to go on.
    public DialogueAnswer open(Conversation conversation, int question, String commitmentId,
            Instant now) {
        var digest = CallTurn.digest("OPEN", List.of(commitmentId));
        var stored = conversation.commitment(commitmentId);
        if (stored.isEmpty()) {
            return turnedAway(conversation, DialogueStatus.OUT_OF_ORDER);
        }
        var draft = stored.get();
        return switch (Admission.of(conversation, question, digest)) {
            case Admission.TurnedAway(var status) -> turnedAway(conversation, status);
            case Admission.Again _ -> opened(conversation, draft, conversation.turn().question());
            case Admission.Fresh(var turn) when conversation.isNegotiable(now) -> {
                var progress = draft.formalization();
                var taken = StepTaken.of(
                        draft, new Move(DialogueStatus.ASK_CONSENT, progress.step(), 0,
                                progress.loops(), 0),
                        turn.after(digest, DialogueStatus.ASK_CONSENT.name()));
                yield opened(conversation, draft, turn.question() + 1).writing(taken.writes());
            }
            case Admission.Fresh _ -> turnedAway(conversation, DialogueStatus.OUT_OF_ORDER);
        };
    }

    private DialogueAnswer opened(Conversation conversation, Commitment draft, int question) {
        var words = new FormalizationWords(conversation, draft.terms(), rules);
        return DialogueAnswer
                .saying(DialogueStatus.ASK_CONSENT.name(), question,
                        words.question(FormalizationStep.STARTED))
                .with("formalizationStep", FormalizationStep.STARTED.name());
    }

    /// Step ANSWER: what the debtor answered, or how far the flow came.
    public DialogueAnswer answer(Conversation conversation, int question, String commitmentId,
            Reply reply, Instant now) {
        var digest = reply.digest(commitmentId);
        var stored = conversation.commitment(commitmentId);
        if (stored.isEmpty()) {
            return turnedAway(conversation, DialogueStatus.OUT_OF_ORDER);
        }
        var commitment = stored.get();
        return switch (Admission.of(conversation, question, digest)) {
            case Admission.TurnedAway _ when isFormalizedWith(commitment, question, digest) ->
                again(conversation, commitment, DialogueStatus.FORMALIZED.name(), reply);
            case Admission.TurnedAway(var status) -> turnedAway(conversation, status);
            case Admission.Again(var status) -> again(conversation, commitment, status, reply);
            case Admission.Fresh _ when !Draft.isOpen(commitment, now) ->
                turnedAway(conversation, DialogueStatus.OUT_OF_ORDER);
            case Admission.Fresh(var turn) -> {
                var move = FormalizationTable.next(commitment.formalization(),
                        input(conversation, reply), rules.settings().policy());
                yield steps.take(conversation, commitment, move, turn, digest, reply, now);
            }
        };
    }

    /// The last answer stands even when it is delivered again after the call (data.md 7).
    private static boolean isFormalizedWith(Commitment commitment, int question, String digest) {
        var progress = commitment.formalization();
        var turn = new CallTurn(progress.question(), progress.lastInput(), progress.lastStatus());
        return turn.arrival(question, digest) instanceof Arrival.Repeated(var status)
                && status.equals(DialogueStatus.FORMALIZED.name());
    }

    private DialogueAnswer again(Conversation conversation, Commitment commitment, String status,
            Reply reply) {
        var words = new FormalizationWords(conversation, commitment.terms(), rules);
        var step = commitment.formalization().step();
        return DialogueAnswer
                .saying(status, conversation.turn().question(), words.after(status, step, reply))
                .of(commitment);
    }

    private static FormalizationInput input(Conversation conversation, Reply reply) {
        return switch (reply) {
            case Reply.Said(var said) -> FormalizationInput.of(said);
            case Reply.Identified(var digits, var name) -> {
                var debtor = conversation.debtor();
                var matches = debtor.document().isTypedAs(digits)
                        && (name == null || debtor.name().isHeardAs(name));
                yield matches ? FormalizationInput.MATCH : FormalizationInput.MISMATCH;
            }
        };
    }

    /// What the end of a call does to its commitment: nothing once it is notified or with an advisor,
    /// else the draft is cancelled (features.md PC-20). The caller writes it with the contact's end.
    public Transaction abandon(ObligationFile file, String commitmentId, Instant now) {
        return steps.abandon(file, commitmentId, now);
    }

    private static DialogueAnswer turnedAway(Conversation conversation, DialogueStatus status) {
        return DialogueAnswer.plain(status, conversation.turn().question());
    }
}
