package co.pacto.domain.commitment;

import co.pacto.domain.Ids;
import co.pacto.domain.commitment.FormalizationTable.Move;
import co.pacto.domain.contact.CallTurn;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.Message;
import co.pacto.domain.contact.MessageKind;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.outcome.Alert;
import co.pacto.domain.outcome.AlertCode;
import co.pacto.domain.outcome.TaskType;
import co.pacto.domain.script.Speech;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Step COPY of data.md 11: the written copy is asked and never announced. It goes only to the
/// registered and authorised address; where there is none, a person delivers it and the commitment
/// stands all the same (features.md PC-17).
public final class Copying {

    private static final String COPY_TEXT = "email.agreement-copy.v1";
    private static final String COPY_VERSION = "v1";
    private static final String QUESTIONS_TEXT = "call.questions.v1";

    private final AgreementRules rules;

    public Copying(AgreementRules rules) {
        this.rules = rules;
    }

    /// Only an explicit yes asks for the copy; silence is no request.
    public DialogueAnswer copy(Conversation conversation, int question, String commitmentId,
            DialogueInput input, Instant now) {
        var digest = CallTurn.digest("COPY", List.of(commitmentId, input.name()));
        var made = conversation.commitment(commitmentId)
                .filter(commitment -> commitment.formalization()
                        .step() == FormalizationStep.FORMALIZED);
        var status = statusOf(conversation, input, now);
        return switch (Admission.of(conversation, question, digest)) {
            case Admission.TurnedAway(var reason) -> turnedAway(conversation, reason);
            case Admission.Again(var said) when made.isPresent() ->
                told(said, conversation.turn().question());
            case Admission.Fresh(var turn) when made.isPresent() && status.isPresent() -> {
                var next = turn.after(digest, status.get().name());
                yield told(next.lastStatus(), next.question())
                        .writing(writes(conversation, made.get(), status.get(), next, now));
            }
            case Admission.Again _,Admission.Fresh _ ->
                turnedAway(conversation, DialogueStatus.OUT_OF_ORDER);
        };
    }

    private static Optional<DialogueStatus> statusOf(Conversation conversation, DialogueInput input,
            Instant now) {
        return switch (input) {
            case YES -> Optional.of(address(conversation, now).isPresent()
                    ? DialogueStatus.COPY_QUEUED
                    : DialogueStatus.COPY_PENDING);
            case NO, SILENCE, NOT_UNDERSTOOD -> Optional.of(DialogueStatus.COPY_NOT_WANTED);
            case TERMS_READ_DONE, TERMS_CHANGED, NOTICE_PLAYED, ASK_ADVISOR, DISCONNECT ->
                Optional.empty();
        };
    }

    private static Optional<Address> address(Conversation conversation, Instant now) {
        return conversation.person()
                .addresses()
                .stream()
                .filter(address -> address.channel() == Channel.EMAIL && address.isValid()
                        && address.consent().covers(now))
                .min(Comparator.comparingInt(Address::position));
    }

    private Transaction writes(Conversation conversation, Commitment commitment,
            DialogueStatus status, CallTurn turn, Instant now) {
        var progress = commitment.formalization();
        var answered = StepTaken.of(commitment,
                new Move(status, progress.step(), 0, progress.loops(), progress.mismatches()),
                turn);
        if (status == DialogueStatus.COPY_NOT_WANTED) {
            return answered.writes();
        }
        var requested = answered.proven("COPY_REQUESTED", now, Map.of("status", status.name()));
        var writes = requested.writes();
        return address(conversation, now)
                .map(address -> writes.put(queued(requested.next(), address, now)))
                .orElseGet(() -> writes.and(pending(requested.next(), now)));
    }

    private List<Entity> queued(Commitment commitment, Address address, Instant now) {
        var contactPlanId = commitment.origin().contactPlanId();
        var message = new Message(
                Ids.id("message", MessageKind.AGREEMENT_COPY.name(), contactPlanId),
                MessageKind.AGREEMENT_COPY, MessageKind.AGREEMENT_COPY.purpose(),
                commitment.debtorId(), address.addressId(), commitment.commitmentId(),
                commitment.obligationId(), contactPlanId, COPY_TEXT, COPY_VERSION, null,
                Message.State.PLANNED, null, null, 1);
        var facts = Map.of("messageId", message.messageId(), "evidenceSeq",
                Long.toString(commitment.chain().seq()));
        return List.of(message,
                IntegrationEvent.of(EventName.COPY_REQUESTED, now, commitment.aggregate(), 0,
                        rules.settings().digest(), commitment.subject().with(facts)));
    }

    private Transaction pending(Commitment commitment, Instant now) {
        return rules.toAPerson(TaskType.COPY_PENDING, commitment, now)
                .put(Alert.raise(commitment.debtorId(), AlertCode.COPY_PENDING,
                        commitment.commitmentId(), now));
    }

    private static DialogueAnswer told(String status, int question) {
        var text = switch (DialogueStatus.valueOf(status)) {
            case COPY_QUEUED -> "call.copy-yes.v1";
            case COPY_PENDING -> "call.copy-no-address.v1";
            default -> "call.copy-no.v1";
        };
        return DialogueAnswer.saying(status, question,
                Speech.of(Map.of(), List.of(text, QUESTIONS_TEXT)));
    }

    private static DialogueAnswer turnedAway(Conversation conversation, DialogueStatus status) {
        return DialogueAnswer.plain(status, conversation.turn().question());
    }
}
