package co.pacto.domain.outcome;

/// Why an outcome is not registered (outcomes.md 8). A refusal writes nothing.
public enum OutcomeRefusal {

    /// The table has no such code.
    UNKNOWN_OUTCOME,

    /// The code does not fit what the contact came to, or contradicts the commitment made in it.
    OUTCOME_INCOMPATIBLE,

    /// A datum the code requires is absent; the field is named.
    MISSING_DATA,

    /// The note or the datum is longer than the settings allow.
    NOTE_TOO_LONG,

    /// The pause or the call asked for is of a date gone by; the next legal instant is named for a
    /// call.
    DATE_IN_PAST,

    /// No call can lawfully be made on or soon after the date asked for.
    DATE_NOT_ALLOWED,

    /// The contact ended with another outcome: the first one stays.
    OUTCOME_ALREADY_RECORDED
}
