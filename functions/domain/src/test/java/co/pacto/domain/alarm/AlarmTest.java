package co.pacto.domain.alarm;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.entry;

import co.pacto.domain.commitment.ArmedWakeUp;
import co.pacto.domain.commitment.Step;
import co.pacto.domain.contact.Channel;
import java.time.Duration;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class AlarmTest {

    private static final String COMMITMENT = "0R40B99TA762496BV80AETHF6Z";
    private static final String OBLIGATION = "NP7YCRC6NSYB53SKPQ9PPRQ9V0";
    private static final Instant DUE = Instant.parse("2026-11-30T23:00:00Z");

    @Test
    void a_wake_up_says_what_it_was_armed_for() {
        var alarm = Alarm.of(COMMITMENT, OBLIGATION, new ArmedWakeUp(Step.DUE, 1, DUE, 3));

        assertThat(alarm.name()).isEqualTo("c-0R40B99TA762496BV80AETHF6Z-1-DUE-v3");
        assertThat(alarm.target()).isEqualTo(Alarm.Target.VERIFICATIONS);
        assertThat(alarm.input()).containsExactly(entry("alarm", alarm.name()),
                entry("commitmentId", COMMITMENT), entry("obligationId", OBLIGATION),
                entry("n", "1"), entry("step", "DUE"), entry("version", "3"),
                entry("at", "2026-11-30T23:00:00.000Z"));
    }

    @ParameterizedTest
    @EnumSource
    void the_longest_name_fits_into_sixty_four_characters(Step step) {
        var armed = new ArmedWakeUp(step, 24, DUE, 99_999_999);

        assertThat(Alarm.of(COMMITMENT, OBLIGATION, armed).name()).hasSizeLessThanOrEqualTo(64)
                .matches("[0-9a-zA-Z-_.]+");
    }

    @Test
    void a_contact_wakes_the_function_of_its_channel() {
        assertThat(Alarm.of(COMMITMENT, Channel.VOICE, DUE, 2).target())
                .isEqualTo(Alarm.Target.CALLS);
        assertThat(Alarm.of(COMMITMENT, Channel.EMAIL, DUE, 2).target())
                .isEqualTo(Alarm.Target.MAIL);
        assertThat(Alarm.of(COMMITMENT, Channel.VOICE, DUE, 2).name())
                .isEqualTo("cb-0R40B99TA762496BV80AETHF6Z-v2");
        assertThatIllegalArgumentException()
                .isThrownBy(() -> Alarm.of(COMMITMENT, Channel.VISIT, DUE, 2));
    }

    @Test
    void less_than_two_minutes_ahead_there_is_nothing_to_set() {
        var alarm = Alarm.of(COMMITMENT, Channel.VOICE, DUE, 2);

        assertThat(alarm.isImmediate(DUE.minusSeconds(120))).isFalse();
        assertThat(alarm.isImmediate(DUE.minusMillis(119_999))).isTrue();
        assertThat(alarm.delay(DUE.minusSeconds(30))).isEqualTo(Duration.ofSeconds(30));
        assertThat(alarm.delay(DUE.minusMillis(29_001))).isEqualTo(Duration.ofSeconds(30));
        assertThat(alarm.delay(DUE.plusSeconds(30))).isZero();
    }
}
