package co.pacto.domain.contact;

/// Why a person is contacted; it decides which codes of the gate apply (law.md 5.2).
public enum Purpose {

    /// The main flow of collection.
    COLLECTION(Treatment.COUNTED),

    /// Before the due date of a commitment. Reminders are collection (SFC).
    COMMITMENT_REMINDER(Treatment.COUNTED),

    /// The first contact after a verdict other than KEPT.
    BREACH_NOTICE(Treatment.COUNTED),

    /// Confirms money received.
    PAYMENT_RECEIPT(Treatment.EXEMPT_IN_WRITING),

    /// What the debtor asked for: copy, statement, answer to a claim.
    REQUESTED_INFORMATION(Treatment.EXEMPT_IN_WRITING),

    /// A fraudulent, unusual or suspicious transaction.
    FRAUD_ALERT(Treatment.EXEMPT),

    /// Answering in the interaction that the debtor started.
    INBOUND_ANSWER(Treatment.FREE),

    /// A verification without contact.
    INTERNAL_CHECK(Treatment.FREE);

    private final Treatment treatment;

    Purpose(Treatment treatment) {
        this.treatment = treatment;
    }

    /// Collection: it needs an open obligation, keeps to the hours and consumes the day.
    public boolean isCollection() {
        return treatment == Treatment.COUNTED;
    }

    /// Whether a contact of this purpose by this channel leaves the gate before the time codes
    /// (Ley 2300, art. 8). Receipts and requested information are exempt only in writing (law.md R05).
    public boolean isExempt(Channel channel) {
        return switch (treatment) {
            case COUNTED -> false;
            case EXEMPT_IN_WRITING -> channel != Channel.VOICE && channel != Channel.VISIT;
            case EXEMPT, FREE -> true;
        };
    }

    /// Whether the gate has nothing to ask: answering and checking are always allowed.
    public boolean isFree() {
        return treatment == Treatment.FREE;
    }

    private enum Treatment {
        COUNTED,
        EXEMPT_IN_WRITING,
        EXEMPT,
        FREE
    }
}
