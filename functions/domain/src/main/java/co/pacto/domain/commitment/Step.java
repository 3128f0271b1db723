package co.pacto.domain.commitment;

/// What a wake-up of a commitment does.
public enum Step {

    /// Order the reminder of an installment.
    REMIND,

    /// Look whether an installment is covered when it falls due.
    DUE,

    /// Judge an installment when its window is closed and settled.
    JUDGE,

    /// End a claim that no advisor answered.
    CLAIM,

    /// Review a hold.
    HOLD
}
