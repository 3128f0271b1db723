package co.pacto.domain.commitment;

import java.time.Instant;
import java.util.Comparator;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// How often in a row an obligation's commitments were not kept (commitment.md 9.1). It is a function
/// of the history alone, so a verdict that changes later changes it too.
public final class Levels {

    private Levels() {}

    /// The level after these commitments, in whatever order they are given.
    ///
    /// @param resetOnKept whether a kept commitment starts the count again
    public static int of(List<Commitment> commitments, boolean resetOnKept) {
        var level = 0;
        for (var commitment : inOrder(commitments)) {
            if (commitment.state() == CommitmentState.KEPT && resetOnKept) {
                level = 0;
            } else if (counts(commitment)) {
                level++;
            }
        }
        return level;
    }

    private static List<Commitment> inOrder(List<Commitment> commitments) {
        return commitments.stream()
                .filter(commitment -> commitment.course().formalizedAt() != null)
                .sorted(Comparator.comparing(Levels::formalizedAt))
                .toList();
    }

    private static Instant formalizedAt(Commitment commitment) {
        var formalizedAt = commitment.course().formalizedAt();
        return formalizedAt == null ? Instant.MAX : formalizedAt;
    }

    private static boolean counts(Commitment commitment) {
        return switch (commitment.state()) {
            case BROKEN, PARTIALLY_KEPT -> true;
            case REPLACED -> countsAsReplaced(commitment.course().ending());
            case DRAFT, ACTIVE, PENDING_VERIFICATION, PAYMENT_CLAIMED, SUSPENDED, KEPT, CANCELLED ->
                false;
        };
    }

    /// Renegotiated early, or replaced after its own verdict, which counts once; not out of a hold.
    private static boolean countsAsReplaced(@Nullable Ending ending) {
        return ending != null && ending.from() != CommitmentState.SUSPENDED;
    }
}
