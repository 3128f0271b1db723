package co.pacto.domain.contact;

import co.pacto.domain.Ids;
import org.jspecify.annotations.Nullable;

/// Somebody orders a message that the law exempts: the copy that the debtor asked for, or the
/// confirmation of a payment (law.md R05).
///
/// @param subjectId its evidence: the entry of the request, or the key of the payment
public record MessageOrder(MessageKind kind, String messageId, String debtorId, String obligationId,
        @Nullable String commitmentId, String subjectId) {

    /// The copy, whose message was named when the debtor said yes.
    public static MessageOrder ofCopy(String messageId, String debtorId, String obligationId,
            String commitmentId, String evidenceSeq) {
        return new MessageOrder(MessageKind.AGREEMENT_COPY, messageId, debtorId, obligationId,
                commitmentId, evidenceSeq);
    }

    /// The confirmation of a payment: one for each payment, whatever comes twice.
    public static MessageOrder ofPayment(MessageKind kind, String debtorId, String obligationId,
            @Nullable String commitmentId, String paymentKey) {
        return new MessageOrder(kind, messageId(kind, paymentKey), debtorId, obligationId,
                commitmentId, paymentKey);
    }

    /// The message of a contact that is written.
    ///
    /// @throws IllegalStateException when it has another purpose than a reminder or a notice
    public static MessageOrder ofContact(Contact contact) {
        var kind = contact.purpose() == Purpose.BREACH_NOTICE
                ? MessageKind.BREACH_NOTICE
                : MessageKind.COMMITMENT_REMINDER;
        var obligationId = contact.obligationId();
        if (obligationId == null || contact.purpose() != kind.purpose()) {
            throw new IllegalStateException("no message is written for such a contact");
        }
        return new MessageOrder(kind, messageId(kind, contact.contactPlanId()), contact.debtorId(),
                obligationId, contact.commitmentId(), contact.contactPlanId());
    }

    /// The id of the message of a kind about one subject.
    private static String messageId(MessageKind kind, String subject) {
        return Ids.id("message", kind.name(), subject);
    }

    /// The wish behind the order, as the gate is asked about it.
    ContactRequest request() {
        return new ContactRequest(debtorId, obligationId, commitmentId, kind.purpose(),
                Channel.EMAIL, null, Initiator.ASSISTANT, subjectId, null, false);
    }
}
