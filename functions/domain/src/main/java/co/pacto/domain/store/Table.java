package co.pacto.domain.store;

/// The two tables of a stack (data.md 2 and 4).
public enum Table {

    /// State: read, written and replaced, always conditional on a version.
    OPERATIONAL,

    /// Proof: written once and read; no function may replace or delete.
    AUDIT
}
