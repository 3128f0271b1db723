package co.pacto.function.formalizecommitment;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.ArmedWakeUp;
import co.pacto.domain.commitment.CallInProgress;
import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.commitment.FormalizationStep;
import co.pacto.domain.commitment.LiveMark;
import co.pacto.domain.commitment.Step;
import co.pacto.domain.contact.Message;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.evidence.EvidenceEntry;
import co.pacto.domain.outcome.AdvisorTask;
import co.pacto.domain.outcome.TaskType;
import co.pacto.domain.portfolio.ImportedDebtor;
import co.pacto.domain.settings.SettingsItem;
import co.pacto.domain.store.CountedStore;
import co.pacto.domain.store.InMemoryStore;
import co.pacto.domain.store.OvertakenStore;
import co.pacto.domain.store.Store;
import co.pacto.edge.FlowCall;
import co.pacto.edge.ReadableLog;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A draft of 1.000.000 in one payment on Friday 2026-11-27, on Friday 2026-11-20 at 10:00.
final class FormalizeCommitmentHandlerTest {

    private static final Map<String, List<String>> ROWS = Map.of("OPEN",
            List.of("formalizationStep"), "ANSWER", List.of("formalizationStep", "termsDigest"));

    /// SHA-256 of the terms as they are read (data.md 4).
    private static final String SHA_256 = "[0-9a-f]{64}";

    private CallInProgress call = new CallInProgress().drafted();
    private FlowCall flow = flow(call);
    private final ReadableLog log = new ReadableLog();
    private Instant now = CallInProgress.FRIDAY_AT_10;

    @Test
    void the_script_is_walked_until_the_commitment_exists() throws IOException {
        assertThat(open()).containsEntry("status", "ASK_CONSENT")
                .containsEntry("formalizationStep", "STARTED");
        assertStep(says("YES"), "ADVANCED", "CONSENTED");
        assertStep(says("TERMS_READ_DONE"), "ADVANCED", "TERMS_READ");
        assertStep(says("YES"), "ADVANCED", "TERMS_ACCEPTED");
        assertStep(types(ImportedDebtor.DOCUMENT), "ADVANCED", "IDENTITY_CONFIRMED");
        assertStep(says("NOTICE_PLAYED"), "FORMALIZED", "FORMALIZED");
        assertThat(copy("YES")).containsEntry("status", "COPY_QUEUED");

        assertThat(call.commitment().state()).isEqualTo(CommitmentState.ACTIVE);
        assertThat(call.evidence()).containsExactly("CALL_FACTS", "TERMS_DRAFTED", "CONSENTED",
                "TERMS_READ", "TERMS_ACCEPTED", "IDENTITY_CONFIRMED", "NOTIFIED", "FORMALIZED",
                "COPY_REQUESTED");
    }

    /// data.md 5: one reading, one transaction.
    @Test
    void the_line_waits_for_two_round_trips_in_each_step() throws IOException {
        var counted = new CountedStore(call.store());
        var function = handler(counted);

        flow.ask(function, "OPEN", Map.of());
        flow.ask(function, "ANSWER", said("YES"));
        flow.ask(function, "ANSWER", said("TERMS_READ_DONE"));
        flow.ask(function, "ANSWER", said("YES"));
        flow.ask(function, "ANSWER", Map.of("documentDigits", ImportedDebtor.DOCUMENT));
        flow.ask(function, "ANSWER", said("NOTICE_PLAYED"));
        assertThat(flow.ask(function, "COPY", said("YES"))).containsEntry("status", "COPY_QUEUED");

        assertThat(counted.roundTrips()).isEqualTo(7 * 2);
    }

    private static void assertStep(Map<String, String> answer, String status, String step) {
        assertThat(answer).containsEntry("status", status).containsEntry("formalizationStep", step);
    }

    /// PC-07.
    @Test
    void the_text_of_the_terms_cannot_be_obtained_before_the_consent() throws IOException {
        assertThat(open().get("saySsml")).contains("¿Está de acuerdo en proceder?")
                .doesNotContain("Monto total");
        assertStep(says("TERMS_READ_DONE"), "OUT_OF_ORDER", "none");
        assertThat(call.commitment().formalization().step()).isEqualTo(FormalizationStep.STARTED);

        assertThat(says("YES").get("saySsml")).contains("Monto total a pagar: un millón de pesos.");
    }

