package co.pacto.function.negotiateterms;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.CallInProgress;
import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.commitment.EarlierCommitment;
import co.pacto.domain.commitment.Versions;
import co.pacto.domain.commitment.WillingnessSignal;
import co.pacto.domain.portfolio.ImportedDebtor;
import co.pacto.domain.settings.ExampleSettings;
import co.pacto.domain.store.CountedStore;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An identified debtor who owes 1.000.000, on Friday 2026-11-20 at 10:00.
final class NegotiateTermsHandlerTest {

    private final Negotiation talk = new Negotiation();

    /// PC-01.
    @ParameterizedTest
    @EnumSource(WillingnessSignal.class)
    void a_signal_of_the_list_is_stored_and_unwilling_only_without_one(WillingnessSignal signal)
            throws IOException {
        var answer = talk.ask("SIGNAL", Map.of("signal", signal.name()));

        assertThat(answer).containsEntry("status", "RECORDED")
                .containsEntry("question", "4")
                .containsEntry("willing", signal == WillingnessSignal.NONE ? "false" : "true");
        assertThat(talk.call().call().signal()).isEqualTo(signal.name());
        assertThat(talk.call().call().contactPlanId()).isEqualTo(CallInProgress.CONTACT_PLAN_ID);
    }

    /// PC-01.
    @Test
    void another_signal_answers_unknown_signal_and_stores_nothing() throws IOException {
        var before = talk.call().store().all();

        assertThat(talk.ask("SIGNAL", Map.of("signal", "WANTS_A_LOAN")))
                .containsEntry("status", "UNKNOWN_SIGNAL")
                .containsEntry("willing", "none");
        assertThat(talk.call().store().all()).isEqualTo(before);
    }

    /// data.md 5: one reading, one transaction.
    @Test
    void the_line_waits_for_two_round_trips_in_each_step() throws IOException {
        var counted = new CountedStore(talk.call().store());
        var function = talk.handler(counted);

        talk.flow().ask(function, "SIGNAL", Negotiation.inputs());
        talk.flow().ask(function, "INTENTION", Negotiation.inputs());
        talk.flow().ask(function, "OPTIONS", Negotiation.inputs());
        assertThat(talk.flow().ask(function, "SELECT", Negotiation.inputs()))
                .containsEntry("status", "DRAFTED");

        assertThat(counted.roundTrips()).isEqualTo(4 * 2);
    }

    /// PC-02.
    @Test
    void no_option_is_offered_until_the_intention_is_confirmed() throws IOException {
        talk.ask("SIGNAL", Map.of("signal", "OFFERS_AMOUNT"));

        assertThat(talk.ask("OPTIONS", Map.of())).containsEntry("status", "OUT_OF_ORDER")
                .containsEntry("optionCount", "none");
        assertThat(talk.intention("NO").get("saySsml")).contains("Para acordar una fecha");
        assertThat(talk.ask("SELECT", Map.of("option", "1"))).containsEntry("status",
                "OUT_OF_ORDER");
        assertThat(talk.intention("YES")).containsEntry("status", "CONFIRMED");
        assertThat(talk.ask("OPTIONS", Map.of())).containsEntry("status", "OFFERED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SILENCE", "NOT_UNDERSTOOD"})
    void an_intention_that_was_not_heard_is_asked_once_more_and_then_by_a_person(String input)
            throws IOException {
        assertThat(talk.intention(input)).containsEntry("status", "REPEAT");
        assertThat(talk.intention(input)).containsEntry("status", "TO_ADVISOR");
        assertThat(talk.call().call().intention()).isNull();
    }

