package co.pacto.domain.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class SpeechTest {

    @Test
    void says_its_texts_one_after_the_other() {
        var speech = Speech.of(Map.of(), List.of("call.no-input.v1", "call.copy-yes.v1"));

        assertThat(speech).isInstanceOfSatisfying(Speech.Ready.class, ready -> {
            assertThat(ready.ssml())
                    .isEqualTo("<speak>No le escuché. Por favor, inténtelo de nuevo. "
                            + "Con gusto. Le enviaremos la copia a su correo registrado.</speak>");
            assertThat(ready.words()).isEqualTo("No le escuché. Por favor, inténtelo de nuevo. "
                    + "Con gusto. Le enviaremos la copia a su correo registrado.");
        });
    }

    @Test
    void says_nothing_of_it_when_one_text_lacks_a_value() {
        assertThat(Speech.of(Map.of(), List.of("call.no-input.v1", "call.closing.v1")))
                .isEqualTo(new Speech.MissingData("debtorSalutation"));
    }

    @Test
    void may_be_silent() {
        assertThat(Speech.of(Map.of(), List.of())).isInstanceOfSatisfying(Speech.Ready.class,
                ready -> assertThat(ready.ssml()).isEmpty());
    }
}
