package co.pacto.domain.debtor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import co.pacto.domain.debtor.PhoneReading.Foreign;
import co.pacto.domain.debtor.PhoneReading.Invalid;
import co.pacto.domain.debtor.PhoneReading.Read;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class PhoneNumberTest {

    @ParameterizedTest
    @CsvSource({"3001234567, +573001234567, true", "300 123 4567, +573001234567, true",
            "573001234567, +573001234567, true", "+57 300 1234567, +573001234567, true",
            "03 300 123 4567, +573001234567, true", "(601) 234-5678, +576012345678, false",
            "6012345678, +576012345678, false", "3301234567, +573301234567, true",
            "3801234567, +573801234567, true", "6041234567, +576041234567, false"})
    void a_number_is_read_as_people_write_it(String text, String e164, boolean mobile) {
        assertThat(PhoneNumber.read(text, false)).isInstanceOfSatisfying(Read.class, read -> {
            assertThat(read.phone().e164()).isEqualTo(e164);
            assertThat(read.phone().isMobile()).isEqualTo(mobile);
        });
    }

    @ParameterizedTest
    @ValueSource(strings = {"2345678", "12345678", "6091234567", "0573001234567", "018000912345",
            "", "300123456", "+57300123456", "30012345678", "abcdefghij"})
    void anything_else_is_no_number(String text) {
        assertThat(PhoneNumber.read(text, true)).isEqualTo(new Invalid());
    }

    @Test
    void a_foreign_number_needs_the_creditors_leave() {
        assertThat(PhoneNumber.read("+13055551234", false)).isEqualTo(new Foreign());
        assertThat(PhoneNumber.read("+1 305 555 1234", true))
                .isEqualTo(new Read(new PhoneNumber("+13055551234")));
    }

    @Test
    void it_never_shows_more_than_four_digits() {
        assertThat(new PhoneNumber("+573001234567")).hasToString("+57 *** *** 4567");
        assertThat(new PhoneNumber("+13055551234")).hasToString("+** *** *** 1234");
        assertThatIllegalArgumentException().isThrownBy(() -> new PhoneNumber("3001234567"))
                .withMessageNotContaining("3001234567");
    }
}
