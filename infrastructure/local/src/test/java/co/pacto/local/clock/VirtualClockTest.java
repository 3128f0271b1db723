package co.pacto.local.clock;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.pacto.local.Pumps;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Time passes only when somebody lets it, timer by timer.
final class VirtualClockTest {

    private static final Instant SEVEN = Instant.parse("2026-11-20T12:00:00Z");
    private static final Instant EIGHT = Instant.parse("2026-11-20T13:00:00Z");
    private static final Instant NINE = Instant.parse("2026-11-20T14:00:00Z");

    private final VirtualClock clock = new VirtualClock(SEVEN);
    private final Pumps pumps = new Pumps(clock);
    private final List<String> events = new ArrayList<>();

    @Test
    void timers_run_in_order_of_instant_and_registration_each_at_its_own_instant() {
        clock.at(NINE, () -> note("third"));
        clock.at(EIGHT, () -> note("first"));
        clock.at(EIGHT, () -> note("second"));

        pumps.advanceTo(NINE);

        assertThat(events).containsExactly("first at " + EIGHT, "second at " + EIGHT,
                "third at " + NINE);
    }

    @Test
    void what_a_timer_causes_happens_at_its_instant() {
        var waiting = new ArrayList<String>();
        pumps.add(() -> {
            waiting.forEach(this::note);
            var moved = waiting.isEmpty() ? "" : "moved";
            waiting.clear();
            return moved;
        });
        clock.at(EIGHT, () -> waiting.add("caused"));

        pumps.advanceTo(NINE);

        assertThat(events).containsExactly("caused at " + EIGHT);
        assertThat(clock.instant()).isEqualTo(NINE);
    }

    @Test
    void a_cancelled_timer_never_runs() {
        var timer = clock.at(EIGHT, () -> note("never"));
        timer.cancel();

        pumps.advanceTo(NINE);

        assertThat(events).isEmpty();
    }

    @Test
    void a_timer_for_the_past_runs_now_and_moves_nothing_back() {
        clock.at(Instant.EPOCH, () -> note("late"));

        pumps.settle();

        assertThat(events).containsExactly("late at " + SEVEN);
    }

    @Test
    void a_run_that_never_gets_quiet_is_an_error_with_its_last_events() {
        pumps.add(() -> "ping-pong");

        assertThatThrownBy(pumps::settle).isInstanceOf(IllegalStateException.class)
                .hasMessageContaining("still not quiet")
                .hasMessageContaining("ping-pong");
    }

    private void note(String what) {
        events.add(what + " at " + clock.instant());
    }
}
