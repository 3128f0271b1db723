package co.pacto.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class SpokenNumbersTest {

    @ParameterizedTest
    @CsvSource({"1, uno, un, una", "3, tres, tres, tres", "11, once, once, once",
            "15, quince, quince, quince", "20, veinte, veinte, veinte",
            "21, veintiuno, veintiún, veintiuna", "31, treinta y uno, treinta y un, treinta y una",
            "99, noventa y nueve, noventa y nueve, noventa y nueve"})
    void one_changes_with_what_follows(int number, String alone, String masculine,
            String feminine) {
        assertThat(SpokenNumbers.alone(number)).isEqualTo(alone);
        assertThat(SpokenNumbers.beforeMasculine(number)).isEqualTo(masculine);
        assertThat(SpokenNumbers.beforeFeminine(number)).isEqualTo(feminine);
    }

    @Test
    void feminine_hundreds_are_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> SpokenNumbers.beforeFeminine(100));
    }

    @Test
    void digits_are_spoken_one_by_one() {
        assertThat(SpokenDigits.words("320")).isEqualTo("tres, dos, cero");
        assertThat(SpokenDigits.words("+57 1")).isEqualTo("cinco, siete, uno");
    }
}