    /// PC-08.
    @ParameterizedTest
    @EnumSource(names = {"STARTED", "CONSENTED", "TERMS_READ", "TERMS_ACCEPTED",
            "IDENTITY_CONFIRMED"})
    void nothing_heard_twice_in_a_question_leads_to_an_advisor_and_never_advances(
            FormalizationStep step) throws IOException {
        of(new CallInProgress().at(step));

        assertStep(says("SILENCE"), "REPEAT", step.name());
        assertStep(says("NOT_UNDERSTOOD"), "TO_ADVISOR", "TO_ADVISOR");
        assertThat(call.commitment().state()).isEqualTo(CommitmentState.DRAFT);
    }

    /// PC-09, PC-10, PC-13.
    @Test
    void the_full_terms_are_read_with_the_eight_data_and_three_digits_of_the_document()
            throws IOException {
        open();

        assertThat(says("YES").get("saySsml"))
                .contains("María José Pérez Gómez",
                        "con cédula de ciudadanía terminada en cero, cinco, cero",
                        "con Acme S. A. S.", "obligación terminada en cero, uno, dos, tres",
                        "Monto total a pagar: un millón de pesos.",
                        "a más tardar el viernes 27 de noviembre de 2026.", "Método de pago: PSE.",
                        "El valor incluye los intereses causados hasta hoy.",
                        "Si no cumple, continúan las condiciones de su contrato.",
                        "Con este acuerdo usted reconoce la obligación.")
                .doesNotContain(ImportedDebtor.DOCUMENT, "4050");
    }

    /// PC-11: a single payment has neither frequency nor installment.
    @Test
    void a_single_payment_omits_the_words_frequency_and_installment() throws IOException {
        open();

        assertThat(says("YES").get("saySsml")).doesNotContain("recuencia", "uota");
    }

    /// PC-14.
    @Test
    void a_no_to_the_terms_returns_to_negotiation_twice_and_then_leads_to_an_advisor()
            throws IOException {
        for (var status : List.of("BACK_TO_TERMS", "BACK_TO_TERMS", "TO_ADVISOR")) {
            open();
            says("YES");
            says("TERMS_READ_DONE");
            assertThat(says("NO")).containsEntry("status", status);
        }
        assertThat(call.commitment().formalization().step())
                .isEqualTo(FormalizationStep.TO_ADVISOR);
    }

    /// PC-14.
    @Test
    void the_terms_accepted_are_the_terms_stored_else_they_changed() throws IOException {
        of(new CallInProgress().at(FormalizationStep.TERMS_READ));
        var settings = call.store().all(SettingsItem.class).getFirst();
        call.store()
                .with(new SettingsItem(
                        settings.canonical().replace("Si no cumple", "De no cumplir"), "other", now,
                        2));

        assertThat(says("YES")).containsEntry("status", "TERMS_CHANGED");
        assertThat(call.commitment().formalization().step())
                .isEqualTo(FormalizationStep.TERMS_READ);
    }

    /// PC-15.
    @Test
    void the_document_must_match_digit_by_digit_and_two_mismatches_end_without_a_commitment()
            throws IOException {
        of(new CallInProgress().at(FormalizationStep.TERMS_ACCEPTED));

        assertStep(types("1020304051"), "REPEAT", "TERMS_ACCEPTED");
        assertStep(types("102030405"), "IDENTITY_NOT_CONFIRMED", "REJECTED");
        assertThat(call.commitment().state()).isEqualTo(CommitmentState.CANCELLED);
        assertThat(log.text()).contains("IDENTITY_NOT_CONFIRMED").doesNotContain("102030405");
    }

    /// PC-15.
    @ParameterizedTest
    @CsvSource({"gomez  PEREZ jose maria, ADVANCED", "Ana Ruiz, REPEAT"})
    void the_name_is_compared_where_speech_was_recognised(String heard, String status)
            throws IOException {
        of(new CallInProgress().at(FormalizationStep.TERMS_ACCEPTED));

        assertThat(ask("ANSWER",
                Map.of("documentDigits", ImportedDebtor.DOCUMENT, "nameHeard", heard)))
                .containsEntry("status", status);
        assertThat(log.text()).doesNotContain(heard);
    }

    /// PC-16.
    @Test
    void the_notice_of_validity_comes_only_after_the_confirmed_identity() throws IOException {
        of(new CallInProgress().at(FormalizationStep.TERMS_ACCEPTED));

        assertStep(says("NOTICE_PLAYED"), "OUT_OF_ORDER", "none");
        assertThat(types("1020304051").get("saySsml")).doesNotContain("compromiso válido");
        assertThat(types(ImportedDebtor.DOCUMENT).get("saySsml"))
                .contains("es un compromiso válido entre las partes.");
        says("NOTICE_PLAYED");
        assertThat(call.stored(EvidenceEntry.class)).extracting(EvidenceEntry::canonical)
                .anyMatch(entry -> entry.contains("\"notice\":\"call.validity.v1\"")
                        && entry.contains("\"type\":\"NOTIFIED\""));
    }

