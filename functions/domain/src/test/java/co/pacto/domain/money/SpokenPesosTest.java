package co.pacto.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import co.pacto.domain.Seeds;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class SpokenPesosTest {

    private static final long LARGEST_DRAWN = 1_000_000_000_000L;

    @ParameterizedTest
    @CsvSource({"0, cero pesos", "1, un peso", "21, veintiún pesos", "31, treinta y un pesos",
            "100, cien pesos", "101, ciento un pesos", "1000, mil pesos",
            "21000, veintiún mil pesos", "150000, ciento cincuenta mil pesos",
            "1000000, un millón de pesos", "1000001, un millón un pesos",
            "1200000, un millón doscientos mil pesos", "21000000, veintiún millones de pesos",
            "21500000, veintiún millones quinientos mil pesos", "100000000, cien millones de pesos",
            "1000000000, mil millones de pesos", "1001000000, mil un millones de pesos",
            "1000000000000, un billón de pesos"})
    void amounts_are_spoken_as_in_the_table(long pesos, String words) {
        assertThat(SpokenPesos.words(pesos)).isEqualTo(words);
    }

    @Test
    void long_amounts_are_spoken_to_the_last_peso() {
        assertThat(SpokenPesos.words(333_334))
                .isEqualTo("trescientos treinta y tres mil trescientos treinta y cuatro pesos");
        assertThat(SpokenPesos.words(999_999_999))
                .isEqualTo("novecientos noventa y nueve millones novecientos noventa y nueve mil "
                        + "novecientos noventa y nueve pesos");
    }

    @Test
    void the_words_of_every_amount_can_be_parsed_back() {
        var random = Seeds.generator(SpokenPesosTest.class);
        var amounts = LongStream.concat(LongStream.rangeClosed(0, 2_000),
                random.longs(10_000, 0, LARGEST_DRAWN + 1));

        assertThat(amounts).allSatisfy(
                pesos -> assertThat(ParsedWords.pesos(SpokenPesos.words(pesos))).isEqualTo(pesos));
    }

    @ParameterizedTest
    @ValueSource(longs = {-1, 1_000_000_000_000_000_000L})
    void an_amount_without_words_is_refused(long pesos) {
        assertThatIllegalArgumentException().isThrownBy(() -> SpokenPesos.words(pesos));
    }
}
