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
import co.pacto.domain.store.OvertakenStore;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// A draft of 1.000.000 in one payment on Friday 2026-11-27, on Friday 2026-11-20 at 10:00.
final class FormalizeCommitmentHandlerTest {

    /// SHA-256 of the terms as they are read (data.md 4).
    private static final String SHA_256 = "[0-9a-f]{64}";

    private final Script talk = new Script();

    @Test
    void the_script_is_walked_until_the_commitment_exists() throws IOException {
        assertThat(talk.open()).containsEntry("status", "ASK_CONSENT")
                .containsEntry("formalizationStep", "STARTED");
        assertStep(talk.says("YES"), "ADVANCED", "CONSENTED");
        assertStep(talk.says("TERMS_READ_DONE"), "ADVANCED", "TERMS_READ");
        assertStep(talk.says("YES"), "ADVANCED", "TERMS_ACCEPTED");
        assertStep(talk.types(ImportedDebtor.DOCUMENT), "ADVANCED", "IDENTITY_CONFIRMED");
        assertStep(talk.says("NOTICE_PLAYED"), "FORMALIZED", "FORMALIZED");
        assertThat(talk.copy("YES")).containsEntry("status", "COPY_QUEUED");

        assertThat(talk.call().commitment().state()).isEqualTo(CommitmentState.ACTIVE);
        assertThat(talk.call().evidence()).containsExactly("CALL_FACTS", "TERMS_DRAFTED",
                "CONSENTED", "TERMS_READ", "TERMS_ACCEPTED", "IDENTITY_CONFIRMED", "NOTIFIED",
                "FORMALIZED", "COPY_REQUESTED");
    }

    /// data.md 5: one reading, one transaction.
    @Test
    void the_line_waits_for_two_round_trips_in_each_step() throws IOException {
        var counted = new CountedStore(talk.call().store());
        var function = talk.handler(counted);

        talk.flow().ask(function, "OPEN", Map.of());
        talk.flow().ask(function, "ANSWER", Script.said("YES"));
        talk.flow().ask(function, "ANSWER", Script.said("TERMS_READ_DONE"));
        talk.flow().ask(function, "ANSWER", Script.said("YES"));
        talk.flow().ask(function, "ANSWER", Map.of("documentDigits", ImportedDebtor.DOCUMENT));
        talk.flow().ask(function, "ANSWER", Script.said("NOTICE_PLAYED"));
        assertThat(talk.flow().ask(function, "COPY", Script.said("YES"))).containsEntry("status",
                "COPY_QUEUED");

        assertThat(counted.roundTrips()).isEqualTo(7 * 2);
    }

    private static void assertStep(Map<String, String> answer, String status, String step) {
        assertThat(answer).containsEntry("status", status).containsEntry("formalizationStep", step);
    }

    /// PC-07.
    @Test
    void the_text_of_the_terms_cannot_be_obtained_before_the_consent() throws IOException {
        assertThat(talk.open().get("saySsml")).contains("¿Está de acuerdo en proceder?")
                .doesNotContain("Monto total");
        assertStep(talk.says("TERMS_READ_DONE"), "OUT_OF_ORDER", "none");
        assertThat(talk.call().commitment().formalization().step())
                .isEqualTo(FormalizationStep.STARTED);

        assertThat(talk.says("YES").get("saySsml"))
                .contains("Monto total a pagar: un millón de pesos.");
    }

    /// PC-08.
    @ParameterizedTest
    @EnumSource(names = {"STARTED", "CONSENTED", "TERMS_READ", "TERMS_ACCEPTED",
            "IDENTITY_CONFIRMED"})
    void nothing_heard_twice_in_a_question_leads_to_an_advisor_and_never_advances(
            FormalizationStep step) throws IOException {
        talk.in(new CallInProgress().at(step));

        assertStep(talk.says("SILENCE"), "REPEAT", step.name());
        assertStep(talk.says("NOT_UNDERSTOOD"), "TO_ADVISOR", "TO_ADVISOR");
        assertThat(talk.call().commitment().state()).isEqualTo(CommitmentState.DRAFT);
    }

    /// PC-09, PC-10, PC-13.
    @Test
    void the_full_terms_are_read_with_the_eight_data_and_three_digits_of_the_document()
            throws IOException {
        talk.open();

        assertThat(talk.says("YES").get("saySsml"))
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
        talk.open();

        assertThat(talk.says("YES").get("saySsml")).doesNotContain("recuencia", "uota");
    }

