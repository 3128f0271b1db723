package co.pacto.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class AgreedDateTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");

    @ParameterizedTest
    @CsvSource({"0512, 2026-12-05", "2011, 2026-11-20", "1911, 2027-11-19", "0101, 2027-01-01",
            "2902, 2028-02-29"})
    void takes_day_and_month_as_the_next_such_date_not_before_today(String typed,
            LocalDate expected) {
        assertThat(AgreedDate.read(typed, FRIDAY)).contains(expected);
    }

    @Test
    void takes_an_iso_date_as_it_is() {
        assertThat(AgreedDate.read("2026-11-19", FRIDAY)).contains(LocalDate.parse("2026-11-19"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3102", "0013", "0000", "512", "05122026", "2026-02-30", "mañana", ""})
    void knows_no_date_that_does_not_exist(String text) {
        assertThat(AgreedDate.read(text, FRIDAY)).isEmpty();
    }
}
