package co.pacto.domain.commitment;

/// What becomes of the shortfall of a missed installment when the plan goes on (commitment.md 7.3).
public enum MissedInstallmentPolicy {

    /// The schedule stays; what is missing must be caught up.
    KEEP,

    /// What is missing becomes a last installment one period after the last date.
    APPEND_AT_END
}
