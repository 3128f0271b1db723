package co.pacto.domain.script;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class LinterTest {

    static List<String> ids() {
        return Texts.ids();
    }

    @ParameterizedTest
    @MethodSource("ids")
    void every_text_of_the_script_keeps_every_rule(String id) {
        assertThat(Linter.lint(Texts.load(id))).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"¿Qué alternativa de pago se ajusta a su situación?",
            "No necesita explicarnos su situación.", "Gracias, {creditorSpokenName}.",
            "Le ofrecemos una alternativa.", "Tiene razón, don Tutú.", "El atento saludo."})
    void a_lawful_statement_passes(String statement) {
        assertThat(Linter.lintStatement(statement)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', value = {"¿Por qué no ha pagado?|REASON_QUESTION",
            "Cuéntenos el motivo del atraso|REASON_QUESTION",
            "¿Cuál es la RAZÓN del atraso?|REASON_QUESTION",
            "¿Cuáles son las razones por las que no pagó?|REASON_QUESTION",
            "¿A qué se debe?|REASON_QUESTION", "¿Qué le pasó con su pago?|REASON_QUESTION",
            "¿Qué pasó con el   pago?|REASON_QUESTION", "Iniciaremos un proceso judicial|THREAT",
            "Se ordenará el embargo de su salario|THREAT",
            "Pague a la brevedad para evitar más costos|THREAT",
            "Será reportado a las centrales de riesgo|BUREAU", "Consulte DataCrédito|BUREAU",
            "Aproveche|OFFER", "Tenemos una promoción|OFFER", "Te llamamos|INFORMAL",
            "¿Tú puede pagar?|INFORMAL", "Es un título ejecutivo|EXECUTIVE_TITLE",
            "Tiene validez legal|EXECUTIVE_TITLE", "No soy un robot|DENIES_AUTOMATION",
            "Pague el 9/12/26|AMBIGUOUS_DATE"})
    void an_unlawful_statement_names_its_rule(String statement, LinterRule rule) {
        assertThat(Linter.lintStatement(statement)).contains(rule);
    }

    @ParameterizedTest
    @ValueSource(strings = {"deuda", "mora", "cobro", "saldo", "obligación", "crédito", "cuota",
            "pago", "cobranza", "vencimiento", "DEUDAS", "obligaciones"})
    void no_word_of_the_debt_is_said_before_identity(String word) {
        assertThat(Linter.lint(beforeIdentity("Llamamos por su " + word + ".")))
                .containsExactly(LinterRule.WORD_BEFORE_IDENTITY);
        assertThat(Linter.lintName("Acme " + word))
                .containsExactly(LinterRule.WORD_BEFORE_IDENTITY);
        assertThat(Linter.lintStatement("Llamamos por su " + word + ".")).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"Son $1.250.000.", "Son diez pesos.", "Venció el 30 de noviembre.",
            "Venció en noviembre."})
    void no_figure_is_said_before_identity(String text) {
        assertThat(Linter.lint(beforeIdentity(text)))
                .containsExactly(LinterRule.FIGURE_BEFORE_IDENTITY);
    }

    @Test
    void no_value_of_the_debt_is_said_before_identity() {
        assertThat(Linter.lint(beforeIdentity("Son {balanceSpoken}.")))
                .containsExactly(LinterRule.PLACEHOLDER_BEFORE_IDENTITY);
    }

    @ParameterizedTest
    @ValueSource(strings = {"Acme", "Banco 2000", "Morales", "Lucía"})
    void an_ordinary_name_passes(String name) {
        assertThat(Linter.lintName(name)).isEmpty();
    }

    @Test
    void a_figure_does_not_hide_a_word_in_a_name() {
        assertThat(Linter.lintName("Créditos24")).containsExactly(LinterRule.WORD_BEFORE_IDENTITY);
    }

    @Test
    void a_spoken_sentence_has_at_most_twenty_five_words() {
        assertThat(Linter.lintStatement("{methodSpoken}" + " uno".repeat(24) + ". Otra."))
                .isEmpty();
        assertThat(Linter.lintStatement("{methodSpoken}" + " uno".repeat(25) + ". Otra."))
                .containsExactly(LinterRule.LONG_SENTENCE);
    }

    @Test
    void a_written_sentence_may_be_longer() {
        var mail = new Text("email.long.v1", Audience.DEBTOR_MAIL, "Copia", "uno ".repeat(40));

        assertThat(Linter.lint(mail)).isEmpty();
    }

    private static Text beforeIdentity(String body) {
        return new Text("call.any.v1", Audience.BEFORE_IDENTITY, "", body);
    }
}
