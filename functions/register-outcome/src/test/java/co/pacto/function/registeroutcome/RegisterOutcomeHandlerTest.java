package co.pacto.function.registeroutcome;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.CallInProgress;
import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.commitment.FormalizationStep;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactState;
import co.pacto.domain.contact.DaySlot;
import co.pacto.domain.contact.Level;
import co.pacto.domain.contact.Stop;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.outcome.AdvisorTask;
import co.pacto.domain.outcome.Alert;
import co.pacto.domain.outcome.AlertCode;
import co.pacto.domain.outcome.Outcome;
import co.pacto.domain.outcome.OutcomeCode;
import co.pacto.domain.store.CountedStore;
import co.pacto.domain.store.InMemoryStore;
import co.pacto.domain.store.OvertakenStore;
import co.pacto.domain.store.Store;
import co.pacto.edge.FlowCall;
import co.pacto.edge.ReadableLog;
import java.io.IOException;
import java.time.InstantSource;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A call with an identified debtor on Friday 2026-11-20 at 10:00.
final class RegisterOutcomeHandlerTest {

    private static final Map<String, List<String>> ROWS = Map.of("OUTCOME", List.of("movedTo"));
    private static final Map<String, String> HER_PROMISE = Map.of("amount", "1000000", "date",
            "2026-11-27", "method", "PSE");

    private CallInProgress call = new CallInProgress();
    private final ReadableLog log = new ReadableLog();

    /// MO-02.
    @Test
    void a_promise_is_stored_only_with_the_commitment_formalized_in_the_contact()
            throws IOException {
        assertThat(ends("PROMISE_TO_PAY", HER_PROMISE)).containsEntry("status",
                "OUTCOME_INCOMPATIBLE");
        assertThat(call.stored(Outcome.class)).isEmpty();

        call = new CallInProgress().at(FormalizationStep.FORMALIZED);
        assertThat(ends("PROMISE_TO_PAY", HER_PROMISE)).containsEntry("status", "RECORDED")
                .containsEntry("movedTo", "none");
        assertThat(call.stored(Outcome.class)).extracting(Outcome::code)
                .containsExactly(OutcomeCode.PROMISE_TO_PAY);
        assertThat(call.commitment().state()).isEqualTo(CommitmentState.ACTIVE);
    }

    /// MO-02.
    @ParameterizedTest
    @ValueSource(strings = {"amount", "date", "method"})
    void without_amount_date_or_method_a_promise_lacks_that_datum(String field) throws IOException {
        call = new CallInProgress().at(FormalizationStep.FORMALIZED);
        Map<String, String> promise = new LinkedHashMap<>(HER_PROMISE);
        promise.remove(field);

        assertThat(ends("PROMISE_TO_PAY", promise)).containsEntry("status",
                "MISSING_DATA:" + field);
        assertThat(call.stored(Outcome.class)).isEmpty();
    }

    /// MO-02: other terms than those that were formalized.
    @ParameterizedTest
    @CsvSource({"amount, 999999", "date, 2026-11-28", "method, CASH"})
    void a_promise_of_other_terms_is_none(String field, String value) throws IOException {
        call = new CallInProgress().at(FormalizationStep.FORMALIZED);
        Map<String, String> promise = new LinkedHashMap<>(HER_PROMISE);
        promise.put(field, value);

        assertThat(ends("PROMISE_TO_PAY", promise)).containsEntry("status", "OUTCOME_INCOMPATIBLE");
    }

    /// MO-06.
    @Test
    void a_refusal_stores_its_note_and_leaves_the_main_flow_at_once() throws IOException {
        assertThat(ends("REFUSES_TO_PAY", Map.of("note", "Prefiere hablar en enero")))
                .containsEntry("status", "RECORDED");

        assertThat(outcome().detail("note")).isEqualTo("Prefiere hablar en enero");
        assertThat(outcome().by()).isEqualTo("ASSISTANT");
        assertThat(call.stored(Stop.class)).hasSize(1);
        assertThat(call.stored(Alert.class)).extracting(Alert::code)
                .containsExactly(AlertCode.REFUSED);
        assertThat(call.stored(AdvisorTask.class)).hasSize(1);
        assertThat(call.stored(IntegrationEvent.class)).extracting(IntegrationEvent::name)
                .containsExactlyInAnyOrder(EventName.OUTCOME_REGISTERED, EventName.STOP_RAISED,
                        EventName.TASK_OPENED);
        assertThat(log.text()).doesNotContain("enero");
    }

