package co.pacto.function.importportfolio;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.payment.Payment;
import co.pacto.domain.portfolio.ImportProgress;
import co.pacto.domain.portfolio.RejectCode;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every reject code of data.md 14, through the function.
final class RejectCodesTest {

    private static final String HEADER = "document_type,document_number,names,last_names,"
            + "treatment,birth_date,phone_1,email,voice_evidence,voice_informed_on,"
            + "voice_authorized_on,role,obligation_reference,modality,balance,balance_on,due_date";

    private static final String PAYMENTS = "payment_id,provider,provider_id,obligation_reference,"
            + "kind,amount,value_date,posted_on,method,reverses";

    private final ImportStage stage = new ImportStage();
    private int rows;

    @Test
    void each_code_of_a_portfolio_is_told_with_line_column_and_reason_and_good_rows_are_taken()
            throws IOException {
        stage.upload("a.csv", file(HEADER, good(1, Map.of("balance_on", "2026-11-20"))));
        var portfolio = file(HEADER, good(1, Map.of("balance_on", "2026-11-19")),
                good(2, Map.of("document_number", "102030")),
                good(2, Map.of("balance", "700000", "document_number", "102030")),
                good(3, Map.of()) + ",", good(4, Map.of("names", "\"Ana")),
                good(5, Map.of("balance", "")), good(6, Map.of("document_number", "0123")),
                good(7, Map.of("document_type", "NIT", "document_number", "860002964-5")),
                good(8, Map.of("document_type", "TI")), good(9, Map.of("names", "An4")),
                good(10, Map.of("due_date", "2026-02-30")),
                good(11, Map.of("birth_date", "2026-11-20")),
                good(12, Map.of("phone_1", "2345678")), good(13, Map.of("phone_1", "+13055551234")),
                good(14, Map.of("email", "ana@host")), good(15, Map.of("voice_authorized_on", "")),
                good(16, Map.of("role", "REFERENCE")),
                good(17, Map.of("obligation_reference", "a_1")),
                good(18, Map.of("modality", "MORTGAGE")), good(19, Map.of("balance", "mil")),
                good(20, Map.of("balance", "1.250.000")), good(21, Map.of("balance", "0")),
                good(22, Map.of("treatment", "DR")), good(23, Map.of()));

        stage.upload("b.csv", portfolio);

        assertThat(rejected()).containsExactly("b.csv,2,balance_on,STALE_BALANCE",
                "b.csv,4,obligation_reference,CONFLICTING_ROW", "b.csv,5,,WRONG_FIELD_COUNT",
                "b.csv,6,,UNCLOSED_QUOTE", "b.csv,7,balance,MISSING_VALUE",
                "b.csv,8,document_number,INVALID_DOCUMENT",
                "b.csv,9,document_number,WRONG_CHECK_DIGIT",
                "b.csv,10,document_type,DOCUMENT_TYPE_REFUSED", "b.csv,11,names,INVALID_NAME",
                "b.csv,12,due_date,INVALID_DATE", "b.csv,13,birth_date,DATE_IN_FUTURE",
                "b.csv,14,phone_1,INVALID_PHONE", "b.csv,15,phone_1,FOREIGN_PHONE",
                "b.csv,16,email,INVALID_EMAIL", "b.csv,17,voice_authorized_on,INCOMPLETE_CONSENT",
                "b.csv,18,role,REFUSED_ROLE", "b.csv,19,obligation_reference,INVALID_REFERENCE",
                "b.csv,20,modality,UNKNOWN_MODALITY", "b.csv,21,balance,INVALID_AMOUNT",
                "b.csv,22,balance,AMBIGUOUS_AMOUNT", "b.csv,23,balance,AMOUNT_OUT_OF_RANGE",
                "b.csv,24,treatment,INVALID_KIND");
        assertThat(stage.bucket.only("rejected/")).contains("El teléfono es de otro país.")
                .doesNotContain("3055551234", "1.250.000", "An4");
        assertThat(stage.store.all(Obligation.class)).hasSize(3);
        var before = stage.store.all();

        stage.upload("again.csv", portfolio);

        assertThat(stage.store.all()).isEqualTo(before);
    }

