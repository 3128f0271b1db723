package co.pacto.domain.debtor;

/// Why a text is not the document of a debtor.
public enum DocumentRefusal {

    /// A type that is not accepted, the card of a minor above all (law.md 11.1).
    DOCUMENT_TYPE_REFUSED,

    /// The number does not have the form of its type.
    INVALID_DOCUMENT,

    /// The NIT comes without its check digit or with another one.
    WRONG_CHECK_DIGIT
}
