package co.pacto.domain.outcome;

/// What a person has to do. The types are named as the alert or the stop that they accompany.
public enum TaskType {

    /// Speak with a debtor who refuses.
    REFUSED,

    /// Look for alternatives with a debtor who cannot pay.
    UNABLE,

    /// Study the new terms a debtor asks for.
    RESTRUCTURING_ASKED,

    /// Study the new credit a debtor asks for.
    REFINANCING_ASKED,

    /// Accompany a debtor after the third verdict that was not KEPT.
    LEVEL_3,

    /// Find out what became of a contact that nobody gave an outcome.
    OUTCOME_MISSING,

    /// Review number and data of a person whose identity was not confirmed.
    IDENTITY_REVIEW,

    /// Look at a call that ended when only the last notice of its formalization was missing.
    FORMALIZATION_REVIEW,

    /// Hand over a copy of an agreement to a debtor without a registered e-mail address.
    COPY_PENDING,

    /// Review an address that the provider does not accept.
    NUMBER_TO_REVIEW
}
