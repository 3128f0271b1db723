package co.pacto.function.negotiateterms;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.CallInProgress;
import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.commitment.EarlierCommitment;
import co.pacto.domain.commitment.FormalizationStep;
import co.pacto.domain.commitment.Versions;
import co.pacto.domain.commitment.WillingnessSignal;
import co.pacto.domain.portfolio.ImportedDebtor;
import co.pacto.domain.settings.ExampleSettings;
import co.pacto.domain.settings.SettingsItem;
import co.pacto.domain.store.CountedStore;
import co.pacto.domain.store.InMemoryStore;
import co.pacto.domain.store.Store;
import co.pacto.edge.FlowCall;
import co.pacto.edge.ReadableLog;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.ValueSource;

/// An identified debtor who owes 1.000.000, on Friday 2026-11-20 at 10:00.
final class NegotiateTermsHandlerTest {

    private static final Map<String, List<String>> ROWS = Map.of("SIGNAL", List.of("willing"),
            "OPTIONS", List.of("optionCount", "optionsSsml"), "SELECT",
            List.of("commitmentId", "rolledSsml"), "PROPOSE",
            List.of("commitmentId", "rolledSsml", "limit", "limitSsml"));

    private CallInProgress call = new CallInProgress();
    private FlowCall flow = FlowCall.of(call, ROWS);
    private Instant now = CallInProgress.FRIDAY_AT_10;

    /// PC-01.
    @ParameterizedTest
    @EnumSource(WillingnessSignal.class)
    void a_signal_of_the_list_is_stored_and_unwilling_only_without_one(WillingnessSignal signal)
            throws IOException {
        var answer = ask("SIGNAL", Map.of("signal", signal.name()));

        assertThat(answer).containsEntry("status", "RECORDED")
                .containsEntry("question", "4")
                .containsEntry("willing", signal == WillingnessSignal.NONE ? "false" : "true");
        assertThat(call.call().signal()).isEqualTo(signal.name());
        assertThat(call.call().contactPlanId()).isEqualTo(CallInProgress.CONTACT_PLAN_ID);
    }

    /// PC-01.
    @Test
    void another_signal_answers_unknown_signal_and_stores_nothing() throws IOException {
        var before = call.store().all();

        assertThat(ask("SIGNAL", Map.of("signal", "WANTS_A_LOAN")))
                .containsEntry("status", "UNKNOWN_SIGNAL")
                .containsEntry("willing", "none");
        assertThat(call.store().all()).isEqualTo(before);
    }

    /// data.md 5: one reading, one transaction.
    @Test
    void the_line_waits_for_two_round_trips_in_each_step() throws IOException {
        var counted = new CountedStore(call.store());
        var function = handler(counted);

        flow.ask(function, "SIGNAL", inputs());
        flow.ask(function, "INTENTION", inputs());
        flow.ask(function, "OPTIONS", inputs());
        assertThat(flow.ask(function, "SELECT", inputs())).containsEntry("status", "DRAFTED");

        assertThat(counted.roundTrips()).isEqualTo(4 * 2);
    }

    /// PC-02.
    @Test
    void no_option_is_offered_until_the_intention_is_confirmed() throws IOException {
        ask("SIGNAL", Map.of("signal", "OFFERS_AMOUNT"));

        assertThat(ask("OPTIONS", Map.of())).containsEntry("status", "OUT_OF_ORDER")
                .containsEntry("optionCount", "none");
        assertThat(intention("NO").get("saySsml")).contains("Para acordar una fecha");
        assertThat(ask("SELECT", Map.of("option", "1"))).containsEntry("status", "OUT_OF_ORDER");
        assertThat(intention("YES")).containsEntry("status", "CONFIRMED");
        assertThat(ask("OPTIONS", Map.of())).containsEntry("status", "OFFERED");
    }

    @ParameterizedTest
    @ValueSource(strings = {"SILENCE", "NOT_UNDERSTOOD"})
    void an_intention_that_was_not_heard_is_asked_once_more_and_then_by_a_person(String input)
            throws IOException {
        assertThat(intention(input)).containsEntry("status", "REPEAT");
        assertThat(intention(input)).containsEntry("status", "TO_ADVISOR");
        assertThat(call.call().intention()).isNull();
    }

