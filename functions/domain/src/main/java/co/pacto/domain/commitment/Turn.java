package co.pacto.domain.commitment;

import co.pacto.domain.obligation.ObligationFile;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// One accepted event of a commitment: what stood before, where it leads, and what it makes of the
/// installments. `keptBySuccessor`: its money went back, and it stays kept because its obligation has
/// another one in force (guard 12).
record Turn(ObligationFile file, Commitment before, CommitmentEvent event, CommitmentState target,
        List<Installment> installments, boolean keptBySuccessor, Instant now) {

    /// Whether the commitment comes into this state by the event.
    boolean enters(CommitmentState state) {
        return target == state && before.state() != state;
    }

    /// Whether the commitment comes into force, again or for the first time.
    boolean comesIntoForce() {
        return target.isLive() && !before.state().isLive();
    }

    /// Whether the commitment is in force no longer.
    boolean leavesForce() {
        return before.state().isLive() && !target.isLive();
    }

    /// The installments that the event covers, in their order.
    List<Installment> covered() {
        return installments.stream()
                .filter(after -> after.verdict() == Verdict.PAID && !wasPaid(after))
                .toList();
    }

    private boolean wasPaid(Installment after) {
        return after.n() <= before.terms().installments().size()
                && before.installment(after.n()).verdict() == Verdict.PAID;
    }

    /// Whether the armed wake-up is the one that the event is, so that its alarm is done and not
    /// replaced.
    boolean isOfArmed() {
        return before.armed().filter(armed -> switch (event) {
            case CommitmentEvent.FallDue(var n) ->
                armed.step() == Step.DUE && armed.installment() == n;
            case CommitmentEvent.GraceEnded(var n) ->
                armed.step() == Step.JUDGE && armed.installment() == n;
            case CommitmentEvent.ClaimTimedOut _ -> armed.step() == Step.CLAIM;
            case CommitmentEvent.SuspensionEnded _ -> armed.step() == Step.HOLD;
            case CommitmentEvent.Formalize _,CommitmentEvent.ExpireDraft _,CommitmentEvent.Cancel _,CommitmentEvent.PaymentCovers _,CommitmentEvent.PaymentPartial _,CommitmentEvent.ClaimPayment _,CommitmentEvent.ClaimRejected _,CommitmentEvent.Suspend _,CommitmentEvent.Lift _,CommitmentEvent.Renegotiate _,CommitmentEvent.ReversePayment _ ->
                false;
        }).isPresent();
    }

    /// Whether the event is the first judgement of an installment that was not covered: the one breach
    /// of that installment (commitment.md 3, invariant vii).
    boolean isBreach() {
        return event instanceof CommitmentEvent.GraceEnded(var n)
                && installments.get(n - 1).verdict() != Verdict.PAID
                && !before.course().breached().contains(n);
    }

    /// The installment that a GRACE_ENDED judges.
    int judgedInstallment() {
        return event instanceof CommitmentEvent.GraceEnded(var n) ? n : 0;
    }

    /// The verdict the commitment had: its state, or what a claim or a hold came after, or, when it is
    /// judged once more after a reversal, the state that ends with it.
    Optional<CommitmentState> verdictBefore() {
        var resumeTo = before.course().resumeTo();
        if (resumeTo != null) {
            return Optional.of(resumeTo);
        }
        var isJudgedAgain = event instanceof CommitmentEvent.GraceEnded && !isBreach();
        return before.state().isVerdict() || isJudgedAgain
                ? Optional.of(before.state())
                : Optional.empty();
    }

    /// Whether the commitment goes from one verdict to another, or back into force.
    boolean changesVerdict() {
        var held = target == CommitmentState.PAYMENT_CLAIMED || target == CommitmentState.SUSPENDED;
        var ended = target == CommitmentState.REPLACED || target == CommitmentState.CANCELLED;
        return !held && !ended && verdictBefore().filter(target::equals).isEmpty();
    }

    /// Why a commitment is cancelled.
    String endReason() {
        return switch (event) {
            case CommitmentEvent.Cancel(var reason) -> reason;
            case CommitmentEvent.SuspensionEnded _ -> "HOLD_UNRESOLVED";
            default -> event.code();
        };
    }
}
