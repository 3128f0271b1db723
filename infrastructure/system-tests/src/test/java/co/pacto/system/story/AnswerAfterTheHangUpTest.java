package co.pacto.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.CommitmentState;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// The debtor hangs up, the platform's event is quicker than the last answer, and the answer comes
/// after it (commitment.md 10 and 12.16).
@Tag("clock")
final class AnswerAfterTheHangUpTest {

    @Test
    void an_answer_that_arrives_after_the_contact_ended_writes_nothing() throws IOException {
        try (var life = new Life("2026-11-20T10:00", 500_000, "MANUAL")) {
            var call = life.answer().willing().drafted();
            for (var input : List.of("YES", "TERMS_READ_DONE", "YES", "MATCH")) {
                assertThat(call.answer(input)).isEqualTo("ADVANCED");
            }
            call.hangUp();
            var before = life.everything();

            assertThat(call.answer("NOTICE_PLAYED")).isEqualTo("OUT_OF_ORDER");
            assertThat(call.answer("YES")).isEqualTo("OUT_OF_ORDER");
            assertThat(call.answer("MATCH")).isEqualTo("OUT_OF_ORDER");

            assertThat(life.everything()).isEqualTo(before);
            assertThat(life.commitments()).singleElement()
                    .extracting(Commitment::state)
                    .isEqualTo(CommitmentState.CANCELLED);
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    @Test
    void the_last_answer_delivered_again_after_the_hang_up_stands_and_writes_nothing()
            throws IOException {
        try (var life = new Life("2026-11-20T10:00", 500_000, "MANUAL")) {
            var call = life.answer().willing().drafted();
            for (var input : List.of("YES", "TERMS_READ_DONE", "YES", "MATCH")) {
                call.answer(input);
            }
            var question = call.question();
            assertThat(call.answer("NOTICE_PLAYED")).isEqualTo("FORMALIZED");
            call.hangUp();
            var before = life.everything();

            var again = call.again(question, "formalize-commitment", "ANSWER",
                    Map.of("commitmentId", call.commitmentId(), "input", "NOTICE_PLAYED"));

            assertThat(again).containsEntry("status", "FORMALIZED");
            assertThat(life.everything()).isEqualTo(before);
            assertThat(life.commitments()).singleElement()
                    .extracting(Commitment::state)
                    .isEqualTo(CommitmentState.ACTIVE);
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }
}
