package co.pacto.function.placecall;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.AgreedPayment;
import co.pacto.domain.commitment.LiveMark;
import co.pacto.domain.contact.CallSlot;
import co.pacto.domain.contact.Calls;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.ClientToken;
import co.pacto.domain.contact.ConnectPointer;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactRequest;
import co.pacto.domain.contact.ContactState;
import co.pacto.domain.contact.DaySlot;
import co.pacto.domain.contact.GateCode;
import co.pacto.domain.contact.GateDecision;
import co.pacto.domain.contact.Initiator;
import co.pacto.domain.contact.PlannedMark;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.debtor.PhoneNumber;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.outcome.AdvisorTask;
import co.pacto.domain.outcome.TaskType;
import co.pacto.domain.portfolio.ImportedDebtor;
import co.pacto.domain.settings.ExampleSettings;
import co.pacto.domain.store.InMemoryStore;
import co.pacto.edge.Invocation;
import co.pacto.edge.Log;
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

final class PlaceCallHandlerTest {

    private static final Instant TUESDAY_AT_10 = Instant.parse("2026-11-24T15:00:00Z");
    private static final Instant SUNDAY_AT_10 = Instant.parse("2026-11-22T15:00:00Z");
    private static final String ORDER = """
            {"Records":[{"messageId":"m","body":"{\\"debtorId\\":\\"%s\\",\\"obligationId\\":\\"%s\\",\
            \\"purpose\\":\\"COLLECTION\\",\\"cause\\":\\"campaign/2026-11-24\\"}"}]}"""
            .formatted(ImportedDebtor.DEBTOR_ID, ImportedDebtor.OBLIGATION_ID);

    /// Between 30 and 60 seconds by the first byte of SHA-256 of the contact's id, 37 (connect.md 9).
    private static final Duration ORDER_WAITS = Duration.ofSeconds(36);

    private static final String ALARM = """
            {"Records":[{"messageId":"m","body":"{\\"alarm\\":\\"cb-D003SDCN3XYA02HCFJH4W1W0GH-v2\\",\
            \\"contactPlanId\\":\\"D003SDCN3XYA02HCFJH4W1W0GH\\",\\"version\\":\\"2\\"}"}]}""";
    private static final String NOTHING_FAILED = "{\"batchItemFailures\":[]}";

    private final InMemoryStore store = new InMemoryStore();
    private final List<String> dialled = new ArrayList<>();
    private final List<Duration> deferred = new ArrayList<>();
    private Calls.Start platform = new Calls.Start.Placed("c-1");

    @Test
    void what_the_gate_allows_is_reserved_and_dialled_with_the_token_of_the_date()
            throws IOException {
        given();

        assertThat(place(TUESDAY_AT_10)).isEqualTo(NOTHING_FAILED);

        assertThat(dialled).containsExactly("D003SDCN3XYA02HCFJH4W1W0GH "
                + ClientToken.of("stack", ImportedDebtor.DEBTOR_ID, LocalDate.of(2026, 11, 24), 1));
        assertThat(contact().state()).isEqualTo(ContactState.STARTED);
        assertThat(store.all(ConnectPointer.class))
                .containsExactly(new ConnectPointer("c-1", "D003SDCN3XYA02HCFJH4W1W0GH"));
        assertThat(store.all(DaySlot.class)).singleElement()
                .extracting(DaySlot::state)
                .isEqualTo(DaySlot.State.RESERVED);
        assertThat(store.all(GateDecision.class)).singleElement()
                .extracting(GateDecision::code, GateDecision::phase)
                .containsExactly(GateCode.ALLOWED, GateDecision.Phase.SEND);
    }

    @Test
    void the_same_order_again_dials_nobody_twice() throws IOException {
        given();
        place(TUESDAY_AT_10);
        var before = store.all();

        assertThat(place(TUESDAY_AT_10)).isEqualTo(NOTHING_FAILED);

        assertThat(dialled).hasSize(1);
        assertThat(store.all()).isEqualTo(before);
    }

    @Test
    void what_the_gate_denies_leaves_its_decision_and_no_call() throws IOException {
        given();

        place(SUNDAY_AT_10);

        assertThat(dialled).isEmpty();
        assertThat(contact().state()).isEqualTo(ContactState.DENIED);
        assertThat(contact().reason()).isEqualTo("SUNDAY");
        assertThat(store.all(DaySlot.class)).isEmpty();
    }

    /// MO-03 (SW9 = PERSON): from ACTIVE on nobody collects from the person.
    @Test
    void the_main_flow_is_silent_while_committed() throws IOException {
        given();
        store.with(LiveMark.of(new AgreedPayment(500_000).commitment()));

        place(TUESDAY_AT_10);

        assertThat(dialled).isEmpty();
        assertThat(contact()).extracting(Contact::state, Contact::reason)
                .containsExactly(ContactState.DENIED, "COMMITMENT_ACTIVE");
    }

    /// MA-10: the due date of the obligation is 2026-09-30.
    @Test
    void nobody_is_called_who_is_not_in_arrears() throws IOException {
        given();

        place(Instant.parse("2026-09-30T15:00:00Z"));

        assertThat(dialled).isEmpty();
        assertThat(contact()).extracting(Contact::state, Contact::reason)
                .containsExactly(ContactState.DENIED, "NOT_IN_ARREARS");
    }