    /// PC-03.
    @Test
    void the_options_of_the_policy_are_offered_and_without_one_an_advisor_takes_over()
            throws IOException {
        call.willing();
        flow = FlowCall.of(call, ROWS);

        var answer = ask("OPTIONS", Map.of());

        assertThat(answer).containsEntry("status", "OFFERED").containsEntry("optionCount", "7");
        assertThat(answer.get("optionsSsml")).startsWith("<speak>Estas son las opciones"
                + " disponibles. Opción 1: un solo pago de un millón de pesos, a más tardar el"
                + " viernes 27 de noviembre de 2026.");

        of(new CallInProgress(0, 0, true).willing());
        assertThat(ask("OPTIONS", Map.of())).containsEntry("status", "NO_OPTIONS")
                .containsEntry("optionCount", "none");
    }

    /// data.md 11: whoever chooses although nothing is offered hears why, as often as the answer is
    /// delivered.
    @ParameterizedTest
    @ValueSource(strings = {"NO_OPTIONS", "LEVEL_LIMIT", "LIVE_COMMITMENT_EXISTS",
            "APPROVAL_REQUIRED"})
    void a_choice_without_options_is_refused_with_the_reason(String reason) throws IOException {
        of(without(reason));
        var question = ask("OPTIONS", Map.of()).getOrDefault("question", "");

        var answer = ask("SELECT", Map.of("option", "1"));
        flow.bringing(question);

        assertThat(answer).containsEntry("status", reason).containsEntry("commitmentId", "none");
        assertThat(answer.get("saySsml")).contains("asesor");
        assertThat(ask("SELECT", Map.of("option", "1"))).isEqualTo(answer);
        assertThat(call.call().lastStatus()).isEqualTo(reason);
    }

    @Test
    void at_the_third_breach_a_person_negotiates() throws IOException {
        of(new CallInProgress(1_000_000, 3, true).willing());

        assertThat(ask("OPTIONS", Map.of())).containsEntry("status", "LEVEL_LIMIT");
        assertThat(propose("500000", "2711")).containsEntry("status", "LEVEL_LIMIT")
                .containsEntry("limit", "2");
    }

    @Test
    void while_a_claim_is_open_there_are_no_terms() throws IOException {
        of(claimed());

        assertThat(ask("OPTIONS", Map.of())).containsEntry("status", "LIVE_COMMITMENT_EXISTS");
        assertThat(propose("500000", "2711")).containsEntry("status", "LIVE_COMMITMENT_EXISTS");
    }

    @Test
    void one_renegotiation_too_many_needs_the_approval_of_a_person() throws IOException {
        of(renegotiated());

        assertThat(ask("OPTIONS", Map.of())).containsEntry("status", "NO_OPTIONS");
        assertThat(propose("500000", "2711")).containsEntry("status", "APPROVAL_REQUIRED")
                .containsEntry("limit", "2");
    }

    @Test
    void the_chosen_option_is_the_draft_of_the_call() throws IOException {
        of(call.willing());

        var answer = ask("SELECT", Map.of("option", "1"));

        assertThat(answer).containsEntry("status", "DRAFTED")
                .containsEntry("commitmentId", CallInProgress.COMMITMENT_ID)
                .containsEntry("rolledSsml", "none");
        assertThat(call.commitment().state()).isEqualTo(CommitmentState.DRAFT);
        assertThat(call.commitment().terms().totalPesos()).isEqualTo(1_000_000);
        assertThat(call.evidence()).containsExactly("CALL_FACTS", "TERMS_DRAFTED");
    }

    /// MA-15.
    @Test
    void the_version_of_the_policy_is_stored_in_each_commitment() throws IOException {
        of(call.willing());

        ask("SELECT", Map.of("option", "1"));

        assertThat(call.commitment().origin().versions())
                .extracting(Versions::policyVersion, Versions::settingsDigest)
                .containsExactly("2026-11-20", ExampleSettings.settings().digest());
    }

