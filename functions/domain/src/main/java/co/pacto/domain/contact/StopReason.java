package co.pacto.domain.contact;

import java.util.List;

/// Why the automatic flow stops: whom it silences and what still passes (law.md 5.4).
public enum StopReason {
    DISPUTE(StopScope.ALL, Passing.EXEMPT),
    IDENTITY_THEFT(StopScope.ALL, List.of(Purpose.REQUESTED_INFORMATION, Purpose.FRAUD_ALERT)),
    DECEASED(StopScope.ALL, List.of()),
    INSOLVENCY(StopScope.ALL, Passing.EXEMPT),
    MINOR(StopScope.ALL, List.of()),
    PAYMENT_CLAIM_IN_REVIEW(StopScope.ALL, Passing.EXEMPT),
    AGREEMENT_OBJECTED(StopScope.ALL, Passing.EXEMPT),
    ADMIN_HOLD(StopScope.ALL, Passing.EXEMPT),
    REFUSED(StopScope.ASSISTANT, Passing.EXEMPT),
    UNABLE(StopScope.ASSISTANT, Passing.EXEMPT),
    WITH_ADVISOR(StopScope.ASSISTANT, Passing.EXEMPT);

    private final StopScope scope;
    private final List<Purpose> passing;

    StopReason(StopScope scope, List<Purpose> passing) {
        this.scope = scope;
        this.passing = passing;
    }

    public StopScope scope() {
        return scope;
    }

    /// Whether a contact of this purpose still passes under a stop of this reason.
    public boolean lets(Purpose purpose) {
        return purpose == Purpose.INBOUND_ANSWER || passing.contains(purpose);
    }

    private static final class Passing {

        private static final List<Purpose> EXEMPT = List.of(Purpose.PAYMENT_RECEIPT,
                Purpose.REQUESTED_INFORMATION, Purpose.FRAUD_ALERT);

        private Passing() {}
    }
}
