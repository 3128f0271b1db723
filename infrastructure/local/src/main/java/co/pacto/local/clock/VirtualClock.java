package co.pacto.local.clock;

import java.time.Instant;
import java.time.InstantSource;
import java.util.Comparator;
import java.util.Optional;
import java.util.TreeSet;

/// The clock of everything: it stands still until somebody runs the next timer.
///
/// Timers run in the order of (instant, registration). A timer for a past instant is due at once
/// and does not move the clock back. Tasks run outside of the lock: they may register others.
public final class VirtualClock implements InstantSource {

    private record Entry(Instant at, long registration, Runnable task) {}

    private final TreeSet<Entry> entries = new TreeSet<>(
            Comparator.comparing(Entry::at).thenComparingLong(Entry::registration));
    private volatile Instant now;
    private long registrations;

    public VirtualClock(Instant start) {
        now = start;
    }

    @Override
    public Instant instant() {
        return now;
    }

    /// Runs the task when the clock reaches the instant.
    public synchronized Timer at(Instant instant, Runnable task) {
        var entry = new Entry(instant, registrations++, task);
        entries.add(entry);
        return () -> cancel(entry);
    }

    /// The instant of the next timer, if one waits.
    public synchronized Optional<Instant> next() {
        return entries.isEmpty() ? Optional.empty() : Optional.of(entries.first().at());
    }

    /// Runs the first timer that is due at the limit or before, at its own instant.
    ///
    /// @return whether there was one
    public boolean runNext(Instant limit) {
        var due = takeDue(limit);
        due.ifPresent(entry -> entry.task().run());
        return due.isPresent();
    }

    /// Moves the clock forward when no timer stands in between; earlier instants change nothing.
    public synchronized void moveTo(Instant instant) {
        if (instant.isAfter(now)) {
            now = instant;
        }
    }

    private synchronized Optional<Entry> takeDue(Instant limit) {
        if (entries.isEmpty() || entries.first().at().isAfter(limit)) {
            return Optional.empty();
        }
        var entry = entries.removeFirst();
        moveTo(entry.at());
        return Optional.of(entry);
    }

    private synchronized void cancel(Entry entry) {
        entries.remove(entry);
    }
}
