package co.pacto.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.Vectors;
import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.debtor.Address;
import java.time.LocalDate;
import java.time.LocalDateTime;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class GateTest {

    private static final String FRIDAY_AT_10 = "2026-11-20T10:00:00";
    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    @ParameterizedTest(name = "{0} {1} -> {2} {3}")
    @CsvSource({"2026-11-20T06:59:59,VOICE,OUT_OF_HOURS,2026-11-20T07:00",
            "2026-11-20T07:00:00,VOICE,ALLOWED,", "2026-11-20T18:50:00,VOICE,ALLOWED,",
            "2026-11-20T18:50:01,VOICE,CALL_MARGIN,2026-11-21T08:00",
            "2026-11-20T18:59:59,EMAIL,ALLOWED,",
            "2026-11-20T19:00:00,VOICE,OUT_OF_HOURS,2026-11-21T08:00",
            "2026-11-21T07:59:59,VOICE,OUT_OF_HOURS,2026-11-21T08:00",
            "2026-11-21T08:00:00,VOICE,ALLOWED,", "2026-11-21T14:50:00,VOICE,ALLOWED,",
            "2026-11-21T14:59:59,EMAIL,ALLOWED,",
            "2026-11-21T15:00:00,VOICE,OUT_OF_HOURS,2026-11-23T07:00",
            "2026-11-14T15:01:00,VOICE,OUT_OF_HOURS,2026-11-17T07:00",
            "2027-01-09T16:00:00,VOICE,OUT_OF_HOURS,2027-01-12T07:00",
            "2026-12-31T20:00:00,VOICE,OUT_OF_HOURS,2027-01-02T08:00",
            "2026-07-13T09:00:00,VOICE,HOLIDAY,2026-07-14T07:00",
            "2027-07-12T09:00:00,VOICE,HOLIDAY,2027-07-13T07:00",
            "2026-12-08T09:00:00,VOICE,HOLIDAY,2026-12-09T07:00",
            "2027-05-01T09:00:00,VOICE,HOLIDAY,2027-05-03T07:00",
            "2027-03-25T09:00:00,VOICE,HOLIDAY,2027-03-27T08:00",
            "2026-11-22T10:00:00,VOICE,SUNDAY,2026-11-23T07:00"})
    void keeps_to_the_hours_of_the_law(String local, Channel channel, GateCode code,
            @Nullable String next) {
        var answer = new GateCases().channel(channel).at(local);

        assertAnswer(answer, code, next);
    }

    @Test
    void agrees_with_the_vectors_of_the_contact_window() {
        for (var row : Vectors.rows("contact-window.csv")) {
            var answer = new GateCases().channel(Channel.EMAIL).at(row[0]);
            var expected = row[3].equals("true")
                    ? "ALLOWED"
                    : row[1].equals("SUN")
                            ? "SUNDAY"
                            : row[2].equals("true") ? "HOLIDAY" : "OUT_OF_HOURS";

            assertAnswer(answer, GateCode.valueOf(expected), row[3].equals("true") ? null : row[4]);
        }
    }

    @ParameterizedTest
    @EnumSource
    void every_code_has_a_question_it_answers(GateCode code) {
        assertThat(scenario(code).code()).isEqualTo(code);
    }

    private static GateAnswer scenario(GateCode code) {
        var cases = new GateCases();
        return switch (code) {
            case MISSING_FACT -> cases.withoutIdentityFactors().at(FRIDAY_AT_10);
            case OBLIGATION_CLOSED -> cases.closed().at(FRIDAY_AT_10);
            case STOPPED -> cases.stopped(StopReason.REFUSED).at(FRIDAY_AT_10);
            case DO_NOT_CONTACT -> cases.optedOut().at(FRIDAY_AT_10);
            case THIRD_PARTY -> cases.role(RecipientRole.REFERENCE).at(FRIDAY_AT_10);
            case ADDRESS_INVALID -> cases.address(Address.Status.INVALID).at(FRIDAY_AT_10);
            case CHANNEL_NOT_AUTHORIZED ->
                cases.consent(Address.Consent.State.UNKNOWN).at(FRIDAY_AT_10);
            case VISIT_PROHIBITED -> cases.channel(Channel.VISIT).at(FRIDAY_AT_10);
            case PAUSED -> cases.pausedUntil(FRIDAY).at(FRIDAY_AT_10);
            case COMMITMENT_ACTIVE -> cases.liveCommitmentOnAnotherObligation().at(FRIDAY_AT_10);
            case NOT_IN_ARREARS -> cases.owingNothingYet().at(FRIDAY_AT_10);
            case SUNDAY -> cases.at("2026-11-22T10:00:00");
            case HOLIDAY -> cases.at("2026-11-16T10:00:00");
            case OUT_OF_HOURS -> cases.at("2026-11-20T20:00:00");
            case CALL_MARGIN -> cases.at("2026-11-20T18:55:00");
            case DAILY_LIMIT -> cases.contacted(FRIDAY, Channel.VOICE).at(FRIDAY_AT_10);
            case CHANNEL_LOCK ->
                cases.contacted(FRIDAY.minusDays(1), Channel.EMAIL).at(FRIDAY_AT_10);
            case WEEKLY_LIMIT -> weekly(cases.contacted(FRIDAY.minusDays(1), Channel.VOICE));
            case ALLOWED -> cases.at(FRIDAY_AT_10);
        };
    }

    private static GateAnswer weekly(GateCases cases) {
        return decide(cases, 1, "Acme");
    }

    /// MA-06.
    @Test
    void a_missing_creditor_name_is_a_missing_fact_and_the_call_is_not_placed() {
        var answer = decide(new GateCases(), null, " ");

        assertThat(answer.code()).isEqualTo(GateCode.MISSING_FACT);
        assertThat(answer.isAllowed()).isFalse();
    }

    private static GateAnswer decide(GateCases cases, @Nullable Integer maxContactsPerWeek,
            String creditorSpokenName) {
        var law = GateCases.POLICY;
        var other = new ContactPolicy(law.calendar(), 10, law.identity(), law.silenceScope(),
                maxContactsPerWeek, false, law.breachChannels(), law.reminderChannels(), 8,
                creditorSpokenName, law.lawVersion(), "digest");
        return Gate.decide(cases.request(), cases.facts(), other,
                LocalDateTime.parse(FRIDAY_AT_10).atZone(Bogota.ZONE).toInstant());
    }

    @ParameterizedTest
    @EnumSource(names = {"PAYMENT_RECEIPT", "REQUESTED_INFORMATION", "FRAUD_ALERT"})
    void an_exempt_purpose_never_meets_a_time_code(Purpose purpose) {
        var mail = new GateCases().purpose(purpose)
                .channel(Channel.EMAIL)
                .contacted(FRIDAY, Channel.VOICE)
                .liveCommitment();

        assertThat(mail.at("2026-11-22T03:00:00").code()).isEqualTo(GateCode.ALLOWED);
        assertThat(mail.at("2026-11-20T19:01:00").code()).isEqualTo(GateCode.ALLOWED);
    }

    @ParameterizedTest
    @EnumSource(names = {"PAYMENT_RECEIPT", "REQUESTED_INFORMATION"})
    void an_exempt_purpose_without_its_evidence_is_refused(Purpose purpose) {
        assertThat(new GateCases().purpose(purpose)
                .channel(Channel.EMAIL)
                .withoutEvidence()
                .at(FRIDAY_AT_10)
                .code()).isEqualTo(GateCode.MISSING_FACT);
    }

    @Test
    void a_receipt_goes_out_for_the_payment_that_closed_the_obligation() {
        assertThat(new GateCases().purpose(Purpose.PAYMENT_RECEIPT)
                .channel(Channel.EMAIL)
                .closed()
                .at(FRIDAY_AT_10)
                .code()).isEqualTo(GateCode.ALLOWED);
    }

    @ParameterizedTest(name = "{0} on {1} -> {2} {3}")
    @CsvSource({"EMAIL,2026-11-26T10:00:00,CHANNEL_LOCK,2026-12-02T07:00",
            "VOICE,2026-11-26T10:00:00,ALLOWED,",
            "EMAIL,2026-12-01T10:00:00,CHANNEL_LOCK,2026-12-02T07:00",
            "EMAIL,2026-12-02T10:00:00,ALLOWED,"})
    void one_channel_a_week_after_a_call_on_wednesday(Channel channel, String local, GateCode code,
            @Nullable String next) {
        var answer = new GateCases().purpose(Purpose.COMMITMENT_REMINDER)
                .channel(channel)
                .contacted(LocalDate.of(2026, 11, 25), Channel.VOICE)
                .at(local);

        assertAnswer(answer, code, next);
    }

    @Test
    void an_unrequested_mail_after_a_call_of_the_day_waits_until_the_lock_ends() {
        var reminder = new GateCases().purpose(Purpose.COMMITMENT_REMINDER)
                .channel(Channel.EMAIL)
                .contacted(FRIDAY, Channel.VOICE);

        assertAnswer(reminder.at("2026-11-20T18:59:00"), GateCode.DAILY_LIMIT, "2026-11-27T07:00");
        assertAnswer(reminder.at("2026-11-20T19:01:00"), GateCode.OUT_OF_HOURS, "2026-11-27T07:00");
    }

    @Test
    void a_date_belongs_to_bogota() {
        var evening = new GateCases().contacted(FRIDAY, Channel.VOICE).at("2026-11-20T22:30:00");
        var midnight = new GateCases().contacted(FRIDAY, Channel.VOICE).at("2026-11-21T08:00:00");

        assertThat(evening.code()).isEqualTo(GateCode.OUT_OF_HOURS);
        assertThat(midnight.code()).isEqualTo(GateCode.ALLOWED);
    }

    @Test
    void a_pause_ends_with_its_date() {
        var cases = new GateCases().pausedUntil(LocalDate.of(2026, 12, 4));

        assertAnswer(cases.at("2026-12-04T10:00:00"), GateCode.PAUSED, "2026-12-05T08:00");
        assertThat(cases.at("2026-12-05T08:00:00").code()).isEqualTo(GateCode.ALLOWED);
    }

    @Test
    void what_may_wait_is_moved_and_what_may_not_is_denied() {
        assertThat(new GateCases().movable().at("2026-11-20T20:00:00"))
                .isInstanceOf(GateAnswer.Moved.class);
        assertThat(new GateCases().at("2026-11-20T20:00:00")).isInstanceOf(GateAnswer.Denied.class);
        assertThat(new GateCases().movable().closed().at("2026-11-20T20:00:00"))
                .isInstanceOf(GateAnswer.Denied.class);
    }

    @Test
    void an_advisor_may_go_on_where_the_assistant_is_stopped() {
        assertThat(new GateCases().stopped(StopReason.REFUSED)
                .by(Initiator.ADVISOR)
                .at(FRIDAY_AT_10)
                .code()).isEqualTo(GateCode.ALLOWED);
        assertThat(new GateCases().stopped(StopReason.DISPUTE)
                .by(Initiator.ADVISOR)
                .at(FRIDAY_AT_10)
                .code()).isEqualTo(GateCode.STOPPED);
    }

    @Test
    void the_reminder_of_a_commitment_is_allowed_while_its_main_flow_is_silent() {
        assertThat(new GateCases().liveCommitment().at(FRIDAY_AT_10).code())
                .isEqualTo(GateCode.COMMITMENT_ACTIVE);
        assertThat(new GateCases().liveCommitment()
                .purpose(Purpose.COMMITMENT_REMINDER)
                .at(FRIDAY_AT_10)
                .code()).isEqualTo(GateCode.ALLOWED);
    }

    private static void assertAnswer(GateAnswer answer, GateCode code, @Nullable String next) {
        assertThat(answer.code()).isEqualTo(code);
        if (next == null) {
            assertThat(answer.nextLegalInstant()).isNull();
        } else {
            assertThat(answer.nextLegalInstant())
                    .isEqualTo(LocalDateTime.parse(next).atZone(Bogota.ZONE).toInstant());
        }
    }
}
