package co.pacto.domain.debtor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import co.pacto.domain.debtor.DocumentReading.Read;
import co.pacto.domain.debtor.DocumentReading.Refused;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DocumentNumberTest {

    private static final DocumentNumber CEDULA = new DocumentNumber(DocumentType.CC, "1020304050");

    @ParameterizedTest
    @CsvSource({"CC, 1020304050, CC:1020304050", "CC, 1.020.304.050, CC:1020304050",
            "CC, 123, CC:123", "CE, 123456, CE:123456", "CE, 012-34567, CE:01234567",
            "NIT, 860002964-4, NIT:860002964", "NIT, 890.903.938-8, NIT:890903938",
            "NIT, 899999061 9, NIT:899999061", "NIT, 8001972684, NIT:800197268",
            "NIT, 860034313-7, NIT:860034313", "PPT, 12345678901, PPT:12345678901",
            "PA, ab-12345, PA:AB12345", "PA, A1B2C3D4E5F6, PA:A1B2C3D4E5F6"})
    void a_document_is_read_as_people_write_it(String type, String text, String key) {
        assertThat(DocumentNumber.read(type, text)).isInstanceOfSatisfying(Read.class,
                read -> assertThat(read.document().key()).isEqualTo(key));
    }

    @ParameterizedTest
    @CsvSource({"TI, 1020304050, DOCUMENT_TYPE_REFUSED", "cc, 1020304050, DOCUMENT_TYPE_REFUSED",
            "CC, 12, INVALID_DOCUMENT", "CC, 0123456, INVALID_DOCUMENT",
            "CC, 12345678901, INVALID_DOCUMENT", "CC, 12A45, INVALID_DOCUMENT",
            "CE, 12345, INVALID_DOCUMENT", "CE, 123456789, INVALID_DOCUMENT",
            "NIT, 860002964-5, WRONG_CHECK_DIGIT", "NIT, 860002964, WRONG_CHECK_DIGIT",
            "NIT, 12, INVALID_DOCUMENT", "NIT, 012345678-8, INVALID_DOCUMENT",
            "PPT, 12345, INVALID_DOCUMENT", "PPT, 123456789012, INVALID_DOCUMENT",
            "PA, A123, INVALID_DOCUMENT", "PA, Ñ12345, INVALID_DOCUMENT",
            "PA, A1234567890123, INVALID_DOCUMENT"})
    void anything_else_is_refused_with_its_reason(String type, String text,
            DocumentRefusal reason) {
        assertThat(DocumentNumber.read(type, text)).isEqualTo(new Refused(reason));
    }

    @Test
    void it_never_shows_more_than_three_digits() {
        assertThat(CEDULA).hasToString("CC ***050");
        assertThat(CEDULA.masked()).isEqualTo("CC ***050");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> new DocumentNumber(DocumentType.CE, "123"))
                .withMessageNotContaining("123");
    }

    @Test
    void the_last_digits_leave_letters_out() {
        var passport = new DocumentNumber(DocumentType.PA, "A12B34C");

        assertThat(CEDULA.last4()).isEqualTo("4050");
        assertThat(CEDULA.last3()).isEqualTo("050");
        assertThat(passport.last4()).isEqualTo("1234");
        assertThat(new DocumentNumber(DocumentType.PA, "ABC12").last4()).isEqualTo("12");
    }

    @Test
    void the_whole_number_is_recognised_as_a_keypad_gives_it() {
        var nit = new DocumentNumber(DocumentType.NIT, "860002964");

        assertThat(CEDULA.isTypedAs("1020304050")).isTrue();
        assertThat(CEDULA.isTypedAs("1020304051")).isFalse();
        assertThat(nit.isTypedAs("860002964")).isTrue();
        assertThat(nit.isTypedAs("8600029644")).isTrue();
        assertThat(nit.isTypedAs("8600029645")).isFalse();
        assertThat(new DocumentNumber(DocumentType.PA, "AB12345").isTypedAs("12345")).isTrue();
    }

    @Test
    void the_type_knows_its_spoken_name_and_gender() {
        assertThat(DocumentType.CC.spoken()).isEqualTo("cédula de ciudadanía");
        assertThat(DocumentType.values()).filteredOn(DocumentType::isFeminine)
                .containsExactly(DocumentType.CC, DocumentType.CE);
    }
}
