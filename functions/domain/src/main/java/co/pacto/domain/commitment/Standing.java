package co.pacto.domain.commitment;

import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the terms rules must know about an obligation: what is owed now, how often in a row it was not
/// kept, the state of the commitment that a new one would replace, and when that happened before.
public record Standing(long owedPesos, int level, @Nullable CommitmentState predecessor,
        List<LocalDate> renegotiatedOn) {

    public Standing {
        renegotiatedOn = List.copyOf(renegotiatedOn);
    }

    /// Whether the assistant may replace the last commitment. A claim or a hold is ended by a person
    /// first (commitment.md 2.3, guard 5).
    boolean leavesRoom() {
        return predecessor != CommitmentState.PAYMENT_CLAIMED
                && predecessor != CommitmentState.SUSPENDED;
    }

    /// Whether a new commitment would replace one, which counts as a renegotiation.
    boolean replaces() {
        return predecessor != null;
    }

    /// How many renegotiations count against the limit on this date.
    long renegotiationsSince(LocalDate date) {
        return renegotiatedOn.stream().filter(renegotiated -> renegotiated.isAfter(date)).count();
    }
}
