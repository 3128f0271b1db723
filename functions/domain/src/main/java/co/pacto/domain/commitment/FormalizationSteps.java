package co.pacto.domain.commitment;

import co.pacto.domain.commitment.FormalizationTable.Move;
import co.pacto.domain.contact.CallTurn;
import co.pacto.domain.contact.Initiator;
import co.pacto.domain.evidence.TermsDigest;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.outcome.TaskType;
import co.pacto.domain.script.Speech;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// What each move of the formalization proves, writes and says.
final class FormalizationSteps {

    private final AgreementRules rules;
    private final CommitmentLife life;

    FormalizationSteps(AgreementRules rules, ReminderPlanner reminders) {
        this.rules = rules;
        this.life = new CommitmentLife(rules.policy(), reminders);
    }

    DialogueAnswer take(Conversation conversation, Commitment draft, Move move, CallTurn turn,
            String digest, Reply reply, Instant now) {
        var words = new FormalizationWords(conversation, draft.terms(), rules);
        var next = turn.after(digest, move.status().name());
        var taken = StepTaken.of(draft, move, next);
        return switch (move.status()) {
            case ADVANCED -> advanced(words, draft, move, taken, turn, digest, reply, now);
            case FORMALIZED -> formalized(conversation, words, taken, reply, now);
            case REJECTED, IDENTITY_NOT_CONFIRMED -> told(words, taken, reply)
                    .writing(cancelled(conversation.file(), draft, taken, now));
            case REPEAT, BACK_TO_TERMS, TO_ADVISOR ->
                told(words, taken, reply).writing(taken.writes());
            default -> DialogueAnswer.plain(move.status(), turn.question());
        };
    }

    private DialogueAnswer advanced(FormalizationWords words, Commitment draft, Move move,
            StepTaken taken, CallTurn turn, String digest, Reply reply, Instant now) {
        var proven = switch (move.step()) {
            case CONSENTED -> taken.proven("CONSENTED", now, Map.of("answer", "YES"));
            case TERMS_READ -> taken.read(termsDigest(draft))
                    .proven("TERMS_READ", now, Map.of("termsDigest", termsDigest(draft), "texts",
                            words.readingFacts()));
            case TERMS_ACCEPTED -> taken.proven("TERMS_ACCEPTED", now,
                    Map.of("answer", "YES", "termsDigest", termsDigest(draft)));
            case IDENTITY_CONFIRMED -> taken.proven("IDENTITY_CONFIRMED", now,
                    Map.of("document", "MATCH", "name", nameResult(reply)));
            default -> throw new IllegalStateException("no answer advances to this step");
        };
        if (!isWhatWasRead(draft, move.step())) {
            return DialogueAnswer.plain(DialogueStatus.TERMS_CHANGED, turn.question()).of(draft);
        }
        if (words.question(move.step()) instanceof Speech.MissingData(var field)) {
            return missing(draft, field, turn, digest);
        }
        return told(words, proven, reply).writing(proven.writes());
    }

    /// The terms that are accepted are the stored ones as they were read, under the settings they were
    /// drafted with (features.md PC-14).
    private boolean isWhatWasRead(Commitment draft, FormalizationStep to) {
        return switch (to) {
            case TERMS_READ ->
                draft.origin().versions().settingsDigest().equals(rules.settings().digest());
            case TERMS_ACCEPTED -> termsDigest(draft).equals(draft.termsDigest());
            default -> true;
        };
    }

    /// Terms are read whole or not at all; a person goes on.
    private static DialogueAnswer missing(Commitment draft, String field, CallTurn turn,
            String digest) {
        var status = DialogueStatus.missing(field);
        var progress = draft.formalization();
        var taken = StepTaken
                .of(draft,
                        new Move(DialogueStatus.MISSING_DATA, FormalizationStep.TO_ADVISOR, 0,
                                progress.loops(), progress.mismatches()),
                        turn.after(digest, status));
        return DialogueAnswer
                .saying(status, turn.question() + 1,
                        Speech.of(Map.of(), List.of("call.transfer.v1")))
                .of(taken.commitment())
                .writing(taken.writes());
    }

