package co.pacto.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ToleranceTest {

    @ParameterizedTest
    @CsvSource({"500000, 5000", "333333, 3333", "50000, 1000", "10000, 1000", "1500, 150"})
    void the_tolerance_is_one_percent_with_a_floor_that_is_capped(long amountPesos,
            long tolerancePesos) {
        assertThat(Tolerance.STANDARD.pesosFor(amountPesos)).isEqualTo(tolerancePesos);
    }

    @ParameterizedTest
    @CsvSource({"500000, 495000, true", "500000, 494999, false", "50000, 49000, true",
            "50000, 48999, false", "50000, 60000, true"})
    void an_amount_is_covered_down_to_its_tolerance(long amountPesos, long paidPesos,
            boolean covered) {
        assertThat(Tolerance.STANDARD.isCovered(paidPesos, amountPesos)).isEqualTo(covered);
    }

    @ParameterizedTest
    @CsvSource({"333333, 166667, true", "333333, 166666, false", "100, 50, true", "100, 49, false"})
    void half_of_the_amount_is_partial(long amountPesos, long paidPesos, boolean partial) {
        assertThat(Tolerance.STANDARD.isPartial(paidPesos, amountPesos)).isEqualTo(partial);
    }
}
