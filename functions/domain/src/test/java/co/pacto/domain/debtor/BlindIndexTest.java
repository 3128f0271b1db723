package co.pacto.domain.debtor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import org.junit.jupiter.api.Test;

final class BlindIndexTest {

    private final BlindIndex index = new BlindIndex(pepper());

    @Test
    void the_documented_documents_have_the_documented_index() {
        assertThat(index.of(new DocumentNumber(DocumentType.CC, "1020304050")))
                .isEqualTo("a3f3fb99f6c0a7f2b81a1ec688ab3c5162a4899ef3fdf5eb14f0e8cc8cd8d1f7");
        assertThat(index.hex("CE:1020304050"))
                .isEqualTo("83e2c58db7571a4b328015d1d2c6b477abbcdcbfedf7421bb6e8361c247b48bd");
    }

    @Test
    void the_same_address_has_the_same_index_however_it_is_written() {
        assertThat(index.of(new EmailAddress("Ana@dominio.co")))
                .isEqualTo(index.of(new EmailAddress("ana@DOMINIO.co")));
        assertThat(index.of(new PhoneNumber("+573001234567")))
                .isNotEqualTo(index.of(new PhoneNumber("+573001234568")))
                .matches("[0-9a-f]{64}");
    }

    @Test
    void a_short_pepper_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> new BlindIndex(new byte[31]));
    }

    private static byte[] pepper() {
        var pepper = new byte[32];
        for (var place = 0; place < pepper.length; place++) {
            pepper[place] = (byte) place;
        }
        return pepper;
    }
}
