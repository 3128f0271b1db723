package co.pacto.domain.commitment;

/// Why an event does not move a commitment (commitment.md 13). Nothing is written.
public enum LifeRefusal {

    /// The state does not accept the event (table 2.3).
    ILLEGAL_TRANSITION,

    /// Evidence of the formalization is incomplete (law.md 9.1).
    MISSING_DATA,

    /// The accepted digest is not that of the stored terms.
    TERMS_CHANGED,

    /// Another commitment of the obligation is in force (invariant i).
    LIVE_COMMITMENT_EXISTS,

    /// More than what is owed now.
    AMOUNT_TOO_HIGH,

    /// Only a person may formalize (invariant iv).
    LEVEL_LIMIT,

    /// Renegotiated too often, or out of a hold, for the assistant (9.2; guard 5).
    APPROVAL_REQUIRED,

    /// No further claim postpones the judgement (guard 4).
    CLAIM_LIMIT
}
