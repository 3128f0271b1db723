package co.pacto.function.sendreminder;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.AgreedPayment;
import co.pacto.domain.commitment.ArmedWakeUp;
import co.pacto.domain.commitment.CallInProgress;
import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.commitment.Step;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactState;
import co.pacto.domain.contact.DaySlot;
import co.pacto.domain.contact.GateCode;
import co.pacto.domain.contact.GateDecision;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.contact.Stop;
import co.pacto.domain.contact.StopReason;
import co.pacto.domain.event.EventName;
import co.pacto.domain.portfolio.ImportedDebtor;
import co.pacto.domain.store.OvertakenStore;
import co.pacto.domain.store.Store;
import co.pacto.edge.Invocation;
import co.pacto.edge.ReadableLog;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// 500.000 agreed by telephone on Friday 2026-11-20 for Friday 2026-11-27; the reminder is armed for
/// Thursday at 09:00.
final class SendReminderHandlerTest {

    private static final Instant THURSDAY_AT_9 = Instant.parse("2026-11-26T14:00:00Z");
    private static final LocalDate THURSDAY = LocalDate.of(2026, 11, 26);
    private static final Instant DUE = Instant.parse("2026-11-27T23:00:00Z");

    private final AgreedPayment payment = new AgreedPayment(500_000);

    /// PC-22.
    @Test
    void the_reminder_is_ordered_on_the_channel_of_the_week_and_the_next_step_is_armed()
            throws IOException {
        assertThat(deliver(THURSDAY_AT_9, payment.alarm())).isEmpty();

        assertThat(reminder()).extracting(Contact::state, Contact::channel, Contact::purpose)
                .containsExactly(ContactState.ORDERED, Channel.VOICE, Purpose.COMMITMENT_REMINDER);
        assertThat(reminder().commitmentId()).isEqualTo(CallInProgress.COMMITMENT_ID);
        assertThat(payment.armed()).extracting(ArmedWakeUp::step, ArmedWakeUp::at)
                .containsExactly(Step.DUE, DUE);
        assertThat(payment.told(EventName.CONTACT_ORDERED)).hasSize(1);
        assertThat(decision()).extracting(GateDecision::code, GateDecision::phase)
                .containsExactly(GateCode.ALLOWED, GateDecision.Phase.PLAN);
    }

    /// data.md 10: the reservation belongs to the function that sends.
    @Test
    void no_day_is_reserved_before_the_reminder_leaves() throws IOException {
        var before = payment.store().all(DaySlot.class);

        deliver(THURSDAY_AT_9, payment.alarm());

        assertThat(payment.store().all(DaySlot.class)).isEqualTo(before);
    }

    @Test
    void a_second_delivery_orders_nothing_and_writes_nothing() throws IOException {
        var alarm = payment.alarm();
        deliver(THURSDAY_AT_9, alarm);
        var before = payment.store().all();

        assertThat(deliver(THURSDAY_AT_9, alarm)).isEmpty();
        assertThat(payment.store().all()).isEqualTo(before);
    }

    /// PC-22: cancelling or keeping the commitment removes all; commitment.md 12, test 10.
    @Test
    void nobody_is_reminded_of_a_payment_that_came_one_second_before() throws IOException {
        var alarm = payment.alarm();
        payment.paid(500_000);
        var before = payment.store().all();

        assertThat(deliver(THURSDAY_AT_9, alarm)).isEmpty();

        assertThat(payment.commitment().state()).isEqualTo(CommitmentState.KEPT);
        assertThat(payment.store().all()).isEqualTo(before);
    }

    @Test
    void a_stopped_debtor_is_not_reminded_and_the_due_date_stays_armed() throws IOException {
        payment.store()
                .with(new Stop(new Stop.Owner.OfObligation(ImportedDebtor.OBLIGATION_ID), "stop",
                        StopReason.REFUSED, StopReason.REFUSED.scope(), "REFUSES_TO_PAY", null,
                        CallInProgress.FRIDAY_AT_10, null, null, 1));

        deliver(THURSDAY_AT_9, payment.alarm());

        assertThat(reminder()).extracting(Contact::state, Contact::reason)
                .containsExactly(ContactState.DENIED, "STOPPED");
        assertThat(payment.armed().step()).isEqualTo(Step.DUE);
        assertThat(payment.told(EventName.CONTACT_ORDERED)).isEmpty();
    }

    /// PC-22: none on the due date or later, however late the alarm is.
    @Test
    void a_reminder_that_could_leave_only_on_the_due_date_is_dropped() throws IOException {
        deliver(Instant.parse("2026-11-27T01:00:00Z"), payment.alarm());

        assertThat(reminder()).extracting(Contact::state, Contact::reason)
                .containsExactly(ContactState.DROPPED, "OUT_OF_HOURS");
        assertThat(payment.armed().step()).isEqualTo(Step.DUE);
    }

    /// MA-05: one contact per date.
    @Test
    void on_a_date_that_saw_a_contact_nobody_is_reminded() throws IOException {
        payment.store()
                .with(DaySlot.free(ImportedDebtor.DEBTOR_ID, THURSDAY)
                        .reserved("OTHER", Channel.VOICE, THURSDAY_AT_9));

        deliver(THURSDAY_AT_9, payment.alarm());

        assertThat(reminder()).extracting(Contact::state, Contact::reason)
                .containsExactly(ContactState.DROPPED, "DAILY_LIMIT");
    }

    @Test
    void of_two_deliveries_at_once_one_orders_the_reminder() throws IOException {
        var alarm = payment.alarm();
        var overtaken = OvertakenStore.once(payment.store(), () -> deliver(THURSDAY_AT_9, alarm));

        assertThat(deliver(overtaken, THURSDAY_AT_9, alarm)).isEmpty();
        assertThat(payment.told(EventName.CONTACT_ORDERED)).hasSize(1);
    }

    @Test
    void facts_that_always_move_give_the_message_back() throws IOException {
        var busy = OvertakenStore.always(payment.store());

        assertThat(deliver(busy, THURSDAY_AT_9, payment.alarm())).containsExactly("1");
    }

    @ParameterizedTest
    @CsvSource({"version, 99", "n, 2", "step, DUE", "commitmentId, 00000000000000000000000001"})
    void an_alarm_of_something_else_is_acknowledged_and_changes_nothing(String field, String value)
            throws IOException {
        var before = payment.store().all();
        var alarm = payment.alarmWith(field, value);

        assertThat(deliver(THURSDAY_AT_9, alarm)).isEmpty();
        assertThat(payment.store().all()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"alarm", "commitmentId", "obligationId", "step", "n", "version"})
    void a_poison_message_alone_fails_and_the_others_act(String field) throws IOException {
        var poison = payment.alarmWithout(field);

        assertThat(deliver(THURSDAY_AT_9, "no alarm", poison, payment.alarm())).containsExactly("1",
                "2");
        assertThat(reminder().state()).isEqualTo(ContactState.ORDERED);
    }

    private Contact reminder() {
        return payment.contact(Purpose.COMMITMENT_REMINDER);
    }

    private GateDecision decision() {
        return payment.store().all(GateDecision.class).getFirst();
    }

    private List<String> deliver(Instant now, String... bodies) throws IOException {
        return deliver(payment.store(), now, bodies);
    }

    private static List<String> deliver(Store store, Instant now, String... bodies)
            throws IOException {
        var clock = InstantSource.fixed(now);
        return Invocation.ofMessages(new SendReminderHandler(new SendReminder(() -> store, clock),
                new ReadableLog().of("send-reminder", clock)), bodies);
    }
}
