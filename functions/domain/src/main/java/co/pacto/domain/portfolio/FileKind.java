package co.pacto.domain.portfolio;

import java.util.List;

/// The two files a creditor sends, told apart by their header and not by their name.
public enum FileKind {

    /// One row per debtor and obligation.
    PORTFOLIO,

    /// One row per payment or reversal.
    PAYMENTS;

    private static final List<String> PORTFOLIO_REQUIRED = List.of("document_type",
            "document_number", "names", "last_names", "obligation_reference", "modality", "balance",
            "balance_on", "due_date");
    private static final List<String> PORTFOLIO_OPTIONAL = List.of("treatment", "birth_date",
            "document_issue_date", "phone_1", "phone_2", "email", "voice_evidence",
            "voice_informed_on", "voice_authorized_on", "email_evidence", "email_informed_on",
            "email_authorized_on", "sms_evidence", "sms_informed_on", "sms_authorized_on",
            "whatsapp_evidence", "whatsapp_informed_on", "whatsapp_authorized_on", "role",
            "product", "contract_signed_on", "status");
    private static final List<String> PAYMENTS_REQUIRED = List.of("payment_id",
            "obligation_reference", "amount", "value_date");
    private static final List<String> PAYMENTS_OPTIONAL = List.of("provider", "provider_id", "kind",
            "posted_on", "method", "reverses");

    /// The columns that the header must have.
    List<String> required() {
        return switch (this) {
            case PORTFOLIO -> PORTFOLIO_REQUIRED;
            case PAYMENTS -> PAYMENTS_REQUIRED;
        };
    }

    boolean knows(String column) {
        return required().contains(column) || optional().contains(column);
    }

    /// The kind that shares more columns with a header.
    static FileKind of(List<String> columns) {
        return PAYMENTS.shared(columns) > PORTFOLIO.shared(columns) ? PAYMENTS : PORTFOLIO;
    }

    private List<String> optional() {
        return switch (this) {
            case PORTFOLIO -> PORTFOLIO_OPTIONAL;
            case PAYMENTS -> PAYMENTS_OPTIONAL;
        };
    }

    private long shared(List<String> columns) {
        return columns.stream().filter(this::knows).count();
    }
}
