package co.pacto.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.contact.GateCode;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.outcome.AdvisorTask;
import co.pacto.domain.outcome.TaskType;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A debtor promises at every call and never pays. Each breach leads to the next lawful contact, in
/// which a new commitment takes the place of the broken one, until the third hands him to a person
/// (commitment.md 9.1).
@Tag("clock")
final class BrokenThreeTimesTest {

    @Test
    void the_third_breach_hands_the_debtor_to_a_person() throws IOException {
        try (var life = new Life("2026-11-20T09:00", 500_000, "PROMISE")) {
            life.call();
            life.advanceTo("2026-12-01T06:59");
            assertThat(life.commitments()).singleElement()
                    .extracting("state")
                    .isEqualTo(CommitmentState.BROKEN);
            assertThat(life.obligation().level()).isEqualTo(1);
            assertThat(life.items("Planned mark")).isOne();

            life.advanceTo("2026-12-01T07:30");
            assertThat(life.items("Planned mark")).isZero();
            assertThat(life.commitments()).extracting("state")
                    .containsExactly(CommitmentState.REPLACED, CommitmentState.ACTIVE);
            replacesTheOneBefore(life, 1);

            life.advanceTo("2026-12-11T07:30");
            assertThat(life.commitments()).extracting("state")
                    .containsExactly(CommitmentState.REPLACED, CommitmentState.REPLACED,
                            CommitmentState.ACTIVE);
            replacesTheOneBefore(life, 2);
            assertThat(life.obligation().level()).isEqualTo(2);

            life.advanceTo("2026-12-22T06:00");
            assertThat(life.commitments().getLast().state()).isEqualTo(CommitmentState.BROKEN);
            assertThat(life.obligation().level()).isEqualTo(3);
            handedToAPerson(life);
        }
    }

    private static void replacesTheOneBefore(Life life, int level) {
        var last = life.commitments().getLast();
        var before = life.commitments().get(level - 1);
        assertThat(last.origin().level()).isEqualTo(level);
        assertThat(last.origin().replaces()).isEqualTo(before.commitmentId());
        assertThat(before.course().ending().replacedBy()).isEqualTo(last.commitmentId());
    }

    private static void handedToAPerson(Life life) {
        assertThat(life.all(AdvisorTask.class)).singleElement().satisfies(task -> {
            assertThat(task.type()).isEqualTo(TaskType.LEVEL_3);
            assertThat(task.state()).isEqualTo(AdvisorTask.State.OPEN);
        });
        assertThat(life.said("Obligation stop", "reason")).containsExactly("WITH_ADVISOR");

        life.advanceTo("2026-12-23T09:00");
        life.call();
        life.advanceTo("2027-01-15T12:00");
        assertThat(life.decisions()).filteredOn(decision -> decision.code() == GateCode.STOPPED)
                .extracting("purpose")
                .containsExactly(Purpose.BREACH_NOTICE, Purpose.COLLECTION);
        assertThat(life.contacts()).containsExactly("2026-11-20T09:00 VOICE COLLECTION",
                "2026-11-26T09:00 VOICE COMMITMENT_REMINDER",
                "2026-12-01T07:00 VOICE BREACH_NOTICE",
                "2026-12-07T09:00 VOICE COMMITMENT_REMINDER",
                "2026-12-11T07:00 VOICE BREACH_NOTICE",
                "2026-12-17T09:00 VOICE COMMITMENT_REMINDER");
        assertThat(life.items("Live mark")).isZero();
        assertThat(life.aws().anomalies()).isEmpty();
    }
}
