package co.pacto.domain.commitment;

import co.pacto.domain.debtor.DocumentType;
import java.util.List;
import java.util.stream.Stream;

/// The texts of a formalization (script.es.md 6) by id.
final class AgreementTexts {

    static final String CONSENT = "call.consent.v1";
    static final String ADHERENCE = "call.adherence.v1";
    static final String NAME = "call.name-ask.v1";
    static final String DOCUMENT = "call.document-ask.v1";
    static final String VALIDITY = "call.validity.v1";

    private AgreementTexts() {}

    /// All that one debtor hears until the commitment exists.
    static List<String> of(Terms terms, DocumentType documentType) {
        return Stream
                .of(List.of(CONSENT), TermsReading.textIds(terms, documentType),
                        List.of(ADHERENCE, NAME, DOCUMENT, VALIDITY))
                .flatMap(List::stream)
                .toList();
    }
}
