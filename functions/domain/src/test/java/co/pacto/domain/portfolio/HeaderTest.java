package co.pacto.domain.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.portfolio.HeaderReading.Recognised;
import co.pacto.domain.portfolio.HeaderReading.Refused;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class HeaderTest {

    private static final String PORTFOLIO = "document_type,document_number,names,last_names,"
            + "obligation_reference,modality,balance,balance_on,due_date";
    private static final String PAYMENTS = "payment_id,obligation_reference,amount,value_date";

    @Test
    void the_kind_follows_from_the_columns_in_any_order() {
        assertThat(Header.read(PORTFOLIO)).isInstanceOfSatisfying(Recognised.class,
                read -> assertThat(read.header().kind()).isEqualTo(FileKind.PORTFOLIO));
        assertThat(Header.read("value_date,amount,obligation_reference,method,payment_id"))
                .isEqualTo(new Recognised(new Header(FileKind.PAYMENTS, ',', List.of("value_date",
                        "amount", "obligation_reference", "method", "payment_id"))));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\ufeff" + PAYMENTS,
            "\"payment_id\", obligation_reference,amount,value_date",
            "payment_id , obligation_reference , amount , value_date"})
    void marks_quotes_and_blanks_do_not_matter(String line) {
        assertThat(Header.read(line)).isEqualTo(new Recognised(new Header(FileKind.PAYMENTS, ',',
                List.of("payment_id", "obligation_reference", "amount", "value_date"))));
    }

    @Test
    void a_semicolon_in_the_header_separates() {
        assertThat(Header.read(PAYMENTS.replace(',', ';'))).isInstanceOfSatisfying(Recognised.class,
                read -> assertThat(read.header().separator()).isEqualTo(';'));
    }

    @Test
    void a_missing_unknown_or_repeated_column_refuses_the_file() {
        assertThat(Header.read("payment_id,amount,amount,Value_Date,obligation_reference"))
                .isEqualTo(new Refused(List.of(new Rejection("amount", RejectCode.DUPLICATE_COLUMN),
                        new Rejection("4", RejectCode.UNKNOWN_COLUMN),
                        new Rejection("value_date", RejectCode.MISSING_COLUMN))));
    }

    @Test
    void a_file_without_header_does_not_show_the_data_that_stand_there() {
        assertThat(Header.read("CC,1020304050,Ana"))
                .hasToString(Header.read("XX,9999999999,Eva").toString());
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "  ", "\ufeff"})
    void an_empty_header_is_an_empty_file(String line) {
        assertThat(Header.read(line))
                .isEqualTo(new Refused(List.of(new Rejection("", RejectCode.EMPTY_FILE))));
    }

    @Test
    void an_unclosed_quote_refuses_the_header() {
        assertThat(Header.read("\"payment_id,amount"))
                .isEqualTo(new Refused(List.of(new Rejection("", RejectCode.UNCLOSED_QUOTE))));
    }

    @Test
    void fields_are_split_by_the_quoting_of_rfc_4180() {
        assertThat(Fields.of("a,,\"b,c\",\"d \"\"e\"\"\",", ','))
                .isEqualTo(Optional.of(List.of("a", "", "b,c", "d \"e\"", "")));
        assertThat(Fields.of("", ';')).isEqualTo(Optional.of(List.of("")));
        assertThat(Fields.of("a\"b;\"\"", ';')).isEqualTo(Optional.of(List.of("a\"b", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"\"a", "a,\"b", "\"a\"\"", "\"a\"b", "\"", "\"a\" ,b"})
    void a_quote_that_does_not_close_before_the_separator_is_found(String line) {
        assertThat(Fields.of(line, ',')).isEmpty();
    }
}
