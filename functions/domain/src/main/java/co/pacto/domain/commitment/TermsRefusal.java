package co.pacto.domain.commitment;

/// Why the assistant does not take proposed terms (commitment.md 13). This list is the index of the
/// terms rules, in the order in which they are asked; a rule without a constant here does not exist.
public enum TermsRefusal {

    /// The obligation had too many breaches in a row: only a person may formalize (invariant iv).
    /// Limit: the highest level of the assistant.
    LEVEL_LIMIT,

    /// A claim or a hold is open on the commitment in force, and only a person ends those
    /// (invariant i; commitment.md 9.2).
    LIVE_COMMITMENT_EXISTS,

    /// The obligation was renegotiated too often in the last months. Limit: how often it may be.
    /// Creditor policy.
    APPROVAL_REQUIRED,

    /// The creditor does not receive money by this method.
    METHOD_NOT_ALLOWED,

    /// The creditor does not agree plans of this frequency. Step plans need their amounts given one by
    /// one, which the assistant does not ask for.
    FREQUENCY_NOT_ALLOWED,

    /// The total is below the creditor's minimum. Limit: the minimum in pesos. Creditor policy.
    AMOUNT_TOO_LOW,

    /// The total is above what is owed now. Limit: the balance in pesos.
    AMOUNT_TOO_HIGH,

    /// More installments than the creditor accepts, or more than one in a single payment. Limit: the
    /// highest number.
    TOO_MANY_INSTALLMENTS,

    /// An installment would be below the creditor's minimum. Limit: the minimum in pesos.
    INSTALLMENT_TOO_LOW,

    /// The first date is before today, or is today at or after 18:00, when no payment of today can
    /// still count. Limit: the earliest date. C.Co. art. 829.
    DATE_IN_PAST,

    /// The first date is later than the creditor accepts. Limit: the latest date.
    DATE_TOO_FAR,

    /// The last date is later than the creditor accepts. Limit: the latest date.
    TERM_TOO_LONG,

    /// Two installments would fall on the same day after rolling over Sundays and holidays. Limit:
    /// that day.
    DATES_COLLIDE
}