    @Test
    void the_outcome_ends_the_contact_and_counts_its_day() throws IOException {
        ends("REFUSES_TO_PAY", Map.of());

        assertThat(call.stored(Contact.class).getFirst().state()).isEqualTo(ContactState.ENDED);
        assertThat(call.stored(DaySlot.class)).singleElement().satisfies(day -> {
            assertThat(day.state()).isEqualTo(DaySlot.State.COUNTED);
            assertThat(day.attempts()).extracting(DaySlot.Attempt::level).containsExactly(Level.L2);
        });
    }

    /// data.md 5.
    @Test
    void the_line_waits_for_two_round_trips() throws IOException {
        var counted = new CountedStore(call.store());

        assertThat(flow().ask(handler(counted), "OUTCOME", Map.of("outcome", "REFUSES_TO_PAY")))
                .containsEntry("status", "RECORDED");
        assertThat(counted.roundTrips()).isEqualTo(2);
    }

    @Test
    void the_same_outcome_again_is_answered_the_same_and_another_is_refused() throws IOException {
        var asked = Map.of("day", "2411", "hour", "15");
        var first = ends("CALL_BACK", asked);
        var before = call.store().all();

        assertThat(ends("CALL_BACK", asked)).isEqualTo(first);
        assertThat(ends("CALL_BACK", Map.of("day", "2411", "hour", "16"))).containsEntry("status",
                "OUTCOME_ALREADY_RECORDED");
        assertThat(ends("REFUSES_TO_PAY", Map.of())).containsEntry("status",
                "OUTCOME_ALREADY_RECORDED");
        assertThat(call.store().all()).isEqualTo(before);
    }

    /// outcomes.md 9, test 2.
    @Test
    void of_two_outcomes_at_once_one_wins() throws IOException {
        var overtaken = OvertakenStore.once(call.store(), () -> ends("UNABLE_TO_PAY", Map.of()));

        assertThat(flow().ask(handler(overtaken), "OUTCOME", Map.of("outcome", "REFUSES_TO_PAY")))
                .containsEntry("status", "OUTCOME_ALREADY_RECORDED");
        assertThat(outcome().code()).isEqualTo(OutcomeCode.UNABLE_TO_PAY);
    }

    /// outcomes.md 2: at 20:00 of the same Friday becomes Saturday 08:00, and it can be said.
    @Test
    void a_call_back_answers_the_instant_it_was_moved_to() throws IOException {
        assertThat(ends("CALL_BACK", Map.of("day", "2011", "hour", "20:00")))
                .containsEntry("status", "RECORDED")
                .containsEntry("movedTo", "2026-11-21T13:00:00Z");
        assertThat(call.stored(Contact.class)).extracting(Contact::state)
                .containsExactlyInAnyOrder(ContactState.ENDED, ContactState.PLANNED);
    }

    /// outcomes.md 8: the next legal instant is returned.
    @ParameterizedTest
    @CsvSource({"2026-11-19, DATE_IN_PAST", "3102, DATE_NOT_ALLOWED",
            "2026-02-30, DATE_NOT_ALLOWED"})
    void a_day_that_cannot_be_is_refused_with_the_next_lawful_instant(String day, String status)
            throws IOException {
        assertThat(ends("CALL_BACK", Map.of("day", day))).containsEntry("status", status)
                .containsEntry("movedTo", "2026-11-21T13:00:00Z");
        assertThat(call.stored(Outcome.class)).isEmpty();
    }

    @Test
    void a_pause_that_ended_yesterday_is_refused() throws IOException {
        assertThat(ends("PAUSE_CONTACT", Map.of("endDate", "2026-11-19")))
                .containsEntry("status", "DATE_IN_PAST")
                .containsEntry("movedTo", "none");
        assertThat(ends("PAUSE_CONTACT", Map.of())).containsEntry("status", "MISSING_DATA:endDate");
    }

