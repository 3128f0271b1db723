package co.pacto.domain.commitment;

/// How far the formalization in the call came (commitment.md 10).
public enum FormalizationStep {
    STARTED,
    CONSENTED,
    TERMS_READ,
    TERMS_ACCEPTED,
    IDENTITY_CONFIRMED,
    NOTIFIED,
    FORMALIZED,
    REJECTED,
    ABANDONED,
    TO_ADVISOR
}
