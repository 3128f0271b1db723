package co.pacto.function.verifypayment;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.AgreedPayment;
import co.pacto.domain.commitment.ArmedWakeUp;
import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.commitment.LiveMark;
import co.pacto.domain.commitment.Step;
import co.pacto.domain.contact.Stop;
import co.pacto.domain.contact.StopReason;
import co.pacto.domain.event.EventName;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.outcome.AdvisorTask;
import co.pacto.domain.outcome.TaskType;
import co.pacto.domain.store.OvertakenStore;
import co.pacto.domain.store.Store;
import co.pacto.edge.Invocation;
import co.pacto.edge.ReadableLog;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// 500.000 agreed for Friday 2026-11-27.
final class VerifyPaymentHandlerTest {

    private static final Instant DUE = Instant.parse("2026-11-27T23:00:00Z");
    private static final Instant JUDGE = Instant.parse("2026-12-01T11:00:00Z");

    private AgreedPayment payment = new AgreedPayment(500_000).until(Step.DUE);

    /// PC-24.
    @Test
    void at_18_of_the_due_date_the_figures_are_stored_once_and_the_judgement_is_armed()
            throws IOException {
        payment.paid(200_000);
        var alarm = payment.alarm();

        assertThat(deliver(DUE, alarm, alarm)).isEmpty();

        assertThat(payment.commitment().state()).isEqualTo(CommitmentState.PENDING_VERIFICATION);
        assertThat(payment.commitment().installment(1).figuresAtDue())
                .hasFieldOrPropertyWithValue("cumulativePaidPesos", 200_000L);
        assertThat(payment.armed()).extracting(ArmedWakeUp::step, ArmedWakeUp::at)
                .containsExactly(Step.JUDGE, JUDGE);
        assertThat(payment.told(EventName.INSTALLMENT_FELL_DUE)).hasSize(1);
    }

    /// BX-14 and BX-16: the tolerance is 5.000 below, a half is partial.
    @ParameterizedTest
    @CsvSource({"494999, PARTIALLY_KEPT", "250000, PARTIALLY_KEPT", "249999, BROKEN"})
    void the_verdict_depends_on_the_pesos_inside_the_window(long pesos, CommitmentState verdict)
            throws IOException {
        payment.paid(pesos).until(Step.JUDGE);

        deliver(JUDGE, payment.alarm());

        assertThat(payment.commitment().state()).isEqualTo(verdict);
    }

    /// BX-14.
    @Test
    void an_amount_within_the_tolerance_is_kept_and_leaves_nothing_to_judge() throws IOException {
        var alarm = payment.alarm();
        payment.paid(495_000);
        var before = payment.store().all();

        assertThat(deliver(DUE, alarm)).isEmpty();

        assertThat(payment.commitment().state()).isEqualTo(CommitmentState.KEPT);
        assertThat(payment.store().all()).isEqualTo(before);
    }

    /// GU-05.
    @Test
    void after_a_partial_payment_the_armed_alarm_still_acts() throws IOException {
        var alarm = payment.alarm();
        payment.paid(100_000);

        deliver(DUE, alarm);

        assertThat(payment.commitment().state()).isEqualTo(CommitmentState.PENDING_VERIFICATION);
    }

    /// PC-26.
    @Test
    void a_breach_is_raised_once_with_its_level_and_the_main_flow_opens_again() throws IOException {
        payment.until(Step.JUDGE);
        var alarm = payment.alarm();

        assertThat(deliver(JUDGE, alarm, alarm)).isEmpty();

        assertThat(payment.told(EventName.COMMITMENT_BROKEN)).singleElement()
                .satisfies(event -> assertThat(event.data()).containsEntry("level", "1")
                        .containsEntry("judgement", "1"));
        assertThat(obligation().level()).isEqualTo(1);
        assertThat(obligation().liveCommitmentId()).isNull();
        assertThat(payment.store().all(LiveMark.class)).isEmpty();
        assertThat(payment.store().all(Stop.class)).isEmpty();
    }

