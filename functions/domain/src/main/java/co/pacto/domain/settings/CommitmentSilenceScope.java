package co.pacto.domain.settings;

/// How far a live commitment silences collection (law.md 3, SW9).
public enum CommitmentSilenceScope {

    /// All obligations of the person.
    PERSON,

    /// Only the obligation of the commitment.
    OBLIGATION
}
