package co.pacto.domain.script;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.Sha256;
import co.pacto.domain.commitment.Frequency;
import co.pacto.domain.script.Rendering.MissingData;
import co.pacto.domain.script.Rendering.Rendered;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class TextTest {

    private static final Text TERMS = Texts.load("call.terms-single.v1");
    private static final Map<String, String> VALUES = Map.of("totalSpoken",
            "un millón doscientos mil pesos", "firstDateSpoken", "lunes 30 de noviembre de 2026",
            "methodSpoken", "PSE");
    private static final String SAID = "Monto total a pagar: un millón doscientos mil pesos. Fecha "
            + "del pago: a más tardar el lunes 30 de noviembre de 2026. Método de pago: PSE.";

    @Test
    void values_take_the_place_of_their_names() {
        assertThat(TERMS.render(VALUES))
                .isEqualTo(new Rendered(SAID, "", "call.terms-single.v1", "v1", Sha256.hex(SAID)));
    }

    @ParameterizedTest
    @ValueSource(strings = {"totalSpoken", "firstDateSpoken", "methodSpoken"})
    void without_one_value_there_is_no_text(String field) {
        var values = new HashMap<>(VALUES);
        values.remove(field);

        assertThat(TERMS.render(values)).isEqualTo(new MissingData(field));
        values.put(field, " ");
        assertThat(TERMS.render(values)).isEqualTo(new MissingData(field));
    }

    @Test
    void a_value_that_looks_like_a_placeholder_stays_as_it_is() {
        var values = Map.of("totalSpoken", "{firstDateSpoken} $1 \\", "firstDateSpoken", "hoy",
                "methodSpoken", "PSE");

        assertThat(TERMS.render(values)).isInstanceOfSatisfying(Rendered.class,
                rendered -> assertThat(rendered.text())
                        .startsWith("Monto total a pagar: {firstDateSpoken} $1 \\. Fecha"));
    }

    @Test
    void a_subject_has_values_and_belongs_to_the_digest() {
        var values = Map.of("caseId", "7", "outcomeLabel", "Visita", "caseUrl", "https://a.co/7");

        assertThat(Texts.load("email.visit-closed.v1").render(values))
                .isInstanceOfSatisfying(Rendered.class, rendered -> {
                    assertThat(rendered.subject()).isEqualTo("Visita terminada - caso 7");
                    assertThat(rendered.digest()).isEqualTo(Sha256
                            .hex("Visita terminada - caso 7\nTerminó la visita del caso 7 con "
                                    + "resultado Visita. Detalle en https://a.co/7."));
                });
    }

    @Test
    void a_rendered_text_prints_only_its_name() {
        assertThat(TERMS.render(VALUES)).hasToString("Rendered[call.terms-single.v1]");
    }

    @ParameterizedTest
    @ValueSource(strings = {"<", "&", "]]>", "</speak>", "\"", "'", "\u0000", "a\nb"})
    void nothing_spoken_can_be_markup(String value) {
        var ssml = Ssml.speak("Hola " + value);
        var inside = ssml.substring("<speak>".length(), ssml.length() - "</speak>".length());

        assertThat(ssml).startsWith("<speak>Hola ").endsWith("</speak>");
        assertThat(inside).doesNotContain("<", ">", "\"", "'", "\n", "\u0000")
                .doesNotContainPattern("&(?!(amp|lt|gt|quot|apos);)");
    }

    @Test
    void texts_are_spoken_one_after_the_other() {
        assertThat(Ssml.speak("Uno & dos.", "Tres."))
                .isEqualTo("<speak>Uno &amp; dos. Tres.</speak>");
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20T12:00:00Z, Buenos días", "2026-11-20T16:59:59Z, Buenos días",
            "2026-11-20T17:00:00Z, Buenas tardes", "2026-11-20T23:59:59Z, Buenas tardes",
            "2026-11-21T00:00:00Z, Buenas noches"})
    void the_greeting_follows_the_clock_of_bogota(Instant now, String greeting) {
        assertThat(SpokenWords.greeting(now)).isEqualTo(greeting);
    }

    @ParameterizedTest
    @CsvSource({"WEEKLY, semanal", "SEMI_MONTHLY, quincenal", "MONTHLY, mensual"})
    void frequencies_have_one_word(Frequency frequency, String word) {
        assertThat(SpokenWords.frequency(frequency)).isEqualTo(word);
    }
}