    @Test
    void each_code_of_the_payments_is_told_and_good_rows_are_stored_once() throws IOException {
        stage.upload("a.csv", file(HEADER, good(1, Map.of())));
        var payments = file(PAYMENTS, "P-1,,,CR-1001,,500,2026-11-19,,PSE,",
                "P-1,,,CR-1001,,600,2026-11-19,,PSE,", "P-2,,,CR-9999,,500,2026-11-19,,PSE,",
                "P-3,,,CR-1001,,500,2026-11-19,,CASH,",
                "P-4,,,CR-1001,,500,2026-11-19,2026-11-18,PSE,",
                "P-5,,,CR-1001,REFUND,500,2026-11-19,,PSE,",
                "R-1,,,CR-1001,REVERSAL,500,2026-11-19,2026-11-20,,P-1");

        stage.upload("payments.csv", payments);

        assertThat(rejected()).containsExactly("payments.csv,3,payment_id,CONFLICTING_ROW",
                "payments.csv,4,obligation_reference,UNKNOWN_OBLIGATION",
                "payments.csv,5,method,UNKNOWN_METHOD",
                "payments.csv,6,value_date,VALUE_AFTER_POSTING",
                "payments.csv,7,kind,INVALID_KIND");
        assertThat(stage.store.all(Payment.class)).extracting(Payment::paymentKey)
                .containsExactly("FILE-P-1", "FILE-R-1");
        assertThat(stage.store.all(Commitment.class)).isEmpty();
        var before = stage.store.all();

        stage.upload("again.csv", payments);

        assertThat(stage.store.all()).isEqualTo(before);
    }

    @Test
    void a_file_without_a_header_is_empty() throws IOException {
        assertRefused(new byte[0], "f.csv,1,,EMPTY_FILE");
    }

    @Test
    void a_header_with_other_columns_refuses_the_file_with_every_problem() throws IOException {
        assertRefused((HEADER.replace("due_date", "due") + ",names\n").getBytes(ISO_8859_1),
                "f.csv,1,17,UNKNOWN_COLUMN", "f.csv,1,names,DUPLICATE_COLUMN",
                "f.csv,1,due_date,MISSING_COLUMN");
    }

    @Test
    void a_byte_that_is_no_text_refuses_the_file_with_its_position() throws IOException {
        var file = file(HEADER, good(1, Map.of()), good(2, Map.of("names", "Iñaki")));
        var position = file.indexOf('ñ') + 1;

        assertRefused(file.getBytes(ISO_8859_1), "f.csv,3,byte " + position + ",NOT_UTF8");
        assertThat(stage.store.all(Obligation.class)).isEmpty();
    }

    private void assertRefused(byte[] content, String... expected) throws IOException {
        stage.upload("f.csv", content);

        assertThat(rejected()).containsExactly(expected);
        assertThat(stage.bucket.only("reports/")).contains("\"state\":\"REFUSED\"", "\"rows\":0");
        assertThat(stage.store.all(ImportProgress.class).getFirst().state())
                .isEqualTo(ImportProgress.State.REFUSED);
    }

    /// The lines of the last rejected file without their reasons, each of which is its code's.
    private List<String> rejected() {
        return stage.bucket.only("rejected/").lines().skip(1).map(line -> {
            var fields = line.split(",", 5);
            assertThat(fields[4].replace("\"", ""))
                    .isEqualTo(RejectCode.valueOf(fields[3]).reason());
            return String.join(",", List.of(fields).subList(0, 4));
        }).toList();
    }

    private String good(int number, Map<String, String> others) {
        rows++;
        Map<String, String> values = new TreeMap<>(Map.ofEntries(Map.entry("document_type", "CC"),
                Map.entry("document_number", "10203040" + (10 + rows)), Map.entry("names", "Ana"),
                Map.entry("last_names", "Ruiz"), Map.entry("birth_date", "1980-01-01"),
                Map.entry("phone_1", "3001234567"), Map.entry("email", "ana@correo.example"),
                Map.entry("voice_evidence", "C-1"), Map.entry("voice_informed_on", "2024-01-15"),
                Map.entry("voice_authorized_on", "2024-01-15"),
                Map.entry("obligation_reference", "CR-" + (1_000 + number)),
                Map.entry("modality", "CONSUMER"), Map.entry("balance", "500000"),
                Map.entry("balance_on", "2026-11-19"), Map.entry("due_date", "2026-10-01")));
        values.putAll(others);
        return String.join(",",
                Stream.of(HEADER.split(",", -1))
                        .map(column -> values.getOrDefault(column, ""))
                        .toList());
    }

    private static String file(String header, String... lines) {
        return header + "\n" + String.join("\r\n", lines) + "\n";
    }
}
