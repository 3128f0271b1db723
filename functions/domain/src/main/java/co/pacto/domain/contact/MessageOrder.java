package co.pacto.domain.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody orders a message: the debtor's request, a posted payment, or a planned contact, now or at
/// the alarm of the instant it waited for.
///
/// @param message as it was planned, or as it is stored
/// @param isStored whether the table holds it
/// @param contact behind a message that counts; null for one that is exempt
/// @param evidenceRef what an exempt purpose needs: the debtor's request or the posted payment
/// @param requestedAt when the debtor asked for it
/// @param alarmVersion the version of the contact that an alarm was set for; null when it was ordered
public record MessageOrder(Message message, boolean isStored, @Nullable Contact contact,
        @Nullable String evidenceRef, @Nullable Instant requestedAt, @Nullable Long alarmVersion) {

    /// The wish behind the message, as the gate is asked about it.
    ContactRequest request() {
        return contact == null
                ? new ContactRequest(message.debtorId(), message.obligationId(),
                        message.commitmentId(), message.purpose(), Channel.EMAIL, null,
                        Initiator.ASSISTANT, evidenceRef, requestedAt, false)
                : contact.request(true);
    }

    /// What names the message in decisions and slots.
    String planId() {
        return contact == null ? message.messageId() : contact.contactPlanId();
    }

    /// Whether this order still is the one that may act: an alarm set for another version was replaced,
    /// and an order never belongs to a contact that waits for its alarm.
    boolean isCurrent() {
        if (contact == null) {
            return true;
        }
        return switch (contact.state()) {
            case ORDERED -> alarmVersion == null || alarmVersion == contact.version();
            case PLANNED -> alarmVersion != null && alarmVersion == contact.version();
            case RESERVED, STARTED, ENDED, DENIED, DROPPED, FAILED -> false;
        };
    }
}
