package co.pacto.domain.debtor;

/// A datum the debtor gives and the product never says (law.md R12).
public enum IdentityFactor {
    DOCUMENT_LAST4,
    DOCUMENT_NUMBER,
    BIRTH_DATE,
    DOCUMENT_ISSUE_DATE;

    /// Whether it is about the document's number. The two that are do not add up to two factors.
    public boolean isOfNumber() {
        return switch (this) {
            case DOCUMENT_LAST4, DOCUMENT_NUMBER -> true;
            case BIRTH_DATE, DOCUMENT_ISSUE_DATE -> false;
        };
    }
}
