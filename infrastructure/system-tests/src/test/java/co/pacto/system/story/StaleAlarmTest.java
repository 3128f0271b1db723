package co.pacto.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.ArmedWakeUp;
import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.commitment.Step;
import java.io.IOException;
import java.time.Instant;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.scheduler.SchedulerClient;

/// An alarm acts if and only if it is the wake-up that is armed, however late it rings and however often
/// the commitment changed since (commitment.md 3, invariant v; data.md 7).
@Tag("clock")
final class StaleAlarmTest {

    private static final String TWO_WEEKS = "PROMISE:500000:2xWEEKLY:+7>NO_ANSWER";

    @Test
    void a_replaced_reminder_changes_nothing() throws IOException {
        try (var life = new Life("2026-11-20T09:00", 500_000, TWO_WEEKS)) {
            life.call();
            var reminder = armed(life, Step.REMIND, 1);

            life.pay(250_000, "2026-11-20", "2026-11-20");

            armed(life, Step.REMIND, 2);
            changesNothing(life, "RemindersQueue", reminder);
        }
    }

    @Test
    void a_replaced_verification_changes_nothing() throws IOException {
        try (var life = new Life("2026-11-20T09:00", 500_000, TWO_WEEKS)) {
            life.call();
            life.advanceTo("2026-11-27T12:00");
            var due = armed(life, Step.DUE, 1);
            life.pay(250_000, "2026-11-27", "2026-11-27");
            armed(life, Step.REMIND, 2);

            life.advanceTo("2026-11-28T12:00");
            changesNothing(life, "VerificationsQueue", due);
        }
    }

    @Test
    void an_alarm_of_an_ended_commitment_changes_nothing() throws IOException {
        try (var life = new Life("2026-11-20T09:00", 500_000, "PROMISE>NO_ANSWER")) {
            life.call();
            life.advanceTo("2026-11-28T12:00");
            var judge = armed(life, Step.JUDGE, 1);
            life.advanceTo("2026-12-01T12:00");

            changesNothing(life, "VerificationsQueue", judge);
        }
    }

    @Test
    void an_alarm_of_an_unknown_commitment_changes_nothing() throws IOException {
        try (var life = new Life("2026-11-20T09:00", 500_000, "PROMISE")) {
            life.call();
            var obligationId = life.obligation().obligationId();

            for (var owner : new String[]{obligationId, "NP7YCRC6NSYB53SKPQ9PPRQ9V1"}) {
                var before = life.everything();
                life.ring("VerificationsQueue", "0R40B99TA762496BV80AETHF6Z", owner,
                        new ArmedWakeUp(Step.DUE, 1, Instant.parse("2026-11-27T23:00:00Z"), 9));
                life.ring("RemindersQueue", "0R40B99TA762496BV80AETHF6Z", owner,
                        new ArmedWakeUp(Step.REMIND, 1, Instant.parse("2026-11-26T14:00:00Z"), 9));
                assertThat(life.everything()).isEqualTo(before);
            }
            life.advanceTo("2026-11-21T12:00");
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    @Test
    void an_early_alarm_does_nothing_and_its_schedule_is_back() throws IOException {
        try (var life = new Life("2026-11-20T09:00", 500_000, "PROMISE>NO_ANSWER")) {
            life.call();
            life.advanceTo("2026-11-30T12:00");
            var judge = lost(life);
            changesNothing(life, "VerificationsQueue", judge);

            life.advanceTo("2026-12-01T05:59:59");
            assertThat(life.commitments().getFirst().armed()).contains(judge);
            life.advanceTo("2026-12-01T06:00");
            assertThat(life.commitments().getFirst().state()).isEqualTo(CommitmentState.BROKEN);
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    @Test
    void three_days_late_judges_as_on_time() throws IOException {
        try (var onTime = new Life("2026-11-20T09:00", 500_000, "PROMISE>NO_ANSWER");
                var late = new Life("2026-11-20T09:00", 500_000, "PROMISE>NO_ANSWER")) {
            for (var life : new Life[]{onTime, late}) {
                life.call();
                life.advanceTo("2026-11-30T12:00");
                life.pay(250_000, "2026-11-30", "2026-11-30");
            }
            var judge = lost(late);

            for (var life : new Life[]{onTime, late}) {
                life.advanceTo("2026-12-03T12:00");
                life.pay(250_000, "2026-12-02", "2026-12-03");
                life.advanceTo("2026-12-04T06:00");
            }
            late.ring("VerificationsQueue", late.commitments().getFirst(), judge);

            var judged = late.commitments().getFirst();
            assertThat(judged.state()).isEqualTo(CommitmentState.PARTIALLY_KEPT);
            assertThat(judged.installment(1).verdict())
                    .isEqualTo(onTime.commitments().getFirst().installment(1).verdict());
            assertThat(judged.installment(1).figuresAtJudgement())
                    .isEqualTo(onTime.commitments().getFirst().installment(1).figuresAtJudgement());
            assertThat(late.obligation().level()).isEqualTo(onTime.obligation().level());
            assertThat(onTime.aws().anomalies()).isEmpty();
            assertThat(late.aws().anomalies()).isEmpty();
        }
    }

    @Test
    void after_a_copy_and_a_partial_payment_the_armed_alarm_still_acts() throws IOException {
        try (var life = new Life("2026-11-20T09:00", 500_000, "PROMISE>NO_ANSWER")) {
            life.call();
            var reminder = armed(life, Step.REMIND, 1);
            life.pay(250_000, "2026-11-20", "2026-11-20");
            assertThat(life.said("Message", "kind")).containsExactly("AGREEMENT_COPY",
                    "PAYMENT_RECEIPT");
            assertThat(life.commitments().getFirst().armed()).contains(reminder);
            assertThat(life.commitments().getFirst().version()).isGreaterThan(reminder.version());

            life.advanceTo("2026-12-01T12:00");

            assertThat(life.commitments().getFirst().state())
                    .isEqualTo(CommitmentState.PARTIALLY_KEPT);
            assertThat(life.contacts()).containsExactly("2026-11-20T09:00 VOICE COLLECTION",
                    "2026-11-26T09:00 VOICE COMMITMENT_REMINDER",
                    "2026-12-01T07:00 VOICE BREACH_NOTICE");
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    private static void changesNothing(Life life, String queue, ArmedWakeUp alarm) {
        var before = life.everything();
        life.ring(queue, life.commitments().getFirst(), alarm);
        assertThat(life.everything()).isEqualTo(before);
        assertThat(life.aws().anomalies()).isEmpty();
    }

    private static ArmedWakeUp armed(Life life, Step step, int installment) {
        var armed = life.commitments().getFirst().armed().orElseThrow();
        assertThat(armed.step()).isEqualTo(step);
        assertThat(armed.installment()).isEqualTo(installment);
        return armed;
    }

    /// Takes the schedule of the judgement away, so that it does not ring by itself.
    private static ArmedWakeUp lost(Life life) {
        var judge = armed(life, Step.JUDGE, 1);
        Commitment commitment = life.commitments().getFirst();
        try (var scheduler = life.aws().client(SchedulerClient.builder())) {
            scheduler.deleteSchedule(delete -> delete.groupName(life.aws().name("ScheduleGroup"))
                    .name(judge.alarmName(commitment.commitmentId())));
        }
        return judge;
    }
}
