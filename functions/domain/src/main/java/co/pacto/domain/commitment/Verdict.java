package co.pacto.domain.commitment;

/// What became of one installment (commitment.md 5.3).
public enum Verdict {

    /// Covered within tolerance and window.
    PAID,

    /// Not covered, but at or above the partial threshold.
    PARTIAL,

    /// Less than the partial threshold.
    MISSED
}
