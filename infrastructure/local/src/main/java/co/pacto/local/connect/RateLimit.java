package co.pacto.local.connect;

import java.time.Duration;
import java.time.Instant;

/// A bucket of tokens: so many calls a second, a burst after a pause.
final class RateLimit {

    private static final double NANOS_PER_SECOND = 1e9;

    private final double perSecond;
    private final double burst;
    private double tokens;
    private Instant last;

    RateLimit(double perSecond, double burst, Instant now) {
        this.perSecond = perSecond;
        this.burst = burst;
        tokens = burst;
        last = now;
    }

    /// Takes a token; false when there is none.
    boolean take(Instant now) {
        var passed = Duration.between(last, now).toNanos() / NANOS_PER_SECOND;
        tokens = Math.min(burst, tokens + passed * perSecond);
        last = now;
        if (tokens < 1) {
            return false;
        }
        tokens--;
        return true;
    }
}
