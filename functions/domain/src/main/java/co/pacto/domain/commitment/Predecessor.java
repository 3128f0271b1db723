package co.pacto.domain.commitment;

import co.pacto.domain.obligation.ObligationFile;
import java.time.Instant;
import java.util.Comparator;
import java.util.Optional;

/// The commitment that a new one on the same obligation takes the place of (commitment.md 9.2).
final class Predecessor {

    private Predecessor() {}

    /// The last one that came into force, unless it was kept or closed for ever.
    static Optional<Commitment> in(ObligationFile file) {
        return file.commitments()
                .stream()
                .filter(commitment -> commitment.course().formalizedAt() != null)
                .max(Comparator.comparing(Predecessor::formalizedAt))
                .filter(last -> last.state().isLive() || isJudged(last.state()));
    }

    private static boolean isJudged(CommitmentState state) {
        return state == CommitmentState.BROKEN || state == CommitmentState.PARTIALLY_KEPT;
    }

    private static Instant formalizedAt(Commitment commitment) {
        var formalizedAt = commitment.course().formalizedAt();
        return formalizedAt == null ? Instant.MIN : formalizedAt;
    }
}
