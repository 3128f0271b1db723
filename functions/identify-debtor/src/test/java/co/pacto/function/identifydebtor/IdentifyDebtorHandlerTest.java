package co.pacto.function.identifydebtor;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.pacto.domain.contact.Call;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.ConnectPointer;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactRequest;
import co.pacto.domain.contact.ContactState;
import co.pacto.domain.contact.DaySlot;
import co.pacto.domain.contact.GateCode;
import co.pacto.domain.contact.GateDecision;
import co.pacto.domain.contact.Initiator;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.portfolio.ImportedDebtor;
import co.pacto.domain.settings.ExampleSettings;
import co.pacto.domain.store.CountedStore;
import co.pacto.domain.store.InMemoryStore;
import co.pacto.domain.store.Store;
import co.pacto.edge.FlowCall;
import co.pacto.edge.Invocation;
import co.pacto.edge.ReadableLog;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

/// A call that was reserved on Friday 2026-11-20 at 11:59, and answered while the platform's own
/// confirmation was still on its way.
final class IdentifyDebtorHandlerTest {

    private static final String CONTACT = "D003SDCN3XYA02HCFJH4W1W0GH";
    private static final String ANOTHER = "0R40B99TA762496BV80AETHF6Z";
    private static final String PLATFORM_CALL = "4a573372-1f28-4e26-b97b-0c5d2f6e8a11";
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);
    private static final Instant BEFORE_NOON = Instant.parse("2026-11-20T16:59:00Z");
    private static final Instant AFTERNOON = Instant.parse("2026-11-20T17:01:00Z");
    private static final Map<String, String> HER_FACTORS = Map.of("documentDigits", "4050",
            "dateDigits", "05121980");
    private static final Map<String, String> OTHER_FACTORS = Map.of("documentDigits", "4051",
            "dateDigits", "05121980");
    private static final Map<String, List<String>> ROWS = Map.of("PREPARE",
            List.of("noticeSsml", "whoseSsml", "dateSsml", "debtorId", "obligationId"), "IDENTITY",
            List.of("matterSsml", "moreSsml", "debt"));

    private final InMemoryStore store = new InMemoryStore();
    private final ReadableLog log = new ReadableLog();
    private final FlowCall flow = new FlowCall(PLATFORM_CALL, 0, ROWS)
            .with("contactPlanId", CONTACT)
            .with("debtorId", ImportedDebtor.DEBTOR_ID)
            .with("obligationId", ImportedDebtor.OBLIGATION_ID);
    private Instant now = BEFORE_NOON;

    @BeforeEach
    void the_call_is_on_its_way() {
        var wish = new ContactRequest(ImportedDebtor.DEBTOR_ID, ImportedDebtor.OBLIGATION_ID, null,
                Purpose.COLLECTION, Channel.VOICE, null, Initiator.ASSISTANT, null, null, false);
        ImportedDebtor.in(store)
                .with(ExampleSettings.item(), Contact.ordered(CONTACT, wish)
                        .reserved(ImportedDebtor.TELEPHONE_ID, FRIDAY, "pv1-token", 1, BEFORE_NOON),
                        DaySlot.free(ImportedDebtor.DEBTOR_ID, FRIDAY)
                                .reserved(CONTACT, Channel.VOICE, BEFORE_NOON));
    }

    /// MA-06.
    @Test
    void the_first_text_carries_the_assistants_name_and_the_creditor() throws IOException {
        var answer = prepare();

        assertThat(answer).containsEntry("status", "PROCEED")
                .containsEntry("question", "1")
                .containsEntry("debtorId", ImportedDebtor.DEBTOR_ID)
                .containsEntry("obligationId", ImportedDebtor.OBLIGATION_ID);
        assertThat(answer.get("noticeSsml")).startsWith(
                "<speak>Buenos días. Le habla Lucía, asistente virtual automatizado de Acme.");
        assertThat(answer.get("whoseSsml")).isEqualTo("<speak>Gracias. ¿Es este el número de"
                + " María José Pérez Gómez? Para sí, marque uno. Para no, marque dos.</speak>");
        assertThat(answer.get("dateSsml")).startsWith("<speak>Ahora marque su fecha de nacimiento");
    }

    @Test
    void the_answered_call_starts_even_before_the_platform_confirmed_it() throws IOException {
        prepare();

        assertThat(contact().state()).isEqualTo(ContactState.STARTED);
        assertThat(contact().answeredAt()).isEqualTo(BEFORE_NOON);
        assertThat(store.all(ConnectPointer.class))
                .containsExactly(new ConnectPointer(PLATFORM_CALL, CONTACT));
        assertThat(call().noticeTextId()).isEqualTo("call.opening.v1");
        assertThat(call().answeredAt()).isEqualTo(BEFORE_NOON);
        assertThat(store.all(GateDecision.class)).isEmpty();
    }

    /// data.md 5: the contact, then person, obligation and settings at once, then the transaction; the
    /// step after it knows all ids.
    @Test
    void the_line_waits_for_three_round_trips_when_it_opens_and_then_for_two() throws IOException {
        var opening = new CountedStore(store);
        flow.ask(handler(opening), "PREPARE", Map.of());
        var identity = new CountedStore(store);
        flow.ask(handler(identity), "IDENTITY", HER_FACTORS);

        assertThat(contact().state()).isEqualTo(ContactState.STARTED);
        assertThat(opening.roundTrips()).isEqualTo(3);
        assertThat(call().lastStatus()).isEqualTo("IDENTITY_CONFIRMED");
        assertThat(identity.roundTrips()).isEqualTo(2);
    }

    @Test
    void a_retry_across_noon_says_the_same_and_writes_nothing() throws IOException {
        var first = prepare();
        var before = store.all();
        now = AFTERNOON;

        assertThat(bringing("0").prepare()).isEqualTo(first);
        assertThat(store.all()).isEqualTo(before);
    }

    @Test
    void a_call_that_was_forbidden_meanwhile_stops_with_its_decision_and_without_a_word()
            throws IOException {
        store.with(ImportedDebtor.profile().pausedUntil(FRIDAY));

        var answer = prepare();

        assertThat(answer).containsEntry("status", "STOP")
                .containsEntry("noticeSsml", "none")
                .containsEntry("whoseSsml", "none")
                .containsEntry("dateSsml", "none");
        assertThat(call().lastStatus()).isEqualTo("STOP");
        assertThat(store.all(GateDecision.class)).singleElement()
                .extracting(GateDecision::code, GateDecision::phase)
                .containsExactly(GateCode.PAUSED, GateDecision.Phase.ANSWERED);
        assertThat(identify(HER_FACTORS)).containsEntry("status", "OUT_OF_ORDER");
    }

    @Test
    void the_margin_of_a_call_is_not_asked_of_one_that_was_answered() throws IOException {
        now = Instant.parse("2026-11-20T23:59:00Z");

        assertThat(prepare()).containsEntry("status", "PROCEED");
    }

    @ParameterizedTest
    @EnumSource(value = ContactState.class, mode = EnumSource.Mode.EXCLUDE, names = {"RESERVED",
            "STARTED"})
    void a_contact_that_is_not_on_the_line_is_out_of_order(ContactState state) throws IOException {
        store.with(contact().closed(state, "reason"));
        var before = store.all();

        assertThat(prepare()).containsEntry("status", "OUT_OF_ORDER")
                .containsEntry("debtorId", "none");
        assertThat(store.all()).isEqualTo(before);
    }

    @Test
    void an_unknown_contact_is_out_of_order_and_without_settings_nothing_is_available()
            throws IOException {
        var empty = new InMemoryStore();
        assertThat(flow.ask(handler(empty), "PREPARE", Map.of())).containsEntry("status",
                "UNAVAILABLE");

        flow.with("contactPlanId", ANOTHER);
        assertThat(prepare()).containsEntry("status", "OUT_OF_ORDER");
        assertThat(empty.all()).isEmpty();
    }

    @Test
    void a_contact_without_its_person_is_a_defect() {
        var alone = new InMemoryStore().with(ExampleSettings.item(), contact());

        assertThatThrownBy(() -> flow.ask(handler(alone), "PREPARE", Map.of()))
                .isInstanceOf(IllegalStateException.class);
    }

    @Test
    void preparing_again_after_the_identity_was_asked_is_a_conflict_and_then_out_of_order()
            throws IOException {
        prepare();
        identify(OTHER_FACTORS);

        assertThat(bringing("1").prepare()).containsEntry("status", "CONFLICT")
                .containsEntry("question", "2");
        assertThat(bringing("0").prepare()).containsEntry("status", "OUT_OF_ORDER");
    }

    @Test
    void two_factors_that_match_open_the_matter_of_the_debt() throws IOException {
        prepare();

        var answer = identify(HER_FACTORS);

        assertThat(answer).containsEntry("status", "IDENTITY_CONFIRMED")
                .containsEntry("question", "2")
                .containsEntry("debt", "HAS_DEBT");
        assertThat(answer.get("moreSsml")).startsWith("<speak>Si no reconoce esta obligación");
        assertThat(call().identity().factors()).containsExactly("DOCUMENT_LAST4", "BIRTH_DATE");
        assertThat(call().identity().verifiedAt()).isEqualTo(BEFORE_NOON);
    }

    /// MA-11.
    @Test
    void amount_and_due_date_are_read_from_the_obligation_at_call_time_not_from_the_order()
            throws IOException {
        prepare();
        store.with(ImportedDebtor.obligation(800_000, 0));

        assertThat(identify(HER_FACTORS).get("matterSsml"))
                .startsWith("<speak>Un gusto saludarle, señora Pérez Gómez. Le llamamos porque"
                        + " tiene un saldo pendiente con Acme S. A. S. por ochocientos mil pesos."
                        + " La fecha de vencimiento fue el miércoles 30 de septiembre de 2026.");
    }

    @Test
    void nobody_who_owes_nothing_any_more_is_told_of_a_debt() throws IOException {
        prepare();
        store.with(ImportedDebtor.obligation(0, 0));

        var answer = identify(HER_FACTORS);

        assertThat(answer).containsEntry("debt", "NO_DEBT");
        assertThat(answer.get("matterSsml")).contains("no tiene saldos pendientes con Acme");
    }

    @Test
    void the_first_mismatch_is_asked_again_and_the_second_ends_the_call_without_a_word_of_debt()
            throws IOException {
        prepare();

        var first = identify(OTHER_FACTORS);
        var second = identify(OTHER_FACTORS);

        assertThat(first).containsEntry("status", "RETRY").containsEntry("question", "2");
        assertThat(first.get("saySsml")).startsWith("<speak>Los datos no coinciden");
        assertThat(second).containsEntry("status", "IDENTITY_NOT_CONFIRMED")
                .containsEntry("question", "3");
        assertThat(List.of(first, second))
                .allSatisfy(answer -> assertThat(answer).containsEntry("matterSsml", "none")
                        .containsEntry("moreSsml", "none")
                        .containsEntry("debt", "none"));
        assertThat(call().identity().verifiedAt()).isNull();
        assertThat(identify(HER_FACTORS)).containsEntry("status", "OUT_OF_ORDER");
    }

    @Test
    void a_retry_of_the_factors_is_answered_the_same_and_others_are_a_conflict()
            throws IOException {
        prepare();
        var first = identify(OTHER_FACTORS);
        var before = store.all();

        assertThat(bringing("1").identify(OTHER_FACTORS)).isEqualTo(first);
        assertThat(bringing("1").identify(HER_FACTORS)).containsEntry("status", "CONFLICT");
        assertThat(store.all()).isEqualTo(before);
    }

    @Test
    void identity_belongs_to_its_call_while_that_is_on_the_line() throws IOException {
        assertThat(identify(HER_FACTORS)).containsEntry("status", "OUT_OF_ORDER");

        bringing("0").prepare();
        flow.with("debtorId", ANOTHER);
        assertThat(identify(HER_FACTORS)).containsEntry("status", "OUT_OF_ORDER");
        flow.with("debtorId", ImportedDebtor.DEBTOR_ID).with("obligationId", ANOTHER);
        assertThat(identify(HER_FACTORS)).containsEntry("status", "OUT_OF_ORDER");
        flow.with("obligationId", ImportedDebtor.OBLIGATION_ID);
        store.with(contact().hungUp(now, "CUSTOMER_DISCONNECT"));
        assertThat(identify(HER_FACTORS)).containsEntry("status", "OUT_OF_ORDER");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            PREPARE  | contactPlanId  | ''
            PREPARE  | contactPlanId  | not an id
            PREPARE  | question       | ''
            PREPARE  | question       | one
            IDENTITY | documentDigits | ''
            IDENTITY | dateDigits     | ''
            IDENTITY | debtorId       | Ñ
            IDENTITY | obligationId   | <speak>
            """)
    void a_malformed_parameter_is_named_and_nothing_is_written(String step, String name,
            String value) throws IOException {
        var before = store.all();
        flow.with(name, value);

        assertThat(ask(step, HER_FACTORS)).containsEntry("status", "INVALID_REQUEST")
                .containsEntry("fields", name);
        assertThat(store.all()).isEqualTo(before);
    }

    @Test
    void an_unknown_step_and_a_text_out_of_form_are_refused() throws IOException {
        for (var event : List.of("unknown-step", "malicious-control-characters",
                "malicious-long-text")) {
            assertThat(Invocation.ofFile(handler(store), "identify-debtor", event))
                    .contains("\"status\":\"INVALID_REQUEST\"");
        }
    }

    @Test
    void what_was_typed_and_who_it_is_never_reach_the_log() throws IOException {
        prepare();
        identify(OTHER_FACTORS);
        identify(HER_FACTORS);

        assertThat(log.text()).contains("IDENTITY_CONFIRMED")
                .doesNotContain("4050", "4051", "05121980", "1980", "María", "3001234567");
    }

    private IdentifyDebtorHandlerTest bringing(String question) {
        flow.bringing(question);
        return this;
    }

    private Map<String, String> prepare() throws IOException {
        return ask("PREPARE", Map.of());
    }

    private Map<String, String> identify(Map<String, String> factors) throws IOException {
        return ask("IDENTITY", factors);
    }

    private Map<String, String> ask(String step, Map<String, String> further) throws IOException {
        return flow.ask(handler(store), step, further);
    }

    private IdentifyDebtorHandler handler(Store stored) {
        var clock = InstantSource.fixed(now);
        return new IdentifyDebtorHandler(new IdentifyDebtor(() -> stored, clock),
                log.of("identify-debtor", clock));
    }

    private Contact contact() {
        return store.all(Contact.class).getFirst();
    }

    private Call call() {
        return store.all(Call.class).getFirst();
    }
}
