package co.pacto.domain.portfolio;

import static co.pacto.domain.portfolio.Readings.accepted;
import static co.pacto.domain.portfolio.Readings.rejections;
import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.RecipientRole;
import co.pacto.domain.debtor.Address.Consent;
import co.pacto.domain.debtor.DocumentNumber;
import co.pacto.domain.debtor.DocumentType;
import co.pacto.domain.debtor.EmailAddress;
import co.pacto.domain.debtor.PersonName;
import co.pacto.domain.debtor.PhoneNumber;
import co.pacto.domain.debtor.Treatment;
import co.pacto.domain.obligation.Modality;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.portfolio.RowReading.Rejected;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PortfolioReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 20);

    @Test
    void a_complete_row_becomes_typed_values() {
        var row = accepted(read(complete()));

        assertThat(row.document()).isEqualTo(new DocumentNumber(DocumentType.CC, "1020304050"));
        assertThat(row.name()).isEqualTo(new PersonName("Ana María", "Peña Gómez"));
        assertThat(row.treatment()).isEqualTo(Treatment.SRA);
        assertThat(row.birthDate()).isEqualTo("1980-12-05");
        assertThat(row.documentIssueDate()).isEqualTo("1999-01-31");
        assertThat(row.phones()).containsExactly(new PhoneNumber("+573001234567"),
                new PhoneNumber("+576012345678"));
        assertThat(row.email()).isEqualTo(new EmailAddress("ana@dominio.example"));
        assertThat(row.role()).isEqualTo(RecipientRole.DEBTOR);
        assertThat(row.obligationReference()).isEqualTo("CR-000123");
        assertThat(row.product()).isEqualTo("Libre inversión");
        assertThat(row.modality()).isEqualTo(Modality.CONSUMER);
        assertThat(row.balancePesos()).isEqualTo(1_250_001);
        assertThat(row.balanceOn()).isEqualTo(TODAY);
        assertThat(row.dueDate()).isEqualTo("2026-10-30");
        assertThat(row.contractSignedOn()).isEqualTo("2024-02-01");
        assertThat(row.status()).isEqualTo(Obligation.Status.OPEN);
    }

    @Test
    void consents_are_known_only_where_all_three_columns_prove_them() {
        assertThat(accepted(read(complete())).consents()).containsExactly(
                Map.entry(Channel.VOICE,
                        new Consent(Consent.State.AUTHORIZED, "grabación 7",
                                LocalDate.of(2025, 3, 1), LocalDate.of(2025, 3, 1), null)),
                Map.entry(Channel.SMS, Consent.unknown()),
                Map.entry(Channel.WHATSAPP, Consent.unknown()),
                Map.entry(Channel.EMAIL, Consent.unknown()));
    }

    @Test
    void only_nine_columns_are_needed() {
        var row = accepted(read(minimal()));

        assertThat(row.phones()).isEmpty();
        assertThat(row.email()).isNull();
        assertThat(row.treatment()).isNull();
        assertThat(row.product()).isNull();
        assertThat(row.status()).isEqualTo(Obligation.Status.OPEN);
        assertThat(row.consents().values()).containsOnly(Consent.unknown());
    }

    @Test
    void the_key_is_the_document_with_the_reference() {
        var row = accepted(read(minimal()));

        assertThat(row.key()).isEqualTo("CC:1020304050/CR-000123");
        assertThat(row.last4()).isEqualTo("0123");
        assertThat(row).hasToString("PortfolioRow[CC ***050 ***0123]");
    }

    @ParameterizedTest
    @CsvSource({"document_type, '', MISSING_VALUE", "document_type, TI, DOCUMENT_TYPE_REFUSED",
            "document_number, '', MISSING_VALUE", "document_number, 12, INVALID_DOCUMENT",
            "names, '', MISSING_VALUE", "names, An4, INVALID_NAME", "last_names, '', MISSING_VALUE",
            "last_names, <b>, INVALID_NAME", "treatment, DON, INVALID_KIND",
            "birth_date, 1980-02-30, INVALID_DATE", "birth_date, 2026-11-20, DATE_IN_FUTURE",
            "document_issue_date, 31/01/1999, INVALID_DATE",
            "document_issue_date, 2027-01-01, DATE_IN_FUTURE", "phone_1, 2345678, INVALID_PHONE",
            "phone_2, +13055551234, FOREIGN_PHONE", "email, ana@dominio, INVALID_EMAIL",
            "email_evidence, correo 8, ''", "voice_evidence, '', INCOMPLETE_CONSENT",
            "voice_informed_on, '', INCOMPLETE_CONSENT",
            "voice_authorized_on, 2025-3-1, INVALID_DATE", "role, REFERENCE, REFUSED_ROLE",
            "role, SPOUSE, REFUSED_ROLE", "obligation_reference, '', MISSING_VALUE",
            "obligation_reference, C-1, INVALID_REFERENCE",
            "obligation_reference, CR 00123, INVALID_REFERENCE", "modality, '', MISSING_VALUE",
            "modality, CONSUMO, UNKNOWN_MODALITY", "balance, '', MISSING_VALUE",
            "balance, 0, AMOUNT_OUT_OF_RANGE", "balance, 0.49, AMOUNT_OUT_OF_RANGE",
            "balance, 1234567890123, AMOUNT_OUT_OF_RANGE", "balance, 1.250.000, AMBIGUOUS_AMOUNT",
            "balance, '1,250', AMBIGUOUS_AMOUNT", "balance, $1250, AMBIGUOUS_AMOUNT",
            "balance, 1 250, AMBIGUOUS_AMOUNT", "balance, 1250.5, AMBIGUOUS_AMOUNT",
            "balance, -1250, INVALID_AMOUNT", "balance, mil, INVALID_AMOUNT",
            "balance, '.', INVALID_AMOUNT", "balance_on, '', MISSING_VALUE",
            "balance_on, 2026-11-21, DATE_IN_FUTURE", "due_date, '', MISSING_VALUE",
            "due_date, 2026-13-01, INVALID_DATE", "contract_signed_on, ayer, INVALID_DATE",
            "status, PAID, INVALID_KIND"})
    void one_wrong_value_is_told_with_its_column(String column, String value, String code) {
        var fields = complete();
        fields.put(column, value);

        if (code.isEmpty()) {
            assertThat(rejections(read(fields))).containsExactly(
                    new Rejection("email_informed_on", RejectCode.INCOMPLETE_CONSENT),
                    new Rejection("email_authorized_on", RejectCode.INCOMPLETE_CONSENT));
        } else {
            assertThat(rejections(read(fields)))
                    .containsExactly(new Rejection(column, RejectCode.valueOf(code)));
        }
    }

    @Test
    void all_columns_are_told_and_each_only_once() {
        var fields = complete();
        fields.put("status", "PAID");
        fields.put("document_number", "");
        fields.put("birth_date", "1980-02-30");

        assertThat(rejections(read(fields))).containsExactly(
                new Rejection("document_number", RejectCode.MISSING_VALUE),
                new Rejection("birth_date", RejectCode.INVALID_DATE),
                new Rejection("status", RejectCode.INVALID_KIND));
    }

    @ParameterizedTest
    @CsvSource({"860002964-4, true", "860002964-5, false", "860002964, false"})
    void a_company_has_no_last_names_but_a_check_digit(String number, boolean accepted) {
        var fields = minimal();
        fields.put("document_type", "NIT");
        fields.put("document_number", number);
        fields.put("names", "Acme S.A.S.");
        fields.put("last_names", "");

        if (accepted) {
            assertThat(accepted(read(fields)).document().key()).isEqualTo("NIT:860002964");
        } else {
            assertThat(rejections(read(fields))).containsExactly(
                    new Rejection("document_number", RejectCode.WRONG_CHECK_DIGIT));
        }
    }

    @ParameterizedTest
    @CsvSource({"1250000.00, 1250000", "1250000.49, 1250000", "1250000.50, 1250001", "7, 7",
            "999999999999.99, 1000000000000"})
    void cents_are_rounded_half_up(String written, long pesos) {
        var fields = minimal();
        fields.put("balance", written);

        assertThat(accepted(read(fields)).balancePesos()).isEqualTo(pesos);
    }

    @Test
    void a_closed_obligation_may_owe_nothing() {
        var fields = complete();
        fields.put("balance", "0");
        fields.put("status", "CLOSED");

        assertThat(accepted(read(fields)).status()).isEqualTo(Obligation.Status.CLOSED);
    }

    @ParameterizedTest
    @CsvSource({"2025-03-02, 2025-03-01", "2026-11-20, 2026-11-21"})
    void a_consent_whose_dates_cannot_be_true_is_unknown(String informed, String authorized) {
        var fields = complete();
        fields.put("voice_informed_on", informed);
        fields.put("voice_authorized_on", authorized);

        assertThat(accepted(read(fields)).consents()).containsEntry(Channel.VOICE,
                Consent.unknown());
    }

    @Test
    void the_same_number_twice_is_one_phone() {
        var fields = complete();
        fields.put("phone_2", "300 123 4567");

        assertThat(accepted(read(fields)).phones())
                .containsExactly(new PhoneNumber("+573001234567"));
    }

    @Test
    void values_are_trimmed_and_composed() {
        var fields = minimal();
        fields.put("names", "  Ana Mari\u0301a ");

        assertThat(accepted(read(fields)).name().names()).isEqualTo("Ana Mar\u00eda");
    }

    @ParameterizedTest
    @ValueSource(strings = {"CC,1",
            "CC,1020304050,Ana,Peña,CR-000123,CONSUMER,1,2026-11-20,2026-10-30,"})
    void a_line_of_another_length_is_one_problem(String line) {
        assertThat(PortfolioReader.read(header(minimal()), line, TODAY, false))
                .isEqualTo(new Rejected<PortfolioRow>(
                        List.of(new Rejection("", RejectCode.WRONG_FIELD_COUNT))));
    }

    @Test
    void an_unclosed_quote_costs_its_own_line() {
        assertThat(PortfolioReader.read(header(minimal()), "\"CC,1", TODAY, false)).isEqualTo(
                new Rejected<PortfolioRow>(List.of(new Rejection("", RejectCode.UNCLOSED_QUOTE))));
    }

    @ParameterizedTest
    @EnumSource
    void every_code_has_a_reason_in_spanish(RejectCode code) {
        assertThat(code.reason()).endsWith(".").hasSizeGreaterThan(10);
    }

    private static Map<String, String> minimal() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("document_type", "CC");
        fields.put("document_number", "1.020.304.050");
        fields.put("names", "Ana María");
        fields.put("last_names", "Peña Gómez");
        fields.put("obligation_reference", "cr-000123");
        fields.put("modality", "CONSUMER");
        fields.put("balance", "1250000.50");
        fields.put("balance_on", "2026-11-20");
        fields.put("due_date", "2026-10-30");
        return fields;
    }

    private static Map<String, String> complete() {
        var fields = minimal();
        fields.put("treatment", "SRA");
        fields.put("birth_date", "1980-12-05");
        fields.put("document_issue_date", "1999-01-31");
        fields.put("phone_1", "300 123 4567");
        fields.put("phone_2", "6012345678");
        fields.put("email", "ana@dominio.example");
        fields.put("voice_evidence", "grabación 7");
        fields.put("voice_informed_on", "2025-03-01");
        fields.put("voice_authorized_on", "2025-03-01");
        fields.put("email_evidence", "");
        fields.put("email_informed_on", "");
        fields.put("email_authorized_on", "");
        fields.put("role", "");
        fields.put("product", "Libre inversión");
        fields.put("contract_signed_on", "2024-02-01");
        fields.put("status", "OPEN");
        return fields;
    }

    private static Header header(Map<String, String> fields) {
        return new Header(FileKind.PORTFOLIO, ',', List.copyOf(fields.keySet()));
    }

    private static RowReading<PortfolioRow> read(Map<String, String> fields) {
        var line = String.join("\",\"", fields.values());
        return PortfolioReader.read(header(fields), "\"" + line + "\"", TODAY, false);
    }
}