    /// PC-17.
    @ParameterizedTest
    @ValueSource(strings = {"NO", "SILENCE", "NOT_UNDERSTOOD"})
    void the_copy_is_sent_only_on_a_yes(String input) throws IOException {
        of(new CallInProgress().at(FormalizationStep.FORMALIZED));

        assertThat(copy(input)).containsEntry("status", "COPY_NOT_WANTED");
        assertThat(call.stored(Message.class)).isEmpty();
    }

    /// PC-17.
    @Test
    void without_a_registered_address_the_commitment_is_valid_and_a_person_delivers_the_copy()
            throws IOException {
        of(new CallInProgress(1_000_000, 0, false).at(FormalizationStep.FORMALIZED));

        assertThat(copy("YES")).containsEntry("status", "COPY_PENDING");
        assertThat(call.stored(AdvisorTask.class)).extracting(AdvisorTask::type)
                .containsExactly(TaskType.COPY_PENDING);
        assertThat(call.commitment().state()).isEqualTo(CommitmentState.ACTIVE);
    }

    /// PC-20: the flow reports that the line closed.
    @ParameterizedTest
    @EnumSource(names = {"STARTED", "CONSENTED", "TERMS_READ", "TERMS_ACCEPTED",
            "IDENTITY_CONFIRMED"})
    void a_hang_up_before_the_notice_cancels_the_draft_at_once(FormalizationStep step)
            throws IOException {
        of(new CallInProgress().at(step));

        assertStep(says("DISCONNECT"), "REJECTED", "ABANDONED");
        assertThat(call.commitment().state()).isEqualTo(CommitmentState.CANCELLED);
        assertThat(call.stored(AdvisorTask.class)).extracting(AdvisorTask::type)
                .isEqualTo(step == FormalizationStep.IDENTITY_CONFIRMED
                        ? List.of(TaskType.FORMALIZATION_REVIEW)
                        : List.of());
    }

    @Test
    void who_does_not_go_on_is_let_go_and_who_asks_for_an_advisor_gets_one() throws IOException {
        open();
        assertStep(says("NO"), "REJECTED", "REJECTED");
        assertThat(call.commitment().state()).isEqualTo(CommitmentState.CANCELLED);

        of(new CallInProgress().at(FormalizationStep.TERMS_READ));
        assertStep(says("ASK_ADVISOR"), "TO_ADVISOR", "TO_ADVISOR");
        assertThat(call.commitment().state()).isEqualTo(CommitmentState.DRAFT);
    }

    /// PC-21.
    @Test
    void there_is_one_commitment_however_often_the_last_answer_comes_and_the_same_answer()
            throws IOException {
        of(new CallInProgress().at(FormalizationStep.IDENTITY_CONFIRMED));
        var asked = Integer.toString(call.question());
        var first = says("NOTICE_PLAYED");
        var before = call.store().all();

        flow.bringing(asked);
        assertThat(says("NOTICE_PLAYED")).isEqualTo(first);
        assertThat(call.store().all()).isEqualTo(before);
        call.ended();
        flow.bringing(asked);
        assertThat(says("NOTICE_PLAYED")).isEqualTo(first);
        assertThat(call.stored(LiveMark.class)).hasSize(1);
        assertThat(call.stored(IntegrationEvent.class)).extracting(IntegrationEvent::name)
                .containsExactlyInAnyOrder(EventName.COMMITMENT_FORMALIZED,
                        EventName.WAKE_UP_ARMED);
    }

    /// PC-22: the first reminder of SW default, the day before the due date at 09:00.
    @Test
    void the_reminder_before_the_date_is_armed_at_a_lawful_instant() throws IOException {
        of(new CallInProgress().at(FormalizationStep.IDENTITY_CONFIRMED));

        says("NOTICE_PLAYED");

        assertThat(call.commitment().armed()).map(ArmedWakeUp::step).contains(Step.REMIND);
        assertThat(call.commitment().armed()).map(ArmedWakeUp::at)
                .contains(Instant.parse("2026-11-26T14:00:00Z"));
    }

    @Test
    void two_writers_of_the_last_step_make_one_commitment() throws IOException {
        of(new CallInProgress().at(FormalizationStep.IDENTITY_CONFIRMED));
        var rival = flow(call);
        var overtaken = OvertakenStore.once(call.store(),
                () -> rival.ask(handler(call.store()), "ANSWER", said("NOTICE_PLAYED")));

        var answer = flow.ask(handler(overtaken), "ANSWER", said("NOTICE_PLAYED"));

        assertStep(answer, "FORMALIZED", "FORMALIZED");
        assertThat(call.store().events(EventName.COMMITMENT_FORMALIZED)).hasSize(1);
    }

