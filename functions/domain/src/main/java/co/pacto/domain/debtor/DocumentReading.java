package co.pacto.domain.debtor;

/// What came out of reading a document.
public sealed interface DocumentReading {

    /// The document, normalised.
    record Read(DocumentNumber document) implements DocumentReading {}

    /// Nothing, with the reason.
    record Refused(DocumentRefusal reason) implements DocumentReading {}
}
