package co.pacto.domain.commitment;

import co.pacto.domain.obligation.ObligationFile;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the terms rules must know about an obligation: what is owed now, how often in a row it was not
/// kept, the state of the commitment that a new one would replace, and when that happened before.
public record Standing(long owedPesos, int level, @Nullable CommitmentState predecessor,
        List<LocalDate> renegotiatedOn) {

    private static final int MONTHS_COUNTED = 12;

    public Standing {
        renegotiatedOn = List.copyOf(renegotiatedOn);
    }

    /// Where the obligation of this file stands.
    public static Standing of(ObligationFile file) {
        var obligation = file.obligation();
        return new Standing(file.balance().owedPesos(), obligation.level(),
                Predecessor.in(file).map(Commitment::state).orElse(null),
                obligation.renegotiatedOn());
    }

    /// Whether the assistant may replace the last commitment. A claim or a hold is ended by a person
    /// first (commitment.md 2.3, guard 5).
    boolean leavesRoom() {
        return predecessor != CommitmentState.PAYMENT_CLAIMED
                && predecessor != CommitmentState.SUSPENDED;
    }

    /// Whether a new commitment would be one renegotiation too many for the assistant: each one that
    /// replaces another counts, for a year (commitment.md 9.2).
    boolean isOftenRenegotiated(CommitmentPolicy policy, LocalDate today) {
        var since = today.minusMonths(MONTHS_COUNTED);
        var counted = renegotiatedOn.stream().filter(date -> date.isAfter(since)).count();
        return predecessor != null && counted >= policy.maxRenegotiations();
    }
}