    /// BX-17.
    @Test
    void at_level_3_a_person_takes_over() throws IOException {
        payment = AgreedPayment.afterTwoBreaches(500_000).until(Step.JUDGE);

        deliver(JUDGE, payment.alarm());

        assertThat(obligation().level()).isEqualTo(3);
        assertThat(payment.store().all(Stop.class)).extracting(Stop::reason)
                .containsExactly(StopReason.WITH_ADVISOR);
        assertThat(payment.store().all(AdvisorTask.class)).extracting(AdvisorTask::type)
                .containsExactly(TaskType.LEVEL_3);
    }

    /// BX-10 and BX-15: the window ends on Monday 30; nothing is judged before Tuesday 06:00.
    @Test
    void an_alarm_before_its_instant_is_set_again_and_at_its_instant_acts() throws IOException {
        payment.until(Step.JUDGE);
        var before = payment.commitment();
        var armed = payment.told(EventName.WAKE_UP_ARMED).size();

        assertThat(deliver(JUDGE.minusMillis(1), payment.alarm())).isEmpty();
        assertThat(payment.commitment()).isEqualTo(before);
        assertThat(payment.told(EventName.WAKE_UP_ARMED)).hasSize(armed + 1);
        assertThat(deliver(JUDGE, payment.alarm())).isEmpty();
        assertThat(payment.commitment().state()).isEqualTo(CommitmentState.BROKEN);
    }

    /// commitment.md 12, test 7.
    @Test
    void three_days_late_the_verdict_is_the_same() throws IOException {
        payment.paid(250_000).until(Step.JUDGE);

        deliver(Instant.parse("2026-12-04T11:00:00Z"), payment.alarm());

        assertThat(payment.commitment().state()).isEqualTo(CommitmentState.PARTIALLY_KEPT);
    }

    @ParameterizedTest
    @CsvSource({"version, 99", "n, 2", "step, JUDGE", "commitmentId, 00000000000000000000000001",
            "obligationId, 00000000000000000000000001"})
    void an_alarm_of_something_else_is_acknowledged_and_changes_nothing(String field, String value)
            throws IOException {
        var before = payment.store().all();
        var alarm = payment.alarmWith(field, value);

        assertThat(deliver(DUE, alarm)).isEmpty();
        assertThat(payment.store().all()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"commitmentId", "obligationId", "step", "n", "version"})
    void a_poison_message_alone_fails_and_the_others_act(String field) throws IOException {
        var poison = payment.alarmWithout(field);

        assertThat(deliver(DUE, "no alarm", poison, payment.alarm())).containsExactly("1", "2");
        assertThat(payment.commitment().state()).isEqualTo(CommitmentState.PENDING_VERIFICATION);
    }

    @Test
    void facts_that_moved_are_decided_on_again_and_those_that_always_move_are_given_back()
            throws IOException {
        var alarm = payment.alarm();
        var overtaken = OvertakenStore.once(payment.store(), () -> payment.paid(500_000));

        assertThat(deliver(overtaken, DUE, alarm)).isEmpty();
        assertThat(payment.commitment().state()).isEqualTo(CommitmentState.KEPT);

        payment = new AgreedPayment(500_000).until(Step.DUE);
        var busy = OvertakenStore.always(payment.store());
        assertThat(deliver(busy, DUE, payment.alarm())).containsExactly("1");
    }

    private Obligation obligation() {
        return payment.file().obligation();
    }

    private List<String> deliver(Instant now, String... bodies) throws IOException {
        return deliver(payment.store(), now, bodies);
    }

    private static List<String> deliver(Store store, Instant now, String... bodies)
            throws IOException {
        var clock = InstantSource.fixed(now);
        return Invocation.ofMessages(new VerifyPaymentHandler(new VerifyPayment(() -> store, clock),
                new ReadableLog().of("verify-payment", clock)), bodies);
    }
}
