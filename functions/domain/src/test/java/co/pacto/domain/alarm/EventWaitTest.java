package co.pacto.domain.alarm;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class EventWaitTest {

    /// connect.md 10.3.
    @ParameterizedTest
    @CsvSource({"PT0S, PT30S", "PT29.999S, PT30S", "PT30S, PT2M", "PT2M29.999S, PT2M",
            "PT2M30S, PT10M", "PT23H59M59.999S, PT10M", "PT-1S, PT30S"})
    void the_older_the_event_the_longer_it_waits(Duration age, Duration wait) {
        assertThat(EventWait.after(age)).contains(wait);
    }

    /// services.md 9.8.
    @Test
    void after_a_day_it_has_waited_in_vain() {
        assertThat(EventWait.after(Duration.ofHours(24))).isEmpty();
    }
}
