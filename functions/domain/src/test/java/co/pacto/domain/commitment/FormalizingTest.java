package co.pacto.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.evidence.EvidenceEntry;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.outcome.AdvisorTask;
import co.pacto.domain.outcome.TaskType;
import co.pacto.domain.portfolio.ImportedDebtor;
import java.time.Instant;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FormalizingTest {

    private final CallInProgress call = new CallInProgress();

    /// PC-07 to PC-16 and PC-21, in the order of the script.
    @Test
    void walks_the_script_until_the_commitment_exists() {
        call.drafted();

        assertStep(call.open(), "ASK_CONSENT", "STARTED");
        assertStep(call.says(DialogueInput.YES), "ADVANCED", "CONSENTED");
        assertStep(call.says(DialogueInput.TERMS_READ_DONE), "ADVANCED", "TERMS_READ");
        assertStep(call.says(DialogueInput.YES), "ADVANCED", "TERMS_ACCEPTED");
        assertStep(call.types(ImportedDebtor.DOCUMENT), "ADVANCED", "IDENTITY_CONFIRMED");
        assertStep(call.says(DialogueInput.NOTICE_PLAYED), "FORMALIZED", "FORMALIZED");
        assertThat(call.commitment().state()).isEqualTo(CommitmentState.ACTIVE);
        assertThat(call.evidence()).containsExactly("CALL_FACTS", "TERMS_DRAFTED", "CONSENTED",
                "TERMS_READ", "TERMS_ACCEPTED", "IDENTITY_CONFIRMED", "NOTIFIED", "FORMALIZED");
    }

    private static void assertStep(DialogueAnswer answer, String status, String step) {
        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.fields()).containsEntry("formalizationStep", step);
    }

    /// PC-09: the eight data, what belongs to them, and no more of the document than three digits.
    @Test
    void reads_the_full_terms_only_after_the_consent() {
        call.drafted();

        assertThat(call.open().say().words()).isEqualTo("señora Pérez Gómez, vamos a formalizar "
                + "nuestro acuerdo de pago. Le leeré los términos del compromiso y al final le "
                + "pediré su confirmación verbal. ¿Está de acuerdo en proceder? Para sí, marque "
                + "uno. Para no, marque dos.");
        assertThat(call.says(DialogueInput.YES).say().words()).isEqualTo("Muy bien. Por favor, "
                + "escuche atentamente. María José Pérez Gómez, con cédula de ciudadanía "
                + "terminada en cero, cinco, cero, se compromete a un acuerdo de pago con Acme S. "
                + "A. S.. El acuerdo se refiere a la obligación terminada en cero, uno, dos, tres. "
                + "Estos son los términos. Monto total a pagar: un millón de pesos. Fecha del "
                + "pago: a más tardar el viernes 27 de noviembre de 2026. Método de pago: PSE. El "
                + "valor incluye los intereses causados hasta hoy. Si no cumple, continúan las "
                + "condiciones de su contrato. Con este acuerdo usted reconoce la obligación. La "
                + "obligación original sigue vigente y no se reemplaza.");
    }

    /// PC-09, GU-07.
    @Test
    void reads_nothing_when_one_datum_is_missing() {
        call.drafted().open();

        var answer = call.withoutBreachConsequence().says(DialogueInput.YES);

        assertStep(answer, "MISSING_DATA:breachConsequence", "TO_ADVISOR");
        assertThat(answer.say().words())
                .isEqualTo("Le comunico con un asesor. Por favor, espere " + "en la línea.");
        assertThat(call.commitment().state()).isEqualTo(CommitmentState.DRAFT);
    }

    /// PC-14.
    @Test
    void does_not_take_a_yes_to_terms_that_are_not_the_stored_ones() {
        call.at(FormalizationStep.TERMS_READ);

        assertThat(call.withoutBreachConsequence().says(DialogueInput.YES).status())
                .isEqualTo("TERMS_CHANGED");
        assertThat(call.commitment().formalization().step())
                .isEqualTo(FormalizationStep.TERMS_READ);
    }

    /// PC-14.
    @Test
    void negotiates_again_after_a_no_to_the_terms() {
        call.at(FormalizationStep.TERMS_READ);

        assertStep(call.says(DialogueInput.NO), "BACK_TO_TERMS", "STARTED");
        assertThat(call.propose(new Offer(400_000, "2711", "SINGLE", 1, "PSE")).status())
                .isEqualTo("DRAFTED");
        assertThat(call.commitment().termsDigest()).isNull();
        assertThat(call.commitment().formalization().loops()).isEqualTo(1);
        assertThat(call.open().status()).isEqualTo("ASK_CONSENT");
    }

    /// PC-16.
    @Test
    void proves_which_version_of_the_notice_was_played() {
        call.at(FormalizationStep.FORMALIZED);

        assertThat(call.store.auditPartition("COMMITMENT#" + CallInProgress.COMMITMENT_ID))
                .map(entry -> ((EvidenceEntry) entry).canonical())
                .filteredOn(entry -> entry.contains("\"type\":\"NOTIFIED\""))
                .singleElement()
                .asString()
                .contains("\"notice\":\"call.validity.v1\"");
    }

    /// PC-15.
    @Test
    void confirms_the_name_where_it_was_heard_and_records_it_where_not() {
        call.at(FormalizationStep.TERMS_ACCEPTED);

        assertThat(call
                .answers(new Reply.Identified(ImportedDebtor.DOCUMENT, "gomez  PEREZ jose maria"))
                .status()).isEqualTo("ADVANCED");
        assertThat(call.evidence()).contains("IDENTITY_CONFIRMED");

        var byKeypad = new CallInProgress().at(FormalizationStep.TERMS_ACCEPTED);
        assertThat(byKeypad.types(ImportedDebtor.DOCUMENT).status()).isEqualTo("ADVANCED");
    }

    /// PC-15.
    @Test
    void ends_without_a_commitment_after_two_other_documents() {
        call.at(FormalizationStep.TERMS_ACCEPTED);

        assertThat(call.types("1020304051").status()).isEqualTo("REPEAT");
        assertStep(call.answers(new Reply.Identified(ImportedDebtor.DOCUMENT, "Ana Ruiz")),
                "IDENTITY_NOT_CONFIRMED", "REJECTED");
        assertThat(call.commitment().state()).isEqualTo(CommitmentState.CANCELLED);
        assertThat(new Reply.Identified("1020304051", "Ana Ruiz").toString())
                .isEqualTo("Identified[***]");
    }

    /// PC-22 and invariant v: one wake-up is armed, and the bus hears of both facts.
    @Test
    void brings_the_commitment_into_force_with_everything_that_belongs_to_it() {
        call.at(FormalizationStep.FORMALIZED);

        var armed = call.commitment().armed().orElseThrow();
        assertThat(armed.step()).isEqualTo(Step.REMIND);
        assertThat(Bogota.local(armed.at())).hasToString("2026-11-26T09:00");
        assertThat(call.stored(LiveMark.class)).hasSize(1);
        assertThat(call.stored(Obligation.class).getFirst().liveCommitmentId())
                .isEqualTo(CallInProgress.COMMITMENT_ID);
        assertThat(call.stored(IntegrationEvent.class)).extracting(IntegrationEvent::name)
                .containsExactlyInAnyOrder(EventName.COMMITMENT_FORMALIZED,
                        EventName.WAKE_UP_ARMED);
    }

    /// PC-21.
    @Test
    void answers_the_last_step_again_even_after_the_call() {
        call.at(FormalizationStep.IDENTITY_CONFIRMED);
        var asked = call.question();
        var first = call.says(DialogueInput.NOTICE_PLAYED);

        var second = call.bringing(asked).says(DialogueInput.NOTICE_PLAYED);
        assertThat(second.status()).isEqualTo("FORMALIZED");
        assertThat(second.fields()).isEqualTo(first.fields());
        assertThat(second.writes().isEmpty()).isTrue();

        var late = call.ended().bringing(asked).says(DialogueInput.NOTICE_PLAYED);
        assertThat(late.status()).isEqualTo("FORMALIZED");
        assertThat(late.writes().isEmpty()).isTrue();
    }

    /// PC-20.
    @ParameterizedTest
    @EnumSource(names = {"STARTED", "CONSENTED", "TERMS_READ", "TERMS_ACCEPTED",
            "IDENTITY_CONFIRMED"})
    void cancels_the_draft_of_a_call_that_ends_before_the_notice(FormalizationStep step) {
        call.at(step);

        call.hangUp();

        assertThat(call.commitment().state()).isEqualTo(CommitmentState.CANCELLED);
        assertThat(call.commitment().formalization().step()).isEqualTo(FormalizationStep.ABANDONED);
        assertThat(call.stored(AdvisorTask.class)).extracting(AdvisorTask::type)
                .isEqualTo(step == FormalizationStep.IDENTITY_CONFIRMED
                        ? List.of(TaskType.FORMALIZATION_REVIEW)
                        : List.of());
        assertThat(call.says(DialogueInput.YES).status()).isEqualTo("OUT_OF_ORDER");
    }

    /// PC-18: hanging up after the commitment undoes nothing.
    @Test
    void undoes_nothing_once_the_commitment_exists() {
        call.at(FormalizationStep.FORMALIZED);

        call.hangUp();

        assertThat(call.commitment().state()).isEqualTo(CommitmentState.ACTIVE);
    }

    @Test
    void leaves_the_draft_to_the_advisor_who_was_asked_for() {
        call.at(FormalizationStep.TERMS_READ);

        assertStep(call.says(DialogueInput.ASK_ADVISOR), "TO_ADVISOR", "TO_ADVISOR");
        call.hangUp();

        assertThat(call.commitment().state()).isEqualTo(CommitmentState.DRAFT);
    }

    @Test
    void takes_an_expired_draft_for_cancelled() {
        call.at(FormalizationStep.TERMS_READ);
        var yes = CallInProgress.said(DialogueInput.YES);

        assertThat(call.answersAt(yes, Instant.parse("2026-11-20T15:30:00Z")).status())
                .isEqualTo("OUT_OF_ORDER");
        assertThat(call.answersAt(yes, Instant.parse("2026-11-20T15:29:59.999Z")).status())
                .isEqualTo("ADVANCED");
    }

    @Test
    void ends_with_respect_when_the_debtor_does_not_go_on() {
        call.drafted().open();

        assertStep(call.says(DialogueInput.NO), "REJECTED", "REJECTED");
        assertThat(call.commitment().state()).isEqualTo(CommitmentState.CANCELLED);
        assertThat(call.open().status()).isEqualTo("OUT_OF_ORDER");
        assertThat(call.select(1).status()).isEqualTo("OUT_OF_ORDER");
    }

    @Test
    void a_flow_cannot_claim_that_a_document_matches() {
        assertThat(DialogueInput.values()).extracting(Enum::name)
                .doesNotContain("MATCH", "MISMATCH");
    }
}