    @Test
    void the_terms_have_their_digest_from_the_reading_on() throws IOException {
        open();
        assertThat(says("YES")).containsEntry("termsDigest", "none");
        assertThat(says("TERMS_READ_DONE").get("termsDigest")).matches(SHA_256);
    }

    @Test
    void a_retry_is_answered_the_same_and_another_input_is_a_conflict() throws IOException {
        of(new CallInProgress().at(FormalizationStep.TERMS_READ));
        var asked = Integer.toString(call.question());
        var first = says("YES");
        var before = call.store().all();

        flow.bringing(asked);
        assertThat(says("YES")).isEqualTo(first);
        flow.bringing(asked);
        assertThat(says("NO")).containsEntry("status", "CONFLICT");
        assertThat(call.store().all()).isEqualTo(before);
    }

    @Test
    void a_copy_asked_for_twice_is_queued_once() throws IOException {
        of(new CallInProgress().at(FormalizationStep.FORMALIZED));
        var asked = Integer.toString(call.question());
        var first = copy("YES");

        flow.bringing(asked);
        assertThat(copy("YES")).isEqualTo(first);
        flow.bringing(asked);
        assertThat(copy("NO")).containsEntry("status", "CONFLICT");
        assertThat(call.stored(Message.class)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(strings = {"OPEN", "ANSWER", "COPY"})
    void no_step_is_taken_out_of_its_call(String step) throws IOException {
        of(new CallInProgress().drafted().ended());
        assertUntouched(step, "OUT_OF_ORDER");

        of(new CallInProgress().drafted());
        flow.with("commitmentId", CallInProgress.CONTACT_PLAN_ID);
        assertUntouched(step, "OUT_OF_ORDER");

        of(new CallInProgress().drafted());
        flow.with("obligationId", CallInProgress.CONTACT_PLAN_ID);
        assertUntouched(step, "OUT_OF_ORDER");

        assertThat(flow(call).ask(handler(new InMemoryStore()), step, said("YES")))
                .containsEntry("status", "UNAVAILABLE");
    }

    private void assertUntouched(String step, String status) throws IOException {
        var before = call.store().all();
        assertThat(ask(step, said("YES"))).containsEntry("status", status);
        assertThat(call.store().all()).isEqualTo(before);
    }

    @Test
    void an_expired_draft_is_as_good_as_cancelled() throws IOException {
        open();
        now = Instant.parse("2026-11-20T15:30:00Z");

        assertStep(says("YES"), "OUT_OF_ORDER", "none");
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            OPEN   | commitmentId   | ''
            OPEN   | question       | -1
            ANSWER | commitmentId   | 1
            ANSWER | input          | MATCH
            ANSWER | input          | ''
            COPY   | input          | PERHAPS
            COPY   | contactPlanId  | ''
            """)
    void a_malformed_parameter_is_named_and_nothing_is_written(String step, String name,
            String value) throws IOException {
        flow.with(name, value);
        var before = call.store().all();

        assertThat(ask(step, said("YES"))).containsEntry("status", "INVALID_REQUEST")
                .containsEntry("fields", name);
        assertThat(call.store().all()).isEqualTo(before);
    }

    @Test
    void an_unknown_step_is_refused() throws IOException {
        assertThat(ask("SIGN", Map.of())).containsEntry("status", "INVALID_REQUEST")
                .containsEntry("fields", "step");
    }

    private void of(CallInProgress other) {
        call = other;
        flow = flow(other);
    }

    private static FlowCall flow(CallInProgress call) {
        return FlowCall.of(call, ROWS).with("commitmentId", CallInProgress.COMMITMENT_ID);
    }

    private static Map<String, String> said(String input) {
        return Map.of("input", input);
    }

    private Map<String, String> open() throws IOException {
        return ask("OPEN", Map.of());
    }

    private Map<String, String> says(String input) throws IOException {
        return ask("ANSWER", said(input));
    }

    private Map<String, String> types(String documentDigits) throws IOException {
        return ask("ANSWER", Map.of("documentDigits", documentDigits));
    }

    private Map<String, String> copy(String input) throws IOException {
        return ask("COPY", said(input));
    }

    private Map<String, String> ask(String step, Map<String, String> further) throws IOException {
        return flow.ask(handler(call.store()), step, further);
    }

    private FormalizeCommitmentHandler handler(Store store) {
        var clock = InstantSource.fixed(now);
        return new FormalizeCommitmentHandler(new FormalizeCommitment(() -> store, clock),
                log.of("formalize-commitment", clock));
    }
}
