package co.pacto.domain.debtor;

import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What the creditor registered about a person that can prove who answers. It prints masked.
public record IdentityFacts(DocumentNumber document, @Nullable LocalDate birthDate,
        @Nullable LocalDate documentIssueDate) {

    /// The registered date of a factor, or null when there is none.
    @Nullable
    LocalDate date(IdentityFactor factor) {
        return switch (factor) {
            case BIRTH_DATE -> birthDate;
            case DOCUMENT_ISSUE_DATE -> documentIssueDate;
            case DOCUMENT_LAST4, DOCUMENT_NUMBER -> null;
        };
    }

    @Override
    public String toString() {
        return "IdentityFacts[" + document.masked() + "]";
    }
}