    /// PC-14.
    @Test
    void a_no_to_the_terms_returns_to_negotiation_twice_and_then_leads_to_an_advisor()
            throws IOException {
        for (var status : List.of("BACK_TO_TERMS", "BACK_TO_TERMS", "TO_ADVISOR")) {
            talk.open();
            talk.says("YES");
            talk.says("TERMS_READ_DONE");
            assertThat(talk.says("NO")).containsEntry("status", status);
        }
        assertThat(talk.call().commitment().formalization().step())
                .isEqualTo(FormalizationStep.TO_ADVISOR);
    }

    /// PC-14.
    @Test
    void the_terms_accepted_are_the_terms_stored_else_they_changed() throws IOException {
        talk.in(new CallInProgress().at(FormalizationStep.TERMS_READ));
        var settings = talk.call().store().all(SettingsItem.class).getFirst();
        talk.call()
                .store()
                .with(new SettingsItem(
                        settings.canonical().replace("Si no cumple", "De no cumplir"), "other",
                        CallInProgress.FRIDAY_AT_10, 2));

        assertThat(talk.says("YES")).containsEntry("status", "TERMS_CHANGED");
        assertThat(talk.call().commitment().formalization().step())
                .isEqualTo(FormalizationStep.TERMS_READ);
    }

    /// PC-15.
    @Test
    void the_document_must_match_digit_by_digit_and_two_mismatches_end_without_a_commitment()
            throws IOException {
        talk.in(new CallInProgress().at(FormalizationStep.TERMS_ACCEPTED));

        assertStep(talk.types("1020304051"), "REPEAT", "TERMS_ACCEPTED");
        assertStep(talk.types("102030405"), "IDENTITY_NOT_CONFIRMED", "REJECTED");
        assertThat(talk.call().commitment().state()).isEqualTo(CommitmentState.CANCELLED);
        assertThat(talk.log().text()).contains("IDENTITY_NOT_CONFIRMED")
                .doesNotContain("102030405");
    }

    /// PC-15.
    @ParameterizedTest
    @CsvSource({"gomez  PEREZ jose maria, ADVANCED", "Ana Ruiz, REPEAT"})
    void the_name_is_compared_where_speech_was_recognised(String heard, String status)
            throws IOException {
        talk.in(new CallInProgress().at(FormalizationStep.TERMS_ACCEPTED));

        assertThat(talk.ask("ANSWER",
                Map.of("documentDigits", ImportedDebtor.DOCUMENT, "nameHeard", heard)))
                .containsEntry("status", status);
        assertThat(talk.log().text()).doesNotContain(heard);
    }

    /// PC-16.
    @Test
    void the_notice_of_validity_comes_only_after_the_confirmed_identity() throws IOException {
        talk.in(new CallInProgress().at(FormalizationStep.TERMS_ACCEPTED));

        assertStep(talk.says("NOTICE_PLAYED"), "OUT_OF_ORDER", "none");
        assertThat(talk.types("1020304051").get("saySsml")).doesNotContain("compromiso válido");
        assertThat(talk.types(ImportedDebtor.DOCUMENT).get("saySsml"))
                .contains("es un compromiso válido entre las partes.");
        talk.says("NOTICE_PLAYED");
        assertThat(talk.call().stored(EvidenceEntry.class)).extracting(EvidenceEntry::canonical)
                .anyMatch(entry -> entry.contains("\"notice\":\"call.validity.v1\"")
                        && entry.contains("\"type\":\"NOTIFIED\""));
    }

    /// PC-17.
    @ParameterizedTest
    @ValueSource(strings = {"NO", "SILENCE", "NOT_UNDERSTOOD"})
    void the_copy_is_sent_only_on_a_yes(String input) throws IOException {
        talk.in(new CallInProgress().at(FormalizationStep.FORMALIZED));

        assertThat(talk.copy(input)).containsEntry("status", "COPY_NOT_WANTED");
        assertThat(talk.call().stored(Message.class)).isEmpty();
    }

    /// PC-17.
    @Test
    void without_a_registered_address_the_commitment_is_valid_and_a_person_delivers_the_copy()
            throws IOException {
        talk.in(new CallInProgress(1_000_000, 0, false).at(FormalizationStep.FORMALIZED));

        assertThat(talk.copy("YES")).containsEntry("status", "COPY_PENDING");
        assertThat(talk.call().stored(AdvisorTask.class)).extracting(AdvisorTask::type)
                .containsExactly(TaskType.COPY_PENDING);
        assertThat(talk.call().commitment().state()).isEqualTo(CommitmentState.ACTIVE);
    }

