package co.pacto.domain.outcome;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.contact.Level;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The tables of outcomes.md 6.2 and 6.3, each with an invented value (9, number 4).
final class DerivedOutcomeTest {

    @ParameterizedTest
    @CsvSource({"TELECOM_BUSY,BUSY,'',L1", "TELECOM_UNANSWERED,NO_ANSWER,'',L1",
            "TELECOM_TIMEOUT,NO_ANSWER,'',L1", "TELECOM_ORIGINATOR_CANCEL,NO_ANSWER,'',L1",
            "CUSTOMER_NEVER_ARRIVED,NO_ANSWER,'',L1", "TELECOM_NUMBER_INVALID,OUT_OF_SERVICE,'',L1",
            "CUSTOMER_DISCONNECT,NO_OUTCOME,HUNG_UP,L1",
            "CONTACT_FLOW_DISCONNECT,NO_OUTCOME,HUNG_UP,L1",
            "AGENT_DISCONNECT,NO_OUTCOME,HUNG_UP,L1",
            "THIRD_PARTY_DISCONNECT,NO_OUTCOME,HUNG_UP,L1", "BARGED,NO_OUTCOME,HUNG_UP,L1",
            "TELECOM_PROBLEM,NO_OUTCOME,TECHNICAL,L0",
            "TELECOM_POTENTIAL_BLOCKING,NO_OUTCOME,TECHNICAL,L0", "OTHER,NO_OUTCOME,TECHNICAL,L0",
            "EXPIRED,NO_OUTCOME,TECHNICAL,L0",
            "OUTBOUND_DESTINATION_ENDPOINT_ERROR,NO_OUTCOME,TECHNICAL,L0",
            "OUTBUND_RESOURCE_ERROR,NO_OUTCOME,TECHNICAL,L0"})
    void reads_a_disconnect_reason(String reason, OutcomeCode code, String detail, Level level) {
        var derived = DerivedOutcome.of(reason, false);

        assertThat(derived).isEqualTo(new DerivedOutcome(code, detail, true));
        assertThat(code.level(false, detail)).isEqualTo(level);
    }

    @Test
    void takes_an_invented_reason_as_technical_unless_the_call_was_connected() {
        assertThat(DerivedOutcome.of("SOLAR_FLARE", false))
                .isEqualTo(new DerivedOutcome(OutcomeCode.NO_OUTCOME, "TECHNICAL", false));
        assertThat(DerivedOutcome.of("SOLAR_FLARE", true))
                .isEqualTo(new DerivedOutcome(OutcomeCode.NO_OUTCOME, "HUNG_UP", false));
    }

    @Test
    void counts_a_hung_up_call_as_direct_contact_once_the_debtor_proved_who_he_is() {
        assertThat(OutcomeCode.NO_OUTCOME.level(true, "HUNG_UP")).isEqualTo(Level.L2);
    }

    @ParameterizedTest
    @CsvSource({"SIT_TONE_BUSY,BUSY", "SIT_TONE_INVALID_NUMBER,OUT_OF_SERVICE",
            "SIT_TONE_DETECTED,NO_ANSWER", "FAX_MACHINE_DETECTED,NO_ANSWER",
            "VOICEMAIL_BEEP,NO_ANSWER", "VOICEMAIL_NO_BEEP,NO_ANSWER", "AMD_UNANSWERED,NO_ANSWER",
            "AMD_ERROR,NO_OUTCOME", "ERROR,NO_OUTCOME", "HEARD_A_PARROT,NO_OUTCOME"})
    void reads_a_detection(String status, OutcomeCode code) {
        assertThat(DerivedOutcome.ofDetection(status, false, false))
                .hasValueSatisfying(derived -> assertThat(derived.code()).isEqualTo(code));
    }

    @ParameterizedTest
    @CsvSource({"HUMAN_ANSWERED", "ANSWERED", "UNDETECTED", "AMD_UNRESOLVED",
            "AMD_UNRESOLVED_SILENCE", "AMD_NOT_APPLICABLE"})
    void leaves_it_to_the_dialogue(String status) {
        assertThat(DerivedOutcome.ofDetection(status, false, false)).isEmpty();
    }

    @Test
    void knows_a_second_tone_and_a_message_that_was_left() {
        assertThat(DerivedOutcome.ofDetection("FAX_MACHINE_DETECTED", false, true))
                .hasValueSatisfying(derived -> assertThat(derived.code())
                        .isEqualTo(OutcomeCode.OUT_OF_SERVICE));
        assertThat(DerivedOutcome.ofDetection("VOICEMAIL_BEEP", true, false)).hasValueSatisfying(
                derived -> assertThat(derived.code()).isEqualTo(OutcomeCode.VOICEMAIL));
    }
}
