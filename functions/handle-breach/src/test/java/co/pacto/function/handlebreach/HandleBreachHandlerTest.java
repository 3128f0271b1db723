package co.pacto.function.handlebreach;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.AgreedPayment;
import co.pacto.domain.commitment.CallInProgress;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactState;
import co.pacto.domain.contact.DaySlot;
import co.pacto.domain.contact.GateCode;
import co.pacto.domain.contact.GateDecision;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.event.EventName;
import co.pacto.domain.portfolio.ImportedDebtor;
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
import org.junit.jupiter.params.provider.ValueSource;

/// 500.000 agreed for Friday 2026-11-27, judged on Tuesday 2026-12-01 at 06:00.
final class HandleBreachHandlerTest {

    private static final Instant TUESDAY_AT_6 = Instant.parse("2026-12-01T11:00:00Z");
    private static final Instant TUESDAY_AT_7 = Instant.parse("2026-12-01T12:00:00Z");
    private static final Instant TUESDAY_AT_10 = Instant.parse("2026-12-01T15:00:00Z");

    private AgreedPayment payment = new AgreedPayment(500_000).judged();

    /// PC-26: the judgement comes before the hours of the law, and nothing is paused silently.
    @Test
    void the_notice_of_a_breach_is_asked_to_the_gate_and_waits_for_the_first_lawful_instant()
            throws IOException {
        assertThat(deliver(TUESDAY_AT_6, breach("CommitmentBroken"))).isEmpty();

        assertThat(notice().state()).isEqualTo(ContactState.PLANNED);
        assertThat(payment.told(EventName.CONTACT_SCHEDULED)).singleElement()
                .satisfies(event -> assertThat(event.data())
                        .containsEntry("at", "2026-12-01T12:00:00.000Z")
                        .containsEntry("purpose", "BREACH_NOTICE"));
        assertThat(decision())
                .extracting(GateDecision::code, GateDecision::verdict, GateDecision::phase,
                        GateDecision::nextLegalInstant)
                .containsExactly(GateCode.OUT_OF_HOURS, GateDecision.Verdict.MOVED,
                        GateDecision.Phase.PLAN, TUESDAY_AT_7);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CommitmentBroken", "CommitmentPartiallyKept", "InstallmentMissed"})
    void in_the_hours_of_the_law_the_notice_is_ordered_at_once(String event) throws IOException {
        assertThat(deliver(TUESDAY_AT_10, breach(event))).isEmpty();

        assertThat(notice()).extracting(Contact::state, Contact::channel, Contact::commitmentId)
                .containsExactly(ContactState.ORDERED, Channel.VOICE, CallInProgress.COMMITMENT_ID);
        assertThat(payment.told(EventName.CONTACT_ORDERED)).hasSize(1);
    }

    /// data.md 10: level, stop and task were written with the verdict.
    @Test
    void nothing_but_the_notice_is_written() throws IOException {
        var before = payment.store().all();

        deliver(TUESDAY_AT_10, breach("CommitmentBroken"));

        assertThat(payment.store().all()).containsAll(before).hasSize(before.size() + 3);
        assertThat(payment.store().all(DaySlot.class)).hasSize(1);
    }

    @Test
    void a_second_delivery_plans_nothing_and_writes_nothing() throws IOException {
        deliver(TUESDAY_AT_6, breach("CommitmentBroken"));
        var before = payment.store().all();

        assertThat(deliver(TUESDAY_AT_10, breach("CommitmentBroken"))).isEmpty();
        assertThat(payment.store().all()).isEqualTo(before);
    }

    /// BX-17: at level 3 the assistant is stopped.
    @Test
    void at_level_3_the_assistant_sends_no_notice() throws IOException {
        payment = AgreedPayment.afterTwoBreaches(500_000).judged();

        deliver(TUESDAY_AT_10, breach("CommitmentBroken"));

        assertThat(notice()).extracting(Contact::state, Contact::reason)
                .containsExactly(ContactState.DENIED, "STOPPED");
        assertThat(payment.told(EventName.CONTACT_ORDERED)).isEmpty();
    }

    @Test
    void a_breach_that_was_paid_meanwhile_has_no_notice() throws IOException {
        payment = new AgreedPayment(500_000).paid(500_000);

        deliver(TUESDAY_AT_10, breach("CommitmentBroken"));

        assertThat(notice()).extracting(Contact::state, Contact::reason)
                .containsExactly(ContactState.DENIED, "MISSING_FACT");
    }

    @ParameterizedTest
    @ValueSource(strings = {"eventId", "debtorId", "obligationId", "commitmentId"})
    void a_poison_message_alone_fails_and_the_others_act(String field) throws IOException {
        var poison = breach("CommitmentBroken").replace("\"" + field + "\":", "\"other\":");

        assertThat(deliver(TUESDAY_AT_10, "no event", poison, breach("CommitmentBroken")))
                .containsExactly("1", "2");
        assertThat(notice().state()).isEqualTo(ContactState.ORDERED);
    }

    @Test
    void of_two_deliveries_at_once_one_plans_the_notice() throws IOException {
        var overtaken = OvertakenStore.once(payment.store(),
                () -> deliver(TUESDAY_AT_10, breach("CommitmentBroken")));

        assertThat(deliver(overtaken, TUESDAY_AT_10, breach("CommitmentBroken"))).isEmpty();
        assertThat(payment.told(EventName.CONTACT_ORDERED)).hasSize(1);
    }

    @Test
    void facts_that_always_move_give_the_message_back() throws IOException {
        assertThat(deliver(OvertakenStore.always(payment.store()), TUESDAY_AT_10,
                breach("CommitmentBroken"))).containsExactly("1");
    }

    /// The envelope of data.md 8.1.
    private static String breach(String name) {
        return """
                {"eventId":"A61F38DRJ1MEXQFHRNE0C79A44","name":"%s","data":{"debtorId":"%s",\
                "obligationId":"%s","commitmentId":"%s","level":"1","judgement":"1"}}""".formatted(
                name, ImportedDebtor.DEBTOR_ID, ImportedDebtor.OBLIGATION_ID,
                CallInProgress.COMMITMENT_ID);
    }

    private Contact notice() {
        return payment.contact(Purpose.BREACH_NOTICE);
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
        return Invocation.ofMessages(new HandleBreachHandler(new HandleBreach(() -> store, clock),
                new ReadableLog().of("handle-breach", clock)), bodies);
    }
}