    /// NOTIFIED, and in the same transaction the commitment itself.
    private DialogueAnswer formalized(Conversation conversation, FormalizationWords words,
            StepTaken taken, Reply reply, Instant now) {
        var question = conversation.turn().question();
        if (conversation.contact().connectContactId() == null) {
            return DialogueAnswer.saying(DialogueStatus.missing("connectContactId"), question,
                    Speech.of(Map.of(), List.of("call.transfer.v1")));
        }
        var notified = taken.proven("NOTIFIED", now, Map.of("notice", AgreementTexts.VALIDITY));
        var commitment = notified.commitment();
        var read = commitment.termsDigest();
        var event = new CommitmentEvent.Formalize(read == null ? "" : read, read != null,
                conversation.contact().initiator() == Initiator.ADVISOR);
        return switch (life.apply(conversation.file().with(commitment), commitment.commitmentId(),
                event, now)) {
            case LifeDecision.Applied(var next, var writes) ->
                told(words, notified, reply).of(next).writing(writes.put(notified.evidence()));
            case LifeDecision.Refused(var code) -> DialogueAnswer.saying(code.name(), question,
                    Speech.of(Map.of(), List.of("call.transfer.v1")));
            case LifeDecision.Unchanged _,LifeDecision.Early _ ->
                DialogueAnswer.plain(DialogueStatus.OUT_OF_ORDER, question);
        };
    }

    /// The draft of a call that ended before the notice; nothing where there is none.
    Transaction abandon(ObligationFile file, String commitmentId, Instant now) {
        var stored = file.commitment(commitmentId);
        if (stored.isEmpty() || stored.get().state() != CommitmentState.DRAFT) {
            return new Transaction();
        }
        var draft = stored.get();
        var progress = draft.formalization();
        var move = FormalizationTable.next(progress, FormalizationInput.DISCONNECT,
                rules.settings().policy());
        var turn = new CallTurn(progress.question(), progress.lastInput(), progress.lastStatus());
        return move.endsDraft()
                ? cancelled(file, draft, StepTaken.of(draft, move, turn), now)
                : new Transaction();
    }

    private Transaction cancelled(ObligationFile file, Commitment draft, StepTaken taken,
            Instant now) {
        var decision = life.apply(file.with(taken.commitment()), draft.commitmentId(),
                new CommitmentEvent.ExpireDraft(), now);
        if (!(decision instanceof LifeDecision.Applied(var next, var writes))) {
            throw new IllegalStateException("a draft can always be cancelled");
        }
        var isNearlyMade = draft.formalization().step() == FormalizationStep.IDENTITY_CONFIRMED
                && taken.commitment().formalization().step() == FormalizationStep.ABANDONED;
        // Only the notice was missing: a person looks at it (commitment.md 10).
        return isNearlyMade
                ? writes.and(rules.toAPerson(TaskType.FORMALIZATION_REVIEW, next, now))
                : writes;
    }

    private static DialogueAnswer told(FormalizationWords words, StepTaken taken, Reply reply) {
        var progress = taken.commitment().formalization();
        return DialogueAnswer
                .saying(progress.lastStatus(), progress.question(),
                        words.after(progress.lastStatus(), progress.step(), reply))
                .of(taken.commitment());
    }

    private static String nameResult(Reply reply) {
        return reply instanceof Reply.Identified(_, var name) && name != null
                ? "MATCH"
                : "RECORDED";
    }

    private String termsDigest(Commitment draft) {
        var creditor = rules.settings().creditor();
        return TermsDigest.of(draft.terms(), creditor.interestAndDiscountStatement(),
                creditor.breachConsequence());
    }
}