    /// MA-10: due, and paid to the last peso.
    @Test
    void nobody_is_called_who_owes_nothing() throws IOException {
        given();
        store.with(ImportedDebtor.obligation(0, 0));

        place(TUESDAY_AT_10);

        assertThat(dialled).isEmpty();
        assertThat(contact()).extracting(Contact::state, Contact::reason)
                .containsExactly(ContactState.DENIED, "NOT_IN_ARREARS");
    }

    @Test
    void without_a_free_slot_of_the_line_the_order_waits_and_takes_nothing() throws IOException {
        given();
        for (var number = 0; number < 8; number++) {
            store.with(new CallSlot(number, "OTHER", TUESDAY_AT_10.plusSeconds(60), 1));
        }

        place(TUESDAY_AT_10);

        assertThat(deferred).containsExactly(ORDER_WAITS);
        assertThat(store.all(Contact.class)).isEmpty();
    }

    @Test
    void a_platform_without_room_gives_everything_back_and_the_order_waits() throws IOException {
        given();
        platform = new Calls.Start.NoRoom();

        place(TUESDAY_AT_10);

        assertThat(deferred).containsExactly(ORDER_WAITS);
        assertThat(contact().state()).isEqualTo(ContactState.ORDERED);
        assertThat(store.all(DaySlot.class)).singleElement()
                .extracting(DaySlot::state)
                .isEqualTo(DaySlot.State.RELEASED);
        assertThat(store.all(CallSlot.class)).singleElement().extracting(CallSlot::holder).isNull();

        platform = new Calls.Start.Placed("c-1");
        place(TUESDAY_AT_10);

        assertThat(dialled).hasSize(2).allMatch(dialled.getFirst()::equals);
    }

    /// The order back in the queue is the alarm, which was set for the version that waited.
    @Test
    void the_alarm_of_a_call_that_found_no_room_dials_it_later() throws IOException {
        given();
        var ordered = Contact.ordered("D003SDCN3XYA02HCFJH4W1W0GH",
                new ContactRequest(ImportedDebtor.DEBTOR_ID, ImportedDebtor.OBLIGATION_ID, null,
                        Purpose.COLLECTION, Channel.VOICE, null, Initiator.ASSISTANT, null, null,
                        true));
        store.with(ordered.planned());
        store.commit(PlannedMark.between(ordered, ordered.planned()));
        platform = new Calls.Start.NoRoom();
        ring(TUESDAY_AT_10);
        assertThat(contact().state()).isEqualTo(ContactState.ORDERED);

        platform = new Calls.Start.Placed("c-1");
        ring(TUESDAY_AT_10.plusSeconds(30));

        assertThat(contact().state()).isEqualTo(ContactState.STARTED);
        assertThat(dialled).hasSize(2);
    }

    @Test
    void a_number_the_platform_refuses_is_looked_at_by_a_person() throws IOException {
        given();
        platform = new Calls.Start.BadNumber();

        place(TUESDAY_AT_10);

        assertThat(contact().state()).isEqualTo(ContactState.FAILED);
        assertThat(store.all(Address.class))
                .filteredOn(address -> address.channel() == Channel.VOICE)
                .singleElement()
                .extracting(Address::status)
                .isEqualTo(Address.Status.TO_REVIEW);
        assertThat(store.all(AdvisorTask.class)).singleElement()
                .extracting(AdvisorTask::type)
                .isEqualTo(TaskType.NUMBER_TO_REVIEW);
        assertThat(store.all(IntegrationEvent.class)).extracting(IntegrationEvent::name)
                .containsExactly(EventName.TASK_OPENED);
    }

    private Contact contact() {
        return store.all(Contact.class).getFirst();
    }

    private String place(Instant now) throws IOException {
        return deliver(ORDER, now);
    }

    /// Delivers the alarm of the contact in its version 2.
    private void ring(Instant now) throws IOException {
        deliver(ALARM, now);
    }

    private String deliver(String event, Instant now) throws IOException {
        var clock = InstantSource.fixed(now);
        var config = PlaceCallConfig.from(Map.of("TABLE_NAME", "t", "AUDIT_TABLE_NAME", "a",
                "CALLS_QUEUE_URL", "q", "CONNECT_INSTANCE_ID", "i", "OUTBOUND_FLOW_ID", "f",
                "SOURCE_PHONE_NUMBER", "+576015551234", "STACK_NAME", "stack"));
        var log = new Log("place-call", clock);
        return Invocation.of(new PlaceCallHandler(new PlaceCall(() -> store, Platform::new,
                () -> (_, delay) -> deferred.add(delay), config, clock, log), log), event);
    }

    private void given() {
        ImportedDebtor.in(store).with(ExampleSettings.item());
    }

    /// A platform that answers what the test wants.
    private final class Platform implements Calls {

        @Override
        public Start start(PhoneNumber number, String contactPlanId, String clientToken) {
            dialled.add(contactPlanId + " " + clientToken);
            return platform;
        }

        @Override
        public Optional<Status> describe(String connectContactId) {
            return Optional.empty();
        }
    }
}
