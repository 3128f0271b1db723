package co.pacto.local.run;

import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactState;
import co.pacto.domain.contact.DaySlot;
import co.pacto.domain.contact.GateCode;
import co.pacto.domain.contact.GateDecision;
import co.pacto.domain.contact.Message;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.event.Subject;
import co.pacto.domain.outcome.AdvisorTask;
import co.pacto.domain.outcome.Outcome;
import co.pacto.domain.store.Entity;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/// Writes into the diary what becomes of contacts, messages and tasks, and keeps every decision of
/// the gate.
final class NotedContacts implements TableView.Listener {

    private final Diary diary;
    private final TableView table;
    private final List<GateDecision> decisions = new ArrayList<>();

    NotedContacts(Diary diary, TableView table) {
        this.diary = diary;
        this.table = table;
    }

    /// Every decision of the gate so far, in order.
    List<GateDecision> decisions() {
        return List.copyOf(decisions);
    }

    @Override
    public void changed(@Nullable Entity before, Entity after) {
        switch (after) {
            case Contact contact -> contact((Contact) before, contact);
            case GateDecision decision -> decided(decision);
            case Message message when isSentNow(before, message) -> sent(message);
            case Outcome outcome -> diary.note(DiaryKind.OUTCOME_REGISTERED,
                    subject(outcome.contactPlanId()), outcome.code().name(),
                    DiaryData.of("level", outcome.level(), "by", outcome.by()));
            case AdvisorTask task when before == null -> diary.note(DiaryKind.TASK_RAISED,
                    new Subject(task.debtorId(), task.obligationId(), task.commitmentId(),
                            task.contactPlanId()),
                    task.type().name(), DiaryData.of("deadline", task.deadline()));
            default -> {
                // Other items are noted elsewhere, or say nothing by themselves.
            }
        }
    }

    private void contact(@Nullable Contact before, Contact after) {
        var leaves = after.state() == ContactState.STARTED
                && (before == null || before.state() != ContactState.STARTED);
        if (leaves) {
            diary.note(DiaryKind.CALL_PLACED, after.subject(), GateCode.ALLOWED.name(),
                    DiaryData.of("purpose", after.purpose(), "attempt", after.deferrals() + 1,
                            "ordinal", ordinal(after)));
            about(after);
        }
        var started = after.startedAt();
        var ended = after.endedAt();
        if (started != null && ended != null && (before == null || before.endedAt() == null)
                && after.connectContactId() != null) {
            diary.note(DiaryKind.CALL_ENDED, after.subject(),
                    Objects.requireNonNullElse(after.reason(), ""),
                    DiaryData.of("seconds", Duration.between(started, ended).toSeconds()));
        }
    }

    /// What the call is for besides asking for payment.
    private void about(Contact contact) {
        if (contact.purpose() == Purpose.COMMITMENT_REMINDER) {
            diary.note(DiaryKind.REMINDER_SENT, contact.subject(), "",
                    DiaryData.of("instant", contact.startedAt(), "channel", contact.channel()));
        } else if (contact.purpose() == Purpose.BREACH_NOTICE) {
            diary.note(DiaryKind.BREACH_NOTICE_SENT, contact.subject(), "BREACH_NOTICE",
                    DiaryData.of("purpose", contact.purpose(), "channel", contact.channel()));
        }
    }

    private @Nullable Integer ordinal(Contact contact) {
        var date = contact.slotDate();
        return date == null
                ? null
                : table.at(DaySlot.key(contact.debtorId(), date), DaySlot.class)
                        .stream()
                        .flatMap(slot -> slot.attempts().stream())
                        .filter(attempt -> attempt.contactPlanId().equals(contact.contactPlanId()))
                        .map(DaySlot.Attempt::ordinal)
                        .findFirst()
                        .orElse(null);
    }

    private void decided(GateDecision decision) {
        decisions.add(decision);
        var kind = switch (decision.verdict()) {
            case DENIED -> DiaryKind.CONTACT_DENIED;
            case MOVED -> DiaryKind.CONTACT_MOVED;
            case ALLOWED -> null;
        };
        if (kind != null) {
            diary.note(
                    decision.decidedAt(), kind, new Subject(decision.debtorId(),
                            decision.obligationId(), null, decision.contactPlanId()),
                    decision.code().name(),
                    DiaryData.of("purpose", decision.purpose(), "channel", decision.channel(),
                            "article", decision.article(), "phase", decision.phase(),
                            "nextLegalInstant", decision.nextLegalInstant()));
        }
    }

    private static boolean isSentNow(@Nullable Entity before, Message message) {
        return message.state() == Message.State.SENT
                && !(before instanceof Message former && former.state() == Message.State.SENT);
    }

    private void sent(Message message) {
        var kind = switch (message.kind()) {
            case AGREEMENT_COPY -> DiaryKind.COPY_SENT;
            case PAYMENT_RECEIPT, THANKS -> DiaryKind.RECEIPT_SENT;
            case COMMITMENT_REMINDER -> DiaryKind.REMINDER_SENT;
            case BREACH_NOTICE -> DiaryKind.BREACH_NOTICE_SENT;
        };
        Map<String, Object> data = kind == DiaryKind.REMINDER_SENT
                ? DiaryData.of("instant", message.reservedAt(), "channel", "EMAIL")
                : DiaryData.of("messageId", message.messageId(), "purpose", message.purpose(),
                        "channel", "EMAIL");
        diary.note(kind, new Subject(message.debtorId(), message.obligationId(),
                message.commitmentId(), null), message.kind().name(), data);
    }

    private Subject subject(String contactPlanId) {
        return table.in(Contact.partition(contactPlanId), Contact.class)
                .map(Contact::subject)
                .orElse(new Subject(null, null, null, contactPlanId));
    }
}
