package co.pacto.domain.contact;

/// Why the automatic flow stops: whom it silences and what still passes (law.md 5.4).
public enum StopReason {
    DISPUTE(StopScope.ALL),
    IDENTITY_THEFT(StopScope.ALL),
    DECEASED(StopScope.ALL),
    INSOLVENCY(StopScope.ALL),
    MINOR(StopScope.ALL),
    PAYMENT_CLAIM_IN_REVIEW(StopScope.ALL),
    AGREEMENT_OBJECTED(StopScope.ALL),
    ADMIN_HOLD(StopScope.ALL),
    REFUSED(StopScope.ASSISTANT),
    UNABLE(StopScope.ASSISTANT),
    WITH_ADVISOR(StopScope.ASSISTANT);

    private final StopScope scope;

    StopReason(StopScope scope) {
        this.scope = scope;
    }

    public StopScope scope() {
        return scope;
    }

    /// Whether a contact of this purpose still passes under a stop of this reason.
    public boolean lets(Purpose purpose) {
        return switch (purpose) {
            case COLLECTION, COMMITMENT_REMINDER, BREACH_NOTICE -> false;
            case PAYMENT_RECEIPT -> lets(Purpose.FRAUD_ALERT) && this != IDENTITY_THEFT;
            case REQUESTED_INFORMATION, FRAUD_ALERT -> this != DECEASED && this != MINOR;
            case INBOUND_ANSWER, INTERNAL_CHECK -> true;
        };
    }
}
