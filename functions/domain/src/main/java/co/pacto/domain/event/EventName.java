package co.pacto.domain.event;

/// The facts that travel on the bus (data.md 8.2); the wire name is the constant in camel case.
public enum EventName {
    PORTFOLIO_IMPORTED("PortfolioImported"),
    COMMITMENT_FORMALIZED("CommitmentFormalized"),
    WAKE_UP_ARMED("WakeUpArmed"),
    COPY_REQUESTED("CopyRequested"),
    INSTALLMENT_FELL_DUE("InstallmentFellDue"),
    INSTALLMENT_COVERED("InstallmentCovered"),
    PAYMENT_POSTED("PaymentPosted"),
    PAYMENT_REVERSED("PaymentReversed"),
    COMMITMENT_KEPT("CommitmentKept"),
    COMMITMENT_PARTIALLY_KEPT("CommitmentPartiallyKept"),
    COMMITMENT_BROKEN("CommitmentBroken"),
    INSTALLMENT_MISSED("InstallmentMissed"),
    COMMITMENT_REJUDGED("CommitmentRejudged"),
    COMMITMENT_REPLACED("CommitmentReplaced"),
    COMMITMENT_CANCELLED("CommitmentCancelled"),
    COMMITMENT_SUSPENDED("CommitmentSuspended"),
    COMMITMENT_RESUMED("CommitmentResumed"),
    PAYMENT_CLAIMED("PaymentClaimed"),
    CONTACT_ORDERED("ContactOrdered"),
    CONTACT_SCHEDULED("ContactScheduled"),
    OUTCOME_REGISTERED("OutcomeRegistered"),
    STOP_RAISED("StopRaised"),
    TASK_OPENED("TaskOpened");

    private final String wireName;

    EventName(String wireName) {
        this.wireName = wireName;
    }

    /// The event of a wire name.
    ///
    /// @throws IllegalArgumentException when no event is called so
    public static EventName ofWire(String wireName) {
        for (var name : values()) {
            if (name.wireName.equals(wireName)) {
                return name;
            }
        }
        throw new IllegalArgumentException("no event has this name");
    }

    /// The `detail-type` on the bus and the `name` of the envelope.
    public String wireName() {
        return wireName;
    }
}