    /// PC-04.
    @Test
    void the_amount_is_refused_outside_its_limits_with_the_limit_as_a_number() throws IOException {
        of(call.willing());

        assertThat(propose("49999", "2711")).containsEntry("status", "AMOUNT_TOO_LOW")
                .containsEntry("limit", "50000")
                .containsEntry("limitSsml", "<speak>El valor debe estar entre cincuenta mil pesos"
                        + " y un millón de pesos. Por favor, inténtelo de nuevo.</speak>");
        assertThat(propose("1000001", "2711")).containsEntry("status", "AMOUNT_TOO_HIGH")
                .containsEntry("limit", "1000000");
        assertThat(propose("50000", "2711")).containsEntry("status", "DRAFTED")
                .containsEntry("limit", "none");
    }

    /// PC-05.
    @ParameterizedTest
    @CsvSource({"2026-11-19, DATE_IN_PAST, 2026-11-20", "2026-12-06, DATE_TOO_FAR, 2026-12-05",
            "2026-11-20, DRAFTED, none", "2026-12-05, DRAFTED, none", "0512, DRAFTED, none"})
    void the_first_date_lies_between_today_and_15_days_ahead(String date, String status,
            String limit) throws IOException {
        of(call.willing());

        assertThat(propose("500000", date)).containsEntry("status", status)
                .containsEntry("limit", limit);
    }

    /// PC-05.
    @Test
    void today_is_a_date_only_before_18() throws IOException {
        of(call.willing());
        now = Instant.parse("2026-11-20T23:00:00Z");

        assertThat(propose("500000", "2011")).containsEntry("status", "DATE_IN_PAST");
    }

    /// PC-05.
    @Test
    void a_sunday_rolls_to_its_effective_date_and_the_debtor_is_told_a_saturday_stays()
            throws IOException {
        of(call.willing());

        assertThat(propose("500000", "2911")).containsEntry("status", "DRAFTED")
                .containsEntry("rolledSsml", "<speak>Esa fecha es domingo o festivo. El plazo se"
                        + " extiende hasta el lunes 30 de noviembre de 2026.</speak>");
        assertThat(propose("500000", "2811")).containsEntry("rolledSsml", "none");
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
        of(call.willing());

        assertThat(ask("PROPOSE", terms(pesos, "2711", frequency, installments, method)))
                .containsEntry("status", status);
        assertThat(call.file().commitments()).isEmpty();
    }

    @Test
    void a_retry_of_each_step_is_answered_the_same_and_another_input_is_a_conflict()
            throws IOException {
        assertRepeatable("SIGNAL", Map.of("signal", "ASKS_FOR_TIME"),
                Map.of("signal", "ASKS_HOW_TO_PAY"));
        assertRepeatable("INTENTION", Map.of("input", "YES"), Map.of("input", "NO"));
        assertRepeatable("OPTIONS", Map.of(), Map.of("signal", "NONE"));
        assertRepeatable("PROPOSE", terms("49999", "2711", "SINGLE", "1", "PSE"),
                terms("50000", "2711", "SINGLE", "1", "PSE"));
        assertRepeatable("SELECT", Map.of("option", "2"), Map.of("option", "1"));
        assertRepeatable("PROPOSE", terms("500000", "2911", "SINGLE", "1", "PSE"),
                terms("500000", "2811", "SINGLE", "1", "PSE"));
    }

