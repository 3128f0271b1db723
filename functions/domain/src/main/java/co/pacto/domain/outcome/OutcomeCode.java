package co.pacto.domain.outcome;

/// The outcomes a contact may end with (outcomes.md 1).
public enum OutcomeCode {
    PROMISE_TO_PAY,
    CALL_BACK,
    REFUSES_TO_PAY,
    UNABLE_TO_PAY,
    RESTRUCTURING,
    REFINANCING,
    PAYMENT_CLAIMED,
    NOTE,
    PAUSE_CONTACT,
    NO_ANSWER,
    BUSY,
    WRONG_NUMBER,
    OUT_OF_SERVICE,
    VOICEMAIL,
    THIRD_PARTY,
    NO_OUTCOME,
    DO_NOT_CONTACT,
    DISPUTE,
    DECEASED_REPORTED,
    INSOLVENCY,
    IDENTITY_THEFT,
    IDENTITY_NOT_CONFIRMED
}
