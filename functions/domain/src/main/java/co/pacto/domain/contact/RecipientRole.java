package co.pacto.domain.contact;

/// What the person is to the obligation. Only those who owe may be contacted (Ley 2300, art. 4).
public enum RecipientRole {
    DEBTOR,
    CO_DEBTOR,
    JOINT_DEBTOR,
    AVAL_GUARANTOR,
    SURETY,
    REFERENCE,
    OTHER;

    /// Whether the law lets this person be contacted about the obligation (law.md R01).
    public boolean owes() {
        return switch (this) {
            case DEBTOR, CO_DEBTOR, JOINT_DEBTOR, AVAL_GUARANTOR, SURETY -> true;
            case REFERENCE, OTHER -> false;
        };
    }
}
