package co.pacto.function.negotiateterms;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.CallInProgress;
import co.pacto.domain.commitment.FormalizationStep;
import co.pacto.domain.settings.SettingsItem;
import co.pacto.domain.store.InMemoryStore;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the flow may rely on, whatever is negotiated: retries, turns, names of what is malformed
/// (data.md 7 and 11).
final class NegotiateTermsContractTest {

    private final Negotiation talk = new Negotiation();

    @Test
    void a_retry_of_each_step_is_answered_the_same_and_another_input_is_a_conflict()
            throws IOException {
        assertRepeatable("SIGNAL", Map.of("signal", "ASKS_FOR_TIME"),
                Map.of("signal", "ASKS_HOW_TO_PAY"));
        assertRepeatable("INTENTION", Map.of("input", "YES"), Map.of("input", "NO"));
        assertRepeatable("OPTIONS", Map.of(), Map.of("signal", "NONE"));
        assertRepeatable("PROPOSE", Negotiation.terms("49999", "2711", "SINGLE", "1", "PSE"),
                Negotiation.terms("50000", "2711", "SINGLE", "1", "PSE"));
        assertRepeatable("SELECT", Map.of("option", "2"), Map.of("option", "1"));
        assertRepeatable("PROPOSE", Negotiation.terms("500000", "2911", "SINGLE", "1", "PSE"),
                Negotiation.terms("500000", "2811", "SINGLE", "1", "PSE"));
    }

    /// A step that has no parameters has no other input either: another step is the conflict.
    private void assertRepeatable(String step, Map<String, String> input,
            Map<String, String> another) throws IOException {
        var question = Integer.toString(talk.call().question());
        var other = step.equals("OPTIONS") ? "SIGNAL" : step;
        var first = talk.ask(step, input);
        var before = talk.call().store().all();

        talk.flow().bringing(question);
        assertThat(talk.ask(step, input)).as(step).isEqualTo(first);
        talk.flow().bringing(question);
        assertThat(talk.ask(other, another)).as(step).containsEntry("status", "CONFLICT");
        assertThat(talk.call().store().all()).as(step).isEqualTo(before);
        talk.flow().bringing(first.getOrDefault("question", ""));
        talk.call().bringing(Integer.parseInt(first.getOrDefault("question", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SIGNAL", "INTENTION", "OPTIONS", "SELECT", "PROPOSE"})
    void no_step_is_taken_out_of_its_call(String step) throws IOException {
        talk.in(new CallInProgress().unidentified());
        assertUntouched(step, "NOT_IDENTIFIED");

        talk.in(new CallInProgress().willing().ended());
        assertUntouched(step, "OUT_OF_ORDER");

        talk.in(new CallInProgress().at(FormalizationStep.FORMALIZED));
        assertUntouched(step, "OUT_OF_ORDER");

        talk.in(new CallInProgress().willing());
        talk.flow().with("debtorId", CallInProgress.COMMITMENT_ID);
        assertUntouched(step, "OUT_OF_ORDER");

        var settings = talk.call().store().all(SettingsItem.class).getFirst();
        var withoutSettings = new InMemoryStore();
        talk.call()
                .store()
                .all()
                .stream()
                .filter(entity -> !entity.equals(settings))
                .forEach(withoutSettings::with);
        assertThat(new Negotiation().in(talk.call())
                .flow()
                .ask(talk.handler(withoutSettings), step, Negotiation.inputs()))
                .containsEntry("status", "UNAVAILABLE");
    }

    private void assertUntouched(String step, String status) throws IOException {
        var before = talk.call().store().all();
        assertThat(talk.ask(step, Negotiation.inputs())).containsEntry("status", status);
        assertThat(talk.call().store().all()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SIGNAL    | signal        | ''
            SIGNAL    | question      | x
            INTENTION | input         | MAYBE
            INTENTION | input         | MATCH
            OPTIONS   | contactPlanId | 1
            SELECT    | option        | ''
            SELECT    | option        | one
            SELECT    | option        | 8
            SELECT    | option        | 0
            SELECT    | option        | 100
            PROPOSE   | amountPesos   | 500.000
            PROPOSE   | firstDate     | 3102
            PROPOSE   | firstDate     | ''
            PROPOSE   | frequency     | ''
            PROPOSE   | installments  | 0
            PROPOSE   | installments  | -1
            PROPOSE   | method        | ''
            """)
    void a_malformed_parameter_is_named_and_nothing_is_written(String step, String name,
            String value) throws IOException {
        talk.willing();
        talk.flow().with(name, value);
        var before = talk.call().store().all();

        assertThat(talk.ask(step, Negotiation.inputs())).containsEntry("status", "INVALID_REQUEST")
                .containsEntry("fields", name);
        assertThat(talk.call().store().all()).isEqualTo(before);
    }

    @Test
    void a_malformed_signal_is_refused_and_never_repeated() throws IOException {
        for (var signal : List.of("x".repeat(201), "OFFERS\u0000AMOUNT", " ")) {
            var before = talk.call().store().all();

            var answer = talk.ask("SIGNAL", Map.of("signal", signal));

            assertThat(answer).containsEntry("status", "INVALID_REQUEST")
                    .containsEntry("fields", "signal")
                    .containsEntry("question", "3");
            assertThat(talk.call().store().all()).isEqualTo(before);
        }
    }

    @Test
    void every_malformed_parameter_is_named_at_once() throws IOException {
        talk.flow().with("debtorId", "1").with("obligationId", "2");

        assertThat(talk.ask("INTENTION", Map.of("input", "PERHAPS"))).containsEntry("fields",
                "debtorId,obligationId,input");
    }

    @Test
    void an_unknown_step_is_refused() throws IOException {
        assertThat(talk.ask("HAGGLE", Map.of())).containsEntry("status", "INVALID_REQUEST")
                .containsEntry("fields", "step");
    }
}
