package co.pacto.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.evidence.EvidenceEntry;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class DraftingTest {

    private final CallInProgress call = new CallInProgress().willing();

    /// PC-03.
    @Test
    void tells_the_options_with_their_numbers() {
        var answer = call.options();

        assertThat(answer.status()).isEqualTo("OFFERED");
        assertThat(answer.fields()).containsEntry("optionCount", "7");
        assertThat(answer.fields().get("optionsSsml")).startsWith("<speak>Estas son las opciones "
                + "disponibles. Opción 1: un solo pago de un millón de pesos, a más tardar el "
                + "viernes 27 de noviembre de 2026. Opción 2: tres cuotas con frecuencia semanal, "
                + "de trescientos treinta y tres mil trescientos treinta y tres pesos cada una, "
                + "desde el viernes 27 de noviembre de 2026. Opción 3:");
    }

    @Test
    void leads_to_an_advisor_where_nothing_fits() {
        var answer = new CallInProgress(0, 0, true).willing().options();

        assertThat(answer.status()).isEqualTo("NO_OPTIONS");
        assertThat(answer.say().words()).isEqualTo("En este momento no tengo una alternativa "
                + "automática para ofrecerle. Le comunico con un asesor.");
    }

    @Test
    void leaves_the_third_breach_to_a_person() {
        var third = new CallInProgress(1_000_000, 3, true).willing();

        assertThat(third.options().status()).isEqualTo("LEVEL_LIMIT");
        assertThat(third.propose(offer(50_000, "2026-11-27")).status()).isEqualTo("LEVEL_LIMIT");
    }

    @Test
    void drafts_the_chosen_option_with_its_evidence() {
        var answer = call.select(1);

        assertThat(answer.status()).isEqualTo("DRAFTED");
        assertThat(answer.fields())
                .containsExactly(Map.entry("commitmentId", CallInProgress.COMMITMENT_ID));
        assertThat(call.commitment().state()).isEqualTo(CommitmentState.DRAFT);
        assertThat(call.commitment().terms().totalPesos()).isEqualTo(1_000_000);
        assertThat(call.commitment().origin().expiresAt())
                .isEqualTo(Instant.parse("2026-11-20T15:30:00Z"));
        assertThat(call.evidence()).containsExactly("CALL_FACTS", "TERMS_DRAFTED");
        assertThat(call.call().commitmentId()).isEqualTo(CallInProgress.COMMITMENT_ID);
    }

    @Test
    void proves_the_call_without_a_personal_value() {
        call.select(1);

        assertThat(call.stored(EvidenceEntry.class).getFirst().canonical())
                .contains("\"connectContactId\":\"4a573372-1f28-4e26-b97b-0c5d2f6e8a11\"")
                .contains("\"identityFactors\":[\"DOCUMENT_LAST4\",\"BIRTH_DATE\"]")
                .contains("\"notice\":\"call.opening.v1\"")
                .contains("\"telephone\":\"+57 *** *** 4567\"")
                .doesNotContain("1020304050")
                .doesNotContain("3001234567")
                .doesNotContain("Pérez");
    }

    @Test
    void knows_no_other_option() {
        assertThat(call.select(8).fields()).containsEntry("fields", "option");
        assertThat(call.select(0).status()).isEqualTo("INVALID_REQUEST");
        assertThat(call.question()).isEqualTo(5);
    }

    /// PC-04.
    @ParameterizedTest
    @CsvSource({"49999, AMOUNT_TOO_LOW, 50000", "1000001, AMOUNT_TOO_HIGH, 1000000"})
    void refuses_an_amount_and_says_the_limits(long pesos, String status, String limit) {
        var answer = call.propose(offer(pesos, "2026-11-27"));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.fields()).containsEntry("limit", limit);
        assertThat(answer.fields()).containsEntry("limitSsml",
                "<speak>El valor debe estar entre "
                        + "cincuenta mil pesos y un millón de pesos. Por favor, inténtelo de "
                        + "nuevo.</speak>");
        assertThat(call.file().commitments()).isEmpty();
    }

    /// PC-05.
    @ParameterizedTest
    @CsvSource({"2026-11-19, DATE_IN_PAST, 2026-11-20", "2026-12-06, DATE_TOO_FAR, 2026-12-05"})
    void refuses_a_date_and_says_the_last_one(String date, String status, String limit) {
        var answer = call.propose(offer(50_000, date));

        assertThat(answer.status()).isEqualTo(status);
        assertThat(answer.fields()).containsEntry("limit", limit);
        assertThat(answer.fields()).containsEntry("limitSsml",
                "<speak>La fecha debe estar entre "
                        + "hoy y el sábado 5 de diciembre de 2026. Por favor, inténtelo de "
                        + "nuevo.</speak>");
    }

    /// PC-05.
    @Test
    void tells_a_date_that_rolled() {
        var answer = call.propose(offer(50_000, "2911"));

        assertThat(answer.fields()).containsEntry("rolledSsml", "<speak>Esa fecha es domingo o "
                + "festivo. El plazo se extiende hasta el lunes 30 de noviembre de 2026.</speak>");
        assertThat(call.commitment().installment(1).nominalDueDate())
                .isEqualTo(LocalDate.parse("2026-11-29"));
    }

    @Test
    void refuses_what_is_not_in_the_creditors_lists() {
        assertThat(call.propose(new Offer(50_000, "2711", "SINGLE", 1, "CASH")).status())
                .isEqualTo("METHOD_NOT_ALLOWED");
        assertThat(call.propose(new Offer(50_000, "2711", "DAILY", 2, "PSE")).status())
                .isEqualTo("FREQUENCY_NOT_ALLOWED");
    }

    @Test
    void names_what_it_cannot_read() {
        assertThat(call.propose(offer(50_000, "3102")).fields()).containsEntry("fields",
                "firstDate");
        assertThat(call.propose(new Offer(50_000, "2711", "WEEKLY", 0, "PSE")).fields())
                .containsEntry("fields", "installments");
    }

    @Test
    void rewrites_the_draft_when_terms_are_proposed_again() {
        call.select(1);
        call.propose(offer(400_000, "2711"));

        assertThat(call.commitment().terms().totalPesos()).isEqualTo(400_000);
        assertThat(call.file().commitments()).hasSize(1);
        assertThat(call.evidence()).containsExactly("CALL_FACTS", "TERMS_DRAFTED", "TERMS_DRAFTED");
    }

    @Test
    void keeps_the_draft_when_other_terms_are_refused() {
        call.select(1);
        call.propose(offer(49_999, "2711"));

        assertThat(call.commitment().terms().totalPesos()).isEqualTo(1_000_000);
        assertThat(call.open().status()).isEqualTo("ASK_CONSENT");
    }

    @Test
    void answers_a_repeated_delivery_the_same_and_writes_nothing() {
        var first = call.propose(offer(49_999, "2711"));
        var second = call.bringing(5).propose(offer(49_999, "2711"));
        assertThat(second.fields()).isEqualTo(first.fields());
        assertThat(second.writes().isEmpty()).isTrue();

        var drafted = call.select(1);
        var again = call.bringing(6).select(1);
        assertThat(again.status()).isEqualTo("DRAFTED");
        assertThat(again.fields()).isEqualTo(drafted.fields());
        assertThat(again.writes().isEmpty()).isTrue();
        assertThat(call.bringing(6).select(2).status()).isEqualTo("CONFLICT");
    }

    private static Offer offer(long pesos, String firstDate) {
        return new Offer(pesos, firstDate, "SINGLE", 1, "PSE");
    }
}