    @Test
    void what_the_table_does_not_know_or_the_contact_did_not_come_to_is_refused()
            throws IOException {
        assertThat(ends("SINGS", Map.of())).containsEntry("status", "UNKNOWN_OUTCOME");
        assertThat(ends("NO_ANSWER", Map.of())).containsEntry("status", "OUTCOME_INCOMPATIBLE");

        call = new CallInProgress().unidentified();
        assertThat(ends("REFUSES_TO_PAY", Map.of())).containsEntry("status",
                "OUTCOME_INCOMPATIBLE");
        assertThat(ends("IDENTITY_NOT_CONFIRMED", Map.of("detail", "OPENING")))
                .containsEntry("status", "RECORDED");
    }

    @Test
    void an_outcome_may_follow_the_hang_up_but_not_a_contact_that_never_left() throws IOException {
        call.store().with(contact().closed(ContactState.DENIED, "SUNDAY"));
        assertThat(ends("NO_ANSWER", Map.of())).containsEntry("status", "OUT_OF_ORDER");

        call = new CallInProgress().ended();
        assertThat(ends("REFUSES_TO_PAY", Map.of())).containsEntry("status", "RECORDED");
    }

    @Test
    void an_outcome_of_another_call_is_out_of_order_and_without_settings_nothing_is_available()
            throws IOException {
        var flow = flow().with("debtorId", CallInProgress.COMMITMENT_ID);
        var refusal = Map.of("outcome", "REFUSES_TO_PAY");

        assertThat(flow.ask(handler(call.store()), "OUTCOME", refusal)).containsEntry("status",
                "OUT_OF_ORDER");
        assertThat(flow().ask(handler(new InMemoryStore()), "OUTCOME", refusal))
                .containsEntry("status", "UNAVAILABLE");
        assertThat(call.stored(Outcome.class)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            CALL_BACK              | day         | tomorrow
            CALL_BACK              | hour        | 25
            NO_OUTCOME             | detail      | NOISE
            IDENTITY_NOT_CONFIRMED | detail      | MIDDLE
            DO_NOT_CONTACT         | channel     | PIGEON
            PAUSE_CONTACT          | endDate     | 31/12/2026
            CALL_BACK              | debtorId    | 1
            CALL_BACK              | question    | ''
            CALL_BACK              | outcome     | ''
            """)
    void a_malformed_parameter_is_named_and_nothing_is_written(String outcome, String name,
            String value) throws IOException {
        var flow = flow().with("outcome", outcome).with("day", "2411").with(name, value);
        var before = call.store().all();

        assertThat(flow.ask(handler(call.store()), "OUTCOME", Map.of()))
                .containsEntry("status", "INVALID_REQUEST")
                .containsEntry("fields", name);
        assertThat(call.store().all()).isEqualTo(before);
    }

    @Test
    void a_text_of_more_than_200_characters_does_not_come_through_a_flow() throws IOException {
        assertThat(ends("REFUSES_TO_PAY", Map.of("note", "x".repeat(201))))
                .containsEntry("status", "INVALID_REQUEST")
                .containsEntry("fields", "note");
    }

    @Test
    void an_unknown_step_is_refused() throws IOException {
        assertThat(flow().ask(handler(call.store()), "SHRUG", Map.of()))
                .containsEntry("status", "INVALID_REQUEST")
                .containsEntry("fields", "step");
    }

    private Outcome outcome() {
        return call.stored(Outcome.class).getFirst();
    }

    private Contact contact() {
        return call.stored(Contact.class).getFirst();
    }

    private Map<String, String> ends(String outcome, Map<String, String> data) throws IOException {
        Map<String, String> further = new LinkedHashMap<>(data);
        further.put("outcome", outcome);
        return flow().ask(handler(call.store()), "OUTCOME", further);
    }

    private FlowCall flow() {
        return FlowCall.of(call, ROWS);
    }

    private RegisterOutcomeHandler handler(Store store) {
        var clock = InstantSource.fixed(CallInProgress.FRIDAY_AT_10);
        return new RegisterOutcomeHandler(new RegisterOutcome(() -> store, clock),
                log.of("register-outcome", clock));
    }
}
