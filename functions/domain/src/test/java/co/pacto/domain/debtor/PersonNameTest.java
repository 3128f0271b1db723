package co.pacto.domain.debtor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class PersonNameTest {

    private static final PersonName ANA = new PersonName("Ana María", "Peña Gómez");

    @ParameterizedTest
    @ValueSource(strings = {"ANA MARIA PENA GOMEZ", "gómez peña ana maría",
            "  Ana  María Peña-Gómez"})
    void case_accents_order_and_blanks_do_not_matter(String heard) {
        assertThat(ANA.isHeardAs(heard)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "Ana Peña", "Ana María Peña Gómez Ruiz", "Juan Peña Gómez"})
    void a_missing_or_further_word_does(String heard) {
        assertThat(ANA.isHeardAs(heard)).isFalse();
    }

    @Test
    void the_salutation_is_never_guessed() {
        assertThat(ANA.salutation(Treatment.SRA)).isEqualTo("señora Peña Gómez");
        assertThat(ANA.salutation(Treatment.SR)).isEqualTo("señor Peña Gómez");
        assertThat(ANA.salutation(null)).isEqualTo("Ana María Peña Gómez");
        assertThat(new PersonName("Acme", "").salutation(Treatment.SR)).isEqualTo("Acme");
    }

    @ParameterizedTest
    @ValueSource(strings = {"", " ", "-", "Ana3", "Ana\tMaría", "Ana<b>"})
    void what_is_not_letters_is_no_name(String text) {
        assertThat(PersonName.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName(text, "Peña"));
        assertThatIllegalArgumentException().isThrownBy(() -> new PersonName("Ana", "3" + text));
    }

    @Test
    void a_name_has_at_most_eighty_letters_and_never_prints() {
        assertThat(PersonName.isValid("ñ".repeat(80))).isTrue();
        assertThat(PersonName.isValid("ñ".repeat(81))).isFalse();
        assertThat(PersonName.isValid("D'Angelo-Ruiz S. A. S.")).isTrue();
        assertThat(ANA).hasToString("***");
    }
}
