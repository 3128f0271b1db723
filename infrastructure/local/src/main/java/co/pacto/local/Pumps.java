package co.pacto.local;

import co.pacto.local.clock.VirtualClock;
import java.time.Instant;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.List;

/// Runs what is due: pumps between timers, timers in their order.
///
/// A pump moves one batch (of a queue, of a stream) and says whether it moved anything. One thread
/// at a time runs them.
public final class Pumps {

    /// One source that can be emptied step by step.
    @FunctionalInterface
    public interface Pump {

        /// Moves at most one batch.
        ///
        /// @return what it moved, for the message of a run that does not end; empty when nothing
        /// was there
        String step();
    }

    /// More steps at one instant than any honest cascade needs: two functions that feed each other.
    private static final int STEPS_MAX = 200_000;
    private static final int LAST_EVENTS = 12;

    private final VirtualClock clock;
    private final List<Pump> pumps = new ArrayList<>();
    private final Deque<String> events = new ArrayDeque<>();

    public Pumps(VirtualClock clock) {
        this.clock = clock;
    }

    public synchronized void add(Pump pump) {
        pumps.add(pump);
    }

    /// Runs what is due now, and what that causes, until nothing is left.
    ///
    /// @throws IllegalStateException after too many steps, with the last events
    public synchronized void settle() {
        var steps = 0;
        while (moved()) {
            if (++steps > STEPS_MAX) {
                throw new IllegalStateException("still not quiet after %d steps at %s; last: %s"
                        .formatted(STEPS_MAX, clock.instant(), events));
            }
        }
    }

    /// Moves the clock to the instant, timer by timer, settling after each.
    public synchronized void advanceTo(Instant instant) {
        settle();
        while (clock.runNext(instant)) {
            settle();
        }
        clock.moveTo(instant);
    }

    private boolean moved() {
        var any = clock.runNext(clock.instant());
        for (var pump : List.copyOf(pumps)) {
            var what = pump.step();
            if (!what.isEmpty()) {
                note(what);
                any = true;
            }
        }
        return any;
    }

    private void note(String what) {
        events.addLast(what);
        if (events.size() > LAST_EVENTS) {
            events.removeFirst();
        }
    }
}