    /// PC-03.
    @Test
    void the_options_of_the_policy_are_offered_and_without_one_an_advisor_takes_over()
            throws IOException {
        talk.willing();

        var answer = talk.ask("OPTIONS", Map.of());

        assertThat(answer).containsEntry("status", "OFFERED").containsEntry("optionCount", "7");
        assertThat(answer.get("optionsSsml")).startsWith("<speak>Estas son las opciones"
                + " disponibles. Opción 1: un solo pago de un millón de pesos, a más tardar el"
                + " viernes 27 de noviembre de 2026.");

        talk.in(new CallInProgress(0, 0, true).willing());
        assertThat(talk.ask("OPTIONS", Map.of())).containsEntry("status", "NO_OPTIONS")
                .containsEntry("optionCount", "none");
    }

    /// data.md 11: whoever chooses although nothing is offered hears why, as often as the answer is
    /// delivered.
    @ParameterizedTest
    @ValueSource(strings = {"NO_OPTIONS", "LEVEL_LIMIT", "LIVE_COMMITMENT_EXISTS",
            "APPROVAL_REQUIRED"})
    void a_choice_without_options_is_refused_with_the_reason(String reason) throws IOException {
        talk.in(without(reason));
        var question = talk.ask("OPTIONS", Map.of()).getOrDefault("question", "");

        var answer = talk.ask("SELECT", Map.of("option", "1"));
        talk.flow().bringing(question);

        assertThat(answer).containsEntry("status", reason).containsEntry("commitmentId", "none");
        assertThat(answer.get("saySsml")).contains("asesor");
        assertThat(talk.ask("SELECT", Map.of("option", "1"))).isEqualTo(answer);
        assertThat(talk.call().call().lastStatus()).isEqualTo(reason);
    }

    @Test
    void at_the_third_breach_a_person_negotiates() throws IOException {
        talk.in(new CallInProgress(1_000_000, 3, true).willing());

        assertThat(talk.ask("OPTIONS", Map.of())).containsEntry("status", "LEVEL_LIMIT");
        assertThat(talk.propose("500000", "2711")).containsEntry("status", "LEVEL_LIMIT")
                .containsEntry("limit", "2");
    }

    @Test
    void while_a_claim_is_open_there_are_no_terms() throws IOException {
        talk.in(claimed());

        assertThat(talk.ask("OPTIONS", Map.of())).containsEntry("status", "LIVE_COMMITMENT_EXISTS");
        assertThat(talk.propose("500000", "2711")).containsEntry("status",
                "LIVE_COMMITMENT_EXISTS");
    }

    @Test
    void one_renegotiation_too_many_needs_the_approval_of_a_person() throws IOException {
        talk.in(renegotiated());

        assertThat(talk.ask("OPTIONS", Map.of())).containsEntry("status", "NO_OPTIONS");
        assertThat(talk.propose("500000", "2711")).containsEntry("status", "APPROVAL_REQUIRED")
                .containsEntry("limit", "2");
    }

    @Test
    void the_chosen_option_is_the_draft_of_the_call() throws IOException {
        talk.willing();

        var answer = talk.ask("SELECT", Map.of("option", "1"));

        assertThat(answer).containsEntry("status", "DRAFTED")
                .containsEntry("commitmentId", CallInProgress.COMMITMENT_ID)
                .containsEntry("rolledSsml", "none");
        assertThat(talk.call().commitment().state()).isEqualTo(CommitmentState.DRAFT);
        assertThat(talk.call().commitment().terms().totalPesos()).isEqualTo(1_000_000);
        assertThat(talk.call().evidence()).containsExactly("CALL_FACTS", "TERMS_DRAFTED");
    }

    /// MA-15.
    @Test
    void the_version_of_the_policy_is_stored_in_each_commitment() throws IOException {
        talk.willing();

        talk.ask("SELECT", Map.of("option", "1"));

        assertThat(talk.call().commitment().origin().versions())
                .extracting(Versions::policyVersion, Versions::settingsDigest)
                .containsExactly("2026-11-20", ExampleSettings.settings().digest());
    }

