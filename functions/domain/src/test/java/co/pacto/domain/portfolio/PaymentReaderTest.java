package co.pacto.domain.portfolio;

import static co.pacto.domain.portfolio.Readings.accepted;
import static co.pacto.domain.portfolio.Readings.rejections;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import co.pacto.domain.payment.Payment;
import co.pacto.domain.portfolio.RowReading.Rejected;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PaymentReaderTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 11, 30);

    @Test
    void a_complete_row_becomes_typed_values() {
        assertThat(accepted(read(complete()))).isEqualTo(
                new PaymentRow("P-1", null, null, "CR-000123", Payment.Kind.PAYMENT, 500_000,
                        LocalDate.of(2026, 11, 27), LocalDate.of(2026, 11, 28), "PSE", null));
    }

    @Test
    void only_four_columns_are_needed() {
        var fields = complete();
        fields.keySet()
                .retainAll(List.of("payment_id", "obligation_reference", "amount", "value_date"));
        var row = accepted(read(fields));

        assertThat(row.kind()).isEqualTo(Payment.Kind.PAYMENT);
        assertThat(row.postedOn()).isEqualTo(TODAY);
        assertThat(row.method()).isEqualTo("OTHER");
        assertThat(row.paymentKey()).isEqualTo("FILE-P-1");
    }

    @ParameterizedTest
    @CsvSource({"payment_id, '', MISSING_VALUE", "payment_id, P 1, INVALID_REFERENCE",
            "obligation_reference, '', MISSING_VALUE",
            "obligation_reference, 123, INVALID_REFERENCE", "kind, REFUND, INVALID_KIND",
            "amount, '', MISSING_VALUE", "amount, 0, AMOUNT_OUT_OF_RANGE",
            "amount, 1.000, AMBIGUOUS_AMOUNT", "amount, x, INVALID_AMOUNT",
            "value_date, '', MISSING_VALUE", "value_date, 2026-11-31, INVALID_DATE",
            "value_date, 2026-12-01, DATE_IN_FUTURE", "value_date, 2026-11-29, VALUE_AFTER_POSTING",
            "posted_on, 2026-12-01, DATE_IN_FUTURE", "posted_on, 28-11-2026, INVALID_DATE",
            "method, CASH, UNKNOWN_METHOD"})
    void one_wrong_value_is_told_with_its_column(String column, String value, RejectCode code) {
        var fields = complete();
        fields.put(column, value);

        assertThat(rejections(read(fields))).containsExactly(new Rejection(column, code));
    }

    @ParameterizedTest
    @CsvSource({"wompi, '', provider_id, MISSING_VALUE", "'', W-7, provider, MISSING_VALUE",
            "file, W-7, provider, INVALID_REFERENCE", "Wompi, W-7, provider, INVALID_REFERENCE",
            "w, W-7, provider, INVALID_REFERENCE", "wompi, W/7, provider_id, INVALID_REFERENCE"})
    void a_provider_and_its_id_come_together(String provider, String providerId, String column,
            RejectCode code) {
        var fields = complete();
        fields.put("provider", provider);
        fields.put("provider_id", providerId);

        assertThat(rejections(read(fields))).containsExactly(new Rejection(column, code));
    }

    @Test
    void a_payment_with_its_provider_has_the_key_of_the_webhook() {
        var fields = complete();
        fields.put("provider", "wompi");
        fields.put("provider_id", "W-7");

        assertThat(accepted(read(fields)).paymentKey()).isEqualTo("wompi-W-7");
        assertThatIllegalStateException().isThrownBy(accepted(read(fields))::reversedKey);
    }

    @Test
    void a_reversal_is_an_item_of_its_own_that_names_a_payment() {
        var fields = complete();
        fields.put("kind", "REVERSAL");

        assertThat(rejections(read(fields)))
                .containsExactly(new Rejection("reverses", RejectCode.MISSING_VALUE));
        fields.put("reverses", "P-0");
        assertThat(accepted(read(fields)).paymentKey()).isEqualTo("FILE-P-1");
        assertThat(accepted(read(fields)).reversedKey()).isEqualTo("FILE-P-0");
        fields.put("provider", "wompi");
        fields.put("provider_id", "W-7");
        assertThat(accepted(read(fields)).paymentKey()).isEqualTo("FILE-P-1");
        assertThat(accepted(read(fields)).reversedKey()).isEqualTo("wompi-W-7");
    }

    @Test
    void a_payment_that_reverses_is_not_taken_for_money() {
        var fields = complete();
        fields.put("reverses", "P-0");

        assertThat(rejections(read(fields)))
                .containsExactly(new Rejection("kind", RejectCode.INVALID_KIND));
    }

    @Test
    void a_line_of_another_length_is_one_problem() {
        var header = new Header(FileKind.PAYMENTS, ';', List.of("payment_id", "amount"));

        assertThat(PaymentReader.read(header, "P-1", TODAY, List.of())).isEqualTo(
                new Rejected<PaymentRow>(List.of(new Rejection("", RejectCode.WRONG_FIELD_COUNT))));
    }

    private static Map<String, String> complete() {
        Map<String, String> fields = new LinkedHashMap<>();
        fields.put("payment_id", "P-1");
        fields.put("provider", "");
        fields.put("provider_id", "");
        fields.put("obligation_reference", "cr-000123");
        fields.put("kind", "PAYMENT");
        fields.put("amount", "500000");
        fields.put("value_date", "2026-11-27");
        fields.put("posted_on", "2026-11-28");
        fields.put("method", "PSE");
        fields.put("reverses", "");
        return fields;
    }

    private static RowReading<PaymentRow> read(Map<String, String> fields) {
        var header = new Header(FileKind.PAYMENTS, ';', List.copyOf(fields.keySet()));
        return PaymentReader.read(header, String.join(";", fields.values()), TODAY, List.of("PSE"));
    }
}