    /// A step that has no parameters has no other input either: another step is the conflict.
    private void assertRepeatable(String step, Map<String, String> input,
            Map<String, String> another) throws IOException {
        var question = Integer.toString(call.question());
        var other = step.equals("OPTIONS") ? "SIGNAL" : step;
        var first = ask(step, input);
        var before = call.store().all();

        flow.bringing(question);
        assertThat(ask(step, input)).as(step).isEqualTo(first);
        flow.bringing(question);
        assertThat(ask(other, another)).as(step).containsEntry("status", "CONFLICT");
        assertThat(call.store().all()).as(step).isEqualTo(before);
        flow.bringing(first.getOrDefault("question", ""));
        call.bringing(Integer.parseInt(first.getOrDefault("question", "")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"SIGNAL", "INTENTION", "OPTIONS", "SELECT", "PROPOSE"})
    void no_step_is_taken_out_of_its_call(String step) throws IOException {
        of(new CallInProgress().unidentified());
        assertUntouched(step, "NOT_IDENTIFIED");

        of(new CallInProgress().willing().ended());
        assertUntouched(step, "OUT_OF_ORDER");

        of(new CallInProgress().at(FormalizationStep.FORMALIZED));
        assertUntouched(step, "OUT_OF_ORDER");

        of(new CallInProgress().willing());
        flow.with("debtorId", CallInProgress.COMMITMENT_ID);
        assertUntouched(step, "OUT_OF_ORDER");

        var settings = call.store().all(SettingsItem.class).getFirst();
        var withoutSettings = new InMemoryStore();
        call.store()
                .all()
                .stream()
                .filter(entity -> !entity.equals(settings))
                .forEach(withoutSettings::with);
        assertThat(FlowCall.of(call, ROWS).ask(handler(withoutSettings), step, inputs()))
                .containsEntry("status", "UNAVAILABLE");
    }

    private void assertUntouched(String step, String status) throws IOException {
        var before = call.store().all();
        assertThat(ask(step, inputs())).containsEntry("status", status);
        assertThat(call.store().all()).isEqualTo(before);
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            SIGNAL    | signal        | ''
            SIGNAL    | question      | x
            INTENTION | input         | MAYBE
            INTENTION | input         | MATCH
            OPTIONS   | contactPlanId | 1
            SELECT    | option        | ''
            SELECT    | option        | one
            SELECT    | option        | 8
            SELECT    | option        | 0
            SELECT    | option        | 100
            PROPOSE   | amountPesos   | 500.000
            PROPOSE   | firstDate     | 3102
            PROPOSE   | firstDate     | ''
            PROPOSE   | frequency     | ''
            PROPOSE   | installments  | 0
            PROPOSE   | installments  | -1
            PROPOSE   | method        | ''
            """)
    void a_malformed_parameter_is_named_and_nothing_is_written(String step, String name,
            String value) throws IOException {
        of(call.willing());
        flow.with(name, value);
        var before = call.store().all();

        assertThat(ask(step, inputs())).containsEntry("status", "INVALID_REQUEST")
                .containsEntry("fields", name);
        assertThat(call.store().all()).isEqualTo(before);
    }

    @Test
    void a_malformed_signal_is_refused_and_never_repeated() throws IOException {
        for (var signal : List.of("x".repeat(201), "OFFERS\u0000AMOUNT", " ")) {
            var before = call.store().all();

            var answer = ask("SIGNAL", Map.of("signal", signal));

            assertThat(answer).containsEntry("status", "INVALID_REQUEST")
                    .containsEntry("fields", "signal")
                    .containsEntry("question", "3");
            assertThat(call.store().all()).isEqualTo(before);
        }
    }

    @Test
    void every_malformed_parameter_is_named_at_once() throws IOException {
        flow.with("debtorId", "1").with("obligationId", "2");

        assertThat(ask("INTENTION", Map.of("input", "PERHAPS"))).containsEntry("fields",
                "debtorId,obligationId,input");
    }

    @Test
    void an_unknown_step_is_refused() throws IOException {
        assertThat(ask("HAGGLE", Map.of())).containsEntry("status", "INVALID_REQUEST")
                .containsEntry("fields", "step");
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

    private void of(CallInProgress other) {
        call = other;
        flow = FlowCall.of(other, ROWS);
    }

    private Map<String, String> intention(String input) throws IOException {
        return ask("INTENTION", Map.of("input", input));
    }

    private Map<String, String> propose(String pesos, String firstDate) throws IOException {
        return ask("PROPOSE", terms(pesos, firstDate, "SINGLE", "1", "PSE"));
    }

    private static Map<String, String> terms(String pesos, String firstDate, String frequency,
            String installments, String method) {
        return Map.of("amountPesos", pesos, "firstDate", firstDate, "frequency", frequency,
                "installments", installments, "method", method);
    }

    /// What any step may need.
    private static Map<String, String> inputs() {
        Map<String, String> inputs = new LinkedHashMap<>(
                terms("500000", "2711", "SINGLE", "1", "PSE"));
        inputs.put("signal", "OFFERS_AMOUNT");
        inputs.put("input", "YES");
        inputs.put("option", "1");
        return inputs;
    }

    private Map<String, String> ask(String step, Map<String, String> further) throws IOException {
        return flow.ask(handler(call.store()), step, further);
    }

    private NegotiateTermsHandler handler(Store store) {
        var clock = InstantSource.fixed(now);
        return new NegotiateTermsHandler(new NegotiateTerms(() -> store, clock),
                new ReadableLog().of("negotiate-terms", clock));
    }
}