    /// PC-04.
    @Test
    void the_amount_is_refused_outside_its_limits_with_the_limit_as_a_number() throws IOException {
        talk.willing();

        assertThat(talk.propose("49999", "2711")).containsEntry("status", "AMOUNT_TOO_LOW")
                .containsEntry("limit", "50000")
                .containsEntry("limitSsml", "<speak>El valor debe estar entre cincuenta mil pesos"
                        + " y un millón de pesos. Por favor, inténtelo de nuevo.</speak>");
        assertThat(talk.propose("1000001", "2711")).containsEntry("status", "AMOUNT_TOO_HIGH")
                .containsEntry("limit", "1000000");
        assertThat(talk.propose("50000", "2711")).containsEntry("status", "DRAFTED")
                .containsEntry("limit", "none");
    }

    /// PC-05.
    @ParameterizedTest
    @CsvSource({"2026-11-19, DATE_IN_PAST, 2026-11-20", "2026-12-06, DATE_TOO_FAR, 2026-12-05",
            "2026-11-20, DRAFTED, none", "2026-12-05, DRAFTED, none", "0512, DRAFTED, none"})
    void the_first_date_lies_between_today_and_15_days_ahead(String date, String status,
            String limit) throws IOException {
        talk.willing();

        assertThat(talk.propose("500000", date)).containsEntry("status", status)
                .containsEntry("limit", limit);
    }

    /// PC-05.
    @Test
    void today_is_a_date_only_before_18() throws IOException {
        talk.willing();
        talk.at(Instant.parse("2026-11-20T23:00:00Z"));

        assertThat(talk.propose("500000", "2011")).containsEntry("status", "DATE_IN_PAST");
    }

    /// PC-05.
    @Test
    void a_sunday_rolls_to_its_effective_date_and_the_debtor_is_told_a_saturday_stays()
            throws IOException {
        talk.willing();

        assertThat(talk.propose("500000", "2911")).containsEntry("status", "DRAFTED")
                .containsEntry("rolledSsml", "<speak>Esa fecha es domingo o festivo. El plazo se"
                        + " extiende hasta el lunes 30 de noviembre de 2026.</speak>");
        assertThat(talk.propose("500000", "2811")).containsEntry("rolledSsml", "none");
    }

    @ParameterizedTest
    @CsvSource({"900000, SINGLE, 1, CASH, METHOD_NOT_ALLOWED",
            "900000, DAILY, 2, PSE, FREQUENCY_NOT_ALLOWED",
            "900000, SINGLE, 2, PSE, TOO_MANY_INSTALLMENTS",
            "900000, WEEKLY, 25, PSE, TOO_MANY_INSTALLMENTS",
            "119999, WEEKLY, 12, PSE, INSTALLMENT_TOO_LOW",
            "900000, MONTHLY, 13, PSE, TERM_TOO_LONG"})
    void terms_outside_the_policy_are_refused_by_their_code(String pesos, String frequency,
            String installments, String method, String status) throws IOException {
        talk.willing();

        assertThat(talk.ask("PROPOSE",
                Negotiation.terms(pesos, "2711", frequency, installments, method)))
                .containsEntry("status", status);
        assertThat(talk.call().file().commitments()).isEmpty();
    }

    /// A call in which nothing can be chosen for this reason.
    private static CallInProgress without(String reason) {
        return switch (reason) {
            case "LEVEL_LIMIT" -> new CallInProgress(1_000_000, 3, true).willing();
            case "LIVE_COMMITMENT_EXISTS" -> claimed();
            case "APPROVAL_REQUIRED" -> renegotiated();
            default -> new CallInProgress(0, 0, true).willing();
        };
    }

    private static CallInProgress claimed() {
        var call = new CallInProgress().willing();
        call.store().with(EarlierCommitment.in(CommitmentState.PAYMENT_CLAIMED));
        return call;
    }

    private static CallInProgress renegotiated() {
        var call = new CallInProgress().willing();
        call.store()
                .with(EarlierCommitment.in(CommitmentState.BROKEN),
                        ImportedDebtor.obligation(1_000_000, 0)
                                .renegotiated(LocalDate.parse("2026-09-01"))
                                .renegotiated(LocalDate.parse("2026-10-01")));
        return call;
    }
}
