package co.pacto.function.trackcall;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.CallInProgress;
import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.commitment.FormalizationStep;
import co.pacto.domain.contact.CallSlot;
import co.pacto.domain.contact.Calls;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.ConnectPointer;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactRequest;
import co.pacto.domain.contact.ContactState;
import co.pacto.domain.contact.DaySlot;
import co.pacto.domain.contact.Initiator;
import co.pacto.domain.contact.Level;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.debtor.PhoneNumber;
import co.pacto.domain.outcome.AdvisorTask;
import co.pacto.domain.outcome.Outcome;
import co.pacto.domain.outcome.OutcomeCode;
import co.pacto.domain.outcome.TaskType;
import co.pacto.domain.portfolio.ImportedDebtor;
import co.pacto.domain.settings.ExampleSettings;
import co.pacto.domain.store.InMemoryStore;
import co.pacto.domain.store.OvertakenStore;
import co.pacto.domain.store.Store;
import co.pacto.edge.Invocation;
import co.pacto.edge.ReadableLog;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A call of Friday 2026-11-20 at 10:00 whose line closes at 10:05.
final class TrackCallHandlerTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Instant AT_10 = CallInProgress.FRIDAY_AT_10;
    private static final Instant AT_10_05 = Instant.parse("2026-11-20T15:05:00Z");
    private static final Instant AT_10_15 = Instant.parse("2026-11-20T15:15:00Z");
    private static final String CONNECTED = event("CONNECTED_TO_SYSTEM");
    private static final String DISCONNECTED = event("DISCONNECTED");

    private InMemoryStore store = new CallInProgress().store();
    private final List<Duration> deferred = new ArrayList<>();
    private final ReadableLog log = new ReadableLog();
    private Optional<Calls.Status> platform = closed("CUSTOMER_DISCONNECT");

    @Test
    void a_closed_line_gives_its_slot_back_and_waits_ten_minutes_for_the_outcome()
            throws IOException {
        assertThat(deliver(AT_10_05, DISCONNECTED)).isEmpty();

        assertThat(contact()).extracting(Contact::state, Contact::endedAt, Contact::reason)
                .containsExactly(ContactState.ENDED, AT_10_05, "CUSTOMER_DISCONNECT");
        assertThat(store.all(CallSlot.class)).singleElement().extracting(CallSlot::holder).isNull();
        assertThat(store.all(Outcome.class)).isEmpty();
        assertThat(deferred).containsExactly(Duration.ofMinutes(10));
    }

    @Test
    void a_call_without_an_outcome_after_ten_minutes_gets_the_derived_one_and_a_task()
            throws IOException {
        deliver(AT_10_05, DISCONNECTED);
        deliver(AT_10_15.minusMillis(1), DISCONNECTED);
        assertThat(store.all(Outcome.class)).isEmpty();

        deliver(AT_10_15, DISCONNECTED);

        assertThat(store.all(Outcome.class)).singleElement()
                .extracting(Outcome::code, Outcome::level, Outcome::by)
                .containsExactly(OutcomeCode.NO_OUTCOME, Level.L2, "PLATFORM");
        assertThat(store.all(Outcome.class).getFirst().detail("detail")).isEqualTo("HUNG_UP");
        assertThat(tasks()).containsExactly(TaskType.OUTCOME_MISSING);
        assertThat(deferred).hasSize(2);
    }

    /// PC-20.
    @ParameterizedTest
    @EnumSource(names = {"STARTED", "CONSENTED", "TERMS_READ", "TERMS_ACCEPTED",
            "IDENTITY_CONFIRMED"})
    void a_hang_up_before_the_notice_cancels_the_draft_at_once(FormalizationStep step)
            throws IOException {
        var call = new CallInProgress().at(step);
        store = call.store();

        deliver(AT_10_05, DISCONNECTED);

        assertThat(call.commitment().state()).isEqualTo(CommitmentState.CANCELLED);
        assertThat(call.commitment().formalization().step()).isEqualTo(FormalizationStep.ABANDONED);
        assertThat(tasks()).isEqualTo(step == FormalizationStep.IDENTITY_CONFIRMED
                ? List.of(TaskType.FORMALIZATION_REVIEW)
                : List.of());

        deliver(AT_10_15, DISCONNECTED);
        assertThat(store.all(Outcome.class)).hasSize(1);
    }

    @Test
    void a_hang_up_after_the_commitment_undoes_nothing() throws IOException {
        var call = new CallInProgress().at(FormalizationStep.FORMALIZED);
        store = call.store();

        deliver(AT_10_05, DISCONNECTED);

        assertThat(call.commitment().state()).isEqualTo(CommitmentState.ACTIVE);
    }

    /// outcomes.md 6.2: a call nobody took cannot get another outcome.
    @ParameterizedTest
    @CsvSource({"TELECOM_BUSY, BUSY, L1", "TELECOM_UNANSWERED, NO_ANSWER, L1",
            "TELECOM_NUMBER_INVALID, OUT_OF_SERVICE, L1", "TELECOM_PROBLEM, NO_OUTCOME, L0",
            "NEW_REASON, NO_OUTCOME, L0"})
    void a_call_that_nobody_took_ends_at_once_with_what_the_line_said(String reason,
            OutcomeCode code, Level level) throws IOException {
        store = ringing();
        platform = closed(reason);

        assertThat(deliver(AT_10_05, DISCONNECTED)).isEmpty();

        assertThat(store.all(Outcome.class)).singleElement()
                .extracting(Outcome::code, Outcome::level)
                .containsExactly(code, level);
        assertThat(store.all(DaySlot.class)).singleElement()
                .extracting(DaySlot::state)
                .isEqualTo(level == Level.L0 ? DaySlot.State.RELEASED : DaySlot.State.COUNTED);
        assertThat(deferred).isEmpty();
    }

    @Test
    void the_outcome_of_the_flow_wins_and_nothing_is_waited_for() throws IOException {
        store.with(new Outcome(CallInProgress.CONTACT_PLAN_ID, OutcomeCode.REFUSES_TO_PAY, Map.of(),
                "ASSISTANT", AT_10, Level.L2, "digest"));

        deliver(AT_10_05, DISCONNECTED);
        deliver(AT_10_15, DISCONNECTED);

        assertThat(store.all(Outcome.class)).extracting(Outcome::code)
                .containsExactly(OutcomeCode.REFUSES_TO_PAY);
        assertThat(contact().endedAt()).isEqualTo(AT_10_05);
        assertThat(deferred).isEmpty();
    }

    @Test
    void the_same_end_again_writes_nothing() throws IOException {
        deliver(AT_10_05, DISCONNECTED);
        var ended = store.all();
        deliver(AT_10_05, DISCONNECTED, event("COMPLETED"));
        assertThat(store.all()).isEqualTo(ended);

        deliver(AT_10_15, DISCONNECTED);
        var closed = store.all();
        assertThat(deliver(AT_10_15, DISCONNECTED, event("COMPLETED"))).isEmpty();
        assertThat(store.all()).isEqualTo(closed);
    }

    @Test
    void an_answered_call_is_no_proof_of_the_right_party_and_is_noted_once() throws IOException {
        store = ringing();

        deliver(AT_10, CONNECTED);
        deliver(AT_10_05, CONNECTED);

        assertThat(contact()).extracting(Contact::state, Contact::answeredAt)
                .containsExactly(ContactState.STARTED, AT_10);
        assertThat(contact().version()).isEqualTo(4);
    }

    @Test
    void an_answer_that_is_heard_of_after_the_end_changes_nothing() throws IOException {
        deliver(AT_10_05, DISCONNECTED);
        var before = store.all();

        assertThat(deliver(AT_10_05, CONNECTED)).isEmpty();
        assertThat(store.all()).isEqualTo(before);
    }

    @Test
    void what_is_not_final_yet_waits_and_writes_nothing() throws IOException {
        var before = store.all();
        platform = Optional
                .of(new Calls.Status(Optional.empty(), Optional.of(AT_10), Optional.empty()));

        assertThat(deliver(AT_10_05, DISCONNECTED)).isEmpty();

        assertThat(deferred).containsExactly(Duration.ofSeconds(30));
        assertThat(store.all()).isEqualTo(before);
    }

    @ParameterizedTest
    @ValueSource(strings = {"CONNECTED_TO_SYSTEM", "DISCONNECTED"})
    void an_event_that_overtakes_the_confirmation_of_the_call_waits(String type)
            throws IOException {
        store = ImportedDebtor.in(new InMemoryStore()).with(ExampleSettings.item());

        for (var now : List.of("15:05:00", "15:05:30", "15:07:30", "15:17:30")) {
            assertThat(deliver(Instant.parse("2026-11-20T" + now + "Z"), event(type))).isEmpty();
        }

        assertThat(deferred).containsExactly(Duration.ofSeconds(30), Duration.ofMinutes(2),
                Duration.ofMinutes(10), Duration.ofMinutes(10));
        assertThat(store.all(Contact.class)).isEmpty();
    }

    /// services.md 9.8: nothing waits for ever, and nothing is lost.
    @ParameterizedTest
    @CsvSource({"CONNECTED_TO_SYSTEM, false, UnknownCallException",
            "DISCONNECTED, false, UnknownCallException",
            "DISCONNECTED, true, CallNotFinalException"})
    void an_event_that_waited_a_day_in_vain_goes_to_the_dead_letters_with_its_cause(String type,
            boolean isKnown, String cause) throws IOException {
        store = isKnown ? store : ImportedDebtor.in(new InMemoryStore());
        platform = Optional.empty();

        assertThat(deliver(AT_10_05.plus(Duration.ofDays(1)), event(type))).containsExactly("1");

        assertThat(deferred).isEmpty();
        assertThat(log.text()).contains(cause);
    }

    @ParameterizedTest
    @ValueSource(strings = {"INITIATED", "QUEUED", "SOMETHING_NEW"})
    void other_events_are_ignored(String type) throws IOException {
        var before = store.all();

        assertThat(deliver(AT_10_05, event(type))).isEmpty();
        assertThat(store.all()).isEqualTo(before);
        assertThat(deferred).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"contactId", "eventType", "time"})
    void a_poison_message_alone_fails_and_the_others_act(String field) throws IOException {
        var poison = DISCONNECTED.replace("\"" + field + "\":", "\"other\":");

        assertThat(deliver(AT_10_05, "no event", poison, DISCONNECTED)).containsExactly("1", "2");
        assertThat(contact().state()).isEqualTo(ContactState.ENDED);
    }

    /// outcomes.md 4: first write wins.
    @Test
    void an_outcome_that_comes_in_the_same_moment_wins() throws IOException {
        deliver(AT_10_05, DISCONNECTED);
        var overtaken = OvertakenStore
                .once(store,
                        () -> store.with(new Outcome(CallInProgress.CONTACT_PLAN_ID,
                                OutcomeCode.REFUSES_TO_PAY, Map.of(), "ASSISTANT", AT_10_15,
                                Level.L2, "digest")));

        assertThat(deliver(overtaken, AT_10_15, DISCONNECTED)).isEmpty();
        assertThat(store.all(Outcome.class)).extracting(Outcome::code)
                .containsExactly(OutcomeCode.REFUSES_TO_PAY);
    }

    @Test
    void facts_that_always_move_give_the_message_back() throws IOException {
        assertThat(deliver(OvertakenStore.always(store), AT_10_05, DISCONNECTED))
                .containsExactly("1");
    }

    private static String event(String type) {
        return """
                {"source":"aws.connect","time":"2026-11-20T15:05:00Z",\
                "detail":{"eventType":"%s","contactId":"%s"}}""".formatted(type,
                CallInProgress.CONNECT_CONTACT_ID);
    }

    /// What the platform says of a call that is over.
    private static Optional<Calls.Status> closed(String reason) {
        return Optional
                .of(new Calls.Status(Optional.of(reason), Optional.empty(), Optional.of(AT_10_05)));
    }

    /// A call that was dialled and that nobody took yet.
    private static InMemoryStore ringing() {
        var wish = new ContactRequest(ImportedDebtor.DEBTOR_ID, ImportedDebtor.OBLIGATION_ID, null,
                Purpose.COLLECTION, Channel.VOICE, null, Initiator.ASSISTANT, null, null, false);
        var dialled = Contact.ordered(CallInProgress.CONTACT_PLAN_ID, wish)
                .reserved(ImportedDebtor.TELEPHONE_ID, FRIDAY, "token", 1, AT_10)
                .dialled(CallInProgress.CONNECT_CONTACT_ID, AT_10);
        return ImportedDebtor.in(new InMemoryStore())
                .with(ExampleSettings.item(), dialled,
                        new ConnectPointer(CallInProgress.CONNECT_CONTACT_ID,
                                CallInProgress.CONTACT_PLAN_ID),
                        CallSlot.untouched(1).leased(CallInProgress.CONTACT_PLAN_ID, AT_10),
                        DaySlot.free(ImportedDebtor.DEBTOR_ID, FRIDAY)
                                .reserved(CallInProgress.CONTACT_PLAN_ID, Channel.VOICE, AT_10));
    }

    private Contact contact() {
        return store.all(Contact.class).getFirst();
    }

    private List<TaskType> tasks() {
        return store.all(AdvisorTask.class).stream().map(AdvisorTask::type).toList();
    }

    private List<String> deliver(Instant now, String... bodies) throws IOException {
        return deliver(store, now, bodies);
    }

    private List<String> deliver(Store stored, Instant now, String... bodies) throws IOException {
        var clock = InstantSource.fixed(now);
        return Invocation
                .ofMessages(new TrackCallHandler(
                        new TrackCall(() -> stored, Platform::new,
                                () -> (_, delay) -> deferred.add(delay), clock),
                        log.of("track-call", clock)), bodies);
    }

    /// A platform that only looks at calls.
    private final class Platform implements Calls {

        @Override
        public Start start(PhoneNumber number, String contactPlanId, String clientToken) {
            throw new UnsupportedOperationException("track-call dials nobody");
        }

        @Override
        public Optional<Status> describe(String connectContactId) {
            return platform;
        }
    }
}
