package co.pacto.domain.outcome;

/// What people must see about a debtor or an obligation until one of them closes it (outcomes.md 7).
public enum AlertCode {
    REFUSED,
    UNABLE,
    RESTRUCTURING_ASKED,
    REFINANCING_ASKED,
    PAYMENT_TO_VERIFY,
    DISPUTED,
    IDENTITY_THEFT_REPORTED,
    DECEASED,
    INSOLVENT,
    OPTED_OUT,
    NUMBER_TO_REVIEW,
    COPY_PENDING,
    COPY_UNDELIVERED,
    OUTCOME_MISSING,
    IDENTITY_REVIEW,
    LEVEL_3,
    HOLD_OVERDUE,
    RECORDING_MISSING
}
