package co.pacto.domain.commitment;

import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What happened to a commitment after its draft.
///
/// `resumeTo` keeps the verdict a claim or a suspension came after; `judgements` numbers the
/// judgements; `breached` names the installments whose one breach event was raised; `claims` and
/// `holdRenewals` count what may not go on for ever; `reversedAfterSuccessor` marks a kept commitment whose money went back when another was already
/// live (commitment.md 2.3, guard 12).
public record Course(@Nullable Instant formalizedAt, @Nullable CommitmentState resumeTo,
        int judgements, List<Integer> breached, int claims, int holdRenewals,
        boolean reversedAfterSuccessor, @Nullable Ending ending) {

    /// A draft: nothing happened yet.
    public static final Course DRAFT = new Course(null, null, 0, List.of(), 0, 0, false, null);

    public Course {
        breached = List.copyOf(breached);
    }
}
