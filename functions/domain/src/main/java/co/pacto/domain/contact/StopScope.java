package co.pacto.domain.contact;

/// Whom a stop silences (law.md 5.4).
public enum StopScope {

    /// Nobody may collect.
    ALL,

    /// The assistant may not; an advisor goes on to the next codes of the gate.
    ASSISTANT
}
