package co.pacto.domain.commitment;

/// What shows that a debtor may be willing to come to an agreement (features.md PC-01). The list is
/// closed.
public enum WillingnessSignal {
    ASKS_FOR_TIME,
    OFFERS_AMOUNT,
    ASKS_HOW_TO_PAY,
    ACKNOWLEDGES_DEBT,
    NONE;

    /// Whether the assistant may ask for the intention.
    public boolean isWilling() {
        return this != NONE;
    }
}
