package co.pacto.domain.alarm;

import java.time.Duration;
import java.util.Optional;

/// How long an event of the telephone platform waits for what is not visible yet: 30 seconds, 2
/// minutes, then 10 minutes again and again, a day at most (connect.md 10.3, services.md 9.8).
///
/// The age of the event alone tells the next wait, so that nothing has to be counted on the way.
public final class EventWait {

    private static final Duration FIRST = Duration.ofSeconds(30);
    private static final Duration SECOND = Duration.ofMinutes(2);
    private static final Duration FURTHER = Duration.ofMinutes(10);

    private EventWait() {}

    /// The next wait of an event of this age; empty when it has waited in vain.
    public static Optional<Duration> after(Duration age) {
        if (age.compareTo(Deferral.LONGEST_WAIT) >= 0) {
            return Optional.empty();
        }
        if (age.compareTo(FIRST) < 0) {
            return Optional.of(FIRST);
        }
        return Optional.of(age.compareTo(FIRST.plus(SECOND)) < 0 ? SECOND : FURTHER);
    }
}