    /// PC-20: the flow reports that the line closed.
    @ParameterizedTest
    @EnumSource(names = {"STARTED", "CONSENTED", "TERMS_READ", "TERMS_ACCEPTED",
            "IDENTITY_CONFIRMED"})
    void a_hang_up_before_the_notice_cancels_the_draft_at_once(FormalizationStep step)
            throws IOException {
        talk.in(new CallInProgress().at(step));

        assertStep(talk.says("DISCONNECT"), "REJECTED", "ABANDONED");
        assertThat(talk.call().commitment().state()).isEqualTo(CommitmentState.CANCELLED);
        assertThat(talk.call().stored(AdvisorTask.class)).extracting(AdvisorTask::type)
                .isEqualTo(step == FormalizationStep.IDENTITY_CONFIRMED
                        ? List.of(TaskType.FORMALIZATION_REVIEW)
                        : List.of());
    }

    @Test
    void who_does_not_go_on_is_let_go_and_who_asks_for_an_advisor_gets_one() throws IOException {
        talk.open();
        assertStep(talk.says("NO"), "REJECTED", "REJECTED");
        assertThat(talk.call().commitment().state()).isEqualTo(CommitmentState.CANCELLED);

        talk.in(new CallInProgress().at(FormalizationStep.TERMS_READ));
        assertStep(talk.says("ASK_ADVISOR"), "TO_ADVISOR", "TO_ADVISOR");
        assertThat(talk.call().commitment().state()).isEqualTo(CommitmentState.DRAFT);
    }

    /// PC-21.
    @Test
    void there_is_one_commitment_however_often_the_last_answer_comes_and_the_same_answer()
            throws IOException {
        talk.in(new CallInProgress().at(FormalizationStep.IDENTITY_CONFIRMED));
        var asked = Integer.toString(talk.call().question());
        var first = talk.says("NOTICE_PLAYED");
        var before = talk.call().store().all();

        talk.flow().bringing(asked);
        assertThat(talk.says("NOTICE_PLAYED")).isEqualTo(first);
        assertThat(talk.call().store().all()).isEqualTo(before);
        talk.call().ended();
        talk.flow().bringing(asked);
        assertThat(talk.says("NOTICE_PLAYED")).isEqualTo(first);
        assertThat(talk.call().stored(LiveMark.class)).hasSize(1);
        assertThat(talk.call().stored(IntegrationEvent.class)).extracting(IntegrationEvent::name)
                .containsExactlyInAnyOrder(EventName.COMMITMENT_FORMALIZED,
                        EventName.WAKE_UP_ARMED);
    }

    /// PC-22: the first reminder of SW default, the day before the due date at 09:00.
    @Test
    void the_reminder_before_the_date_is_armed_at_a_lawful_instant() throws IOException {
        talk.in(new CallInProgress().at(FormalizationStep.IDENTITY_CONFIRMED));

        talk.says("NOTICE_PLAYED");

        assertThat(talk.call().commitment().armed()).map(ArmedWakeUp::step).contains(Step.REMIND);
        assertThat(talk.call().commitment().armed()).map(ArmedWakeUp::at)
                .contains(Instant.parse("2026-11-26T14:00:00Z"));
    }

    @Test
    void two_writers_of_the_last_step_make_one_commitment() throws IOException {
        talk.in(new CallInProgress().at(FormalizationStep.IDENTITY_CONFIRMED));
        var rival = new Script().in(talk.call()).flow();
        var overtaken = OvertakenStore.once(talk.call().store(), () -> rival
                .ask(talk.handler(talk.call().store()), "ANSWER", Script.said("NOTICE_PLAYED")));

        var answer = talk.flow()
                .ask(talk.handler(overtaken), "ANSWER", Script.said("NOTICE_PLAYED"));

        assertStep(answer, "FORMALIZED", "FORMALIZED");
        assertThat(talk.call().store().events(EventName.COMMITMENT_FORMALIZED)).hasSize(1);
    }

    @Test
    void the_terms_have_their_digest_from_the_reading_on() throws IOException {
        talk.open();
        assertThat(talk.says("YES")).containsEntry("termsDigest", "none");
        assertThat(talk.says("TERMS_READ_DONE").get("termsDigest")).matches(SHA_256);
    }

    @Test
    void an_expired_draft_is_as_good_as_cancelled() throws IOException {
        talk.open();
        talk.at(Instant.parse("2026-11-20T15:30:00Z"));

        assertStep(talk.says("YES"), "OUT_OF_ORDER", "none");
    }
}
