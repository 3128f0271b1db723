package co.pacto.domain.money;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class PesosTest {

    @ParameterizedTest
    @CsvSource({"0, $0", "1, $1", "999, $999", "1000, $1.000", "1200000, $1.200.000",
            "1250000, $1.250.000", "-1250000, -$1.250.000", "-999, -$999",
            "-9223372036854775808, -$9.223.372.036.854.775.808"})
    void thousands_have_dots_and_nothing_else(long pesos, String written) {
        assertThat(Pesos.written(pesos)).isEqualTo(written);
    }
}
