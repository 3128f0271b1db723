package co.pacto.domain.debtor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class EmailAddressTest {

    @ParameterizedTest
    @ValueSource(strings = {"ana@correo.example", "ana.perez+1@sub.correo.example", "ñ@a.co"})
    void one_at_and_a_host_with_a_dot_is_an_address(String text) {
        assertThat(EmailAddress.isValid(text)).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "ana", "ana@correo", "a@b@c.co", "@correo.co", "ana@.co",
            "ana@a..co", "ana perez@correo.co", "ana@cor reo.co", "ana@correo.co\n"})
    void anything_else_is_not(String text) {
        assertThat(EmailAddress.isValid(text)).isFalse();
        assertThatIllegalArgumentException().isThrownBy(() -> new EmailAddress(text));
    }

    @Test
    void it_has_at_most_254_characters() {
        assertThat(EmailAddress.isValid("a".repeat(249) + "@b.co")).isTrue();
        assertThat(EmailAddress.isValid("a".repeat(250) + "@b.co")).isFalse();
    }

    @Test
    void it_shows_only_its_first_letter_and_its_host() {
        assertThat(new EmailAddress("ana.perez@dominio.co")).hasToString("a***@dominio.co");
    }

    @Test
    void upper_case_is_the_same_address() {
        assertThat(new EmailAddress("Ana@Dominio.CO").normalised()).isEqualTo("ana@dominio.co");
    }
}
