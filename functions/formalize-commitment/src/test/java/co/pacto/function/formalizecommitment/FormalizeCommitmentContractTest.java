package co.pacto.function.formalizecommitment;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.CallInProgress;
import co.pacto.domain.commitment.FormalizationStep;
import co.pacto.domain.contact.Message;
import co.pacto.domain.store.InMemoryStore;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// What the flow may rely on at every step of the script: retries, turns, names of what is malformed
/// (data.md 7 and 11).
final class FormalizeCommitmentContractTest {

    private final Script talk = new Script();

    @Test
    void a_retry_is_answered_the_same_and_another_input_is_a_conflict() throws IOException {
        talk.in(new CallInProgress().at(FormalizationStep.TERMS_READ));
        var asked = Integer.toString(talk.call().question());
        var first = talk.says("YES");
        var before = talk.call().store().all();

        talk.flow().bringing(asked);
        assertThat(talk.says("YES")).isEqualTo(first);
        talk.flow().bringing(asked);
        assertThat(talk.says("NO")).containsEntry("status", "CONFLICT");
        assertThat(talk.call().store().all()).isEqualTo(before);
    }

    @Test
    void a_copy_asked_for_twice_is_queued_once() throws IOException {
        talk.in(new CallInProgress().at(FormalizationStep.FORMALIZED));
        var asked = Integer.toString(talk.call().question());
        var first = talk.copy("YES");

        talk.flow().bringing(asked);
        assertThat(talk.copy("YES")).isEqualTo(first);
        talk.flow().bringing(asked);
        assertThat(talk.copy("NO")).containsEntry("status", "CONFLICT");
        assertThat(talk.call().stored(Message.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPEN", "ANSWER", "COPY"})
    void no_step_is_taken_out_of_its_call(String step) throws IOException {
        talk.in(new CallInProgress().drafted().ended());
        assertUntouched(step, "OUT_OF_ORDER");

        talk.in(new CallInProgress().drafted());
        talk.flow().with("commitmentId", CallInProgress.CONTACT_PLAN_ID);
        assertUntouched(step, "OUT_OF_ORDER");

        talk.in(new CallInProgress().drafted());
        talk.flow().with("obligationId", CallInProgress.CONTACT_PLAN_ID);
        assertUntouched(step, "OUT_OF_ORDER");

        assertThat(new Script().in(talk.call())
                .flow()
                .ask(talk.handler(new InMemoryStore()), step, Script.said("YES")))
                .containsEntry("status", "UNAVAILABLE");
    }

    private void assertUntouched(String step, String status) throws IOException {
        var before = talk.call().store().all();
        assertThat(talk.ask(step, Script.said("YES"))).containsEntry("status", status);
        assertThat(talk.call().store().all()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPEN   | commitmentId   | ''
            OPEN   | question       | -1
            ANSWER | commitmentId   | 1
            ANSWER | input          | MATCH
            ANSWER | input          | ''
            COPY   | input          | PERHAPS
            COPY   | contactPlanId  | ''
            """)
    void a_malformed_parameter_is_named_and_nothing_is_written(String step, String name,
            String value) throws IOException {
        talk.flow().with(name, value);
        var before = talk.call().store().all();

        assertThat(talk.ask(step, Script.said("YES"))).containsEntry("status", "INVALID_REQUEST")
                .containsEntry("fields", name);
        assertThat(talk.call().store().all()).isEqualTo(before);
    }

    @Test
    void an_unknown_step_is_refused() throws IOException {
        assertThat(talk.ask("SIGN", Map.of())).containsEntry("status", "INVALID_REQUEST")
                .containsEntry("fields", "step");
    }
}
