package co.pacto.domain.commitment;

/// Where a commitment stands in its life (commitment.md 2.1).
public enum CommitmentState {

    /// Terms under formalization, no effect yet.
    DRAFT,

    /// Formalized, next installment not due.
    ACTIVE,

    /// An installment is due and not covered; inside grace or settlement.
    PENDING_VERIFICATION,

    /// The debtor says it is paid; an advisor verifies.
    PAYMENT_CLAIMED,

    /// A legal or administrative hold.
    SUSPENDED,

    /// Covered within tolerance and window.
    KEPT,

    /// Judged: at least the partial threshold, less than covered.
    PARTIALLY_KEPT,

    /// Judged: less than the partial threshold.
    BROKEN,

    /// A renegotiated commitment took its place; closed for ever.
    REPLACED,

    /// Draft expired or cancelled; closed for ever.
    CANCELLED;

    /// Whether the commitment is in force: it silences the main flow and has one armed wake-up.
    public boolean isLive() {
        return switch (this) {
            case ACTIVE, PENDING_VERIFICATION, PAYMENT_CLAIMED, SUSPENDED -> true;
            case DRAFT, KEPT, PARTIALLY_KEPT, BROKEN, REPLACED, CANCELLED -> false;
        };
    }

    /// Whether the commitment was judged and not kept.
    public boolean isBreach() {
        return this == PARTIALLY_KEPT || this == BROKEN;
    }

    /// Whether the commitment was judged or kept.
    public boolean isVerdict() {
        return this == KEPT || isBreach();
    }
}
