package co.pacto.domain.commitment;

import java.util.Optional;

/// What the guards of the table of states ask about the event at hand (commitment.md 2.3): the money
/// by value date, the clock and the limits. The answers already see what the event brings.
interface Guards {

    /// Guard 1: why the draft may not come into force, if anything forbids it.
    Optional<LifeRefusal> refusalToFormalize(CommitmentEvent.Formalize event);

    /// Guard 2: the last installment is covered.
    boolean isComplete();

    /// CLOCK of 4.1: ACTIVE, or PENDING_VERIFICATION once an open installment is due.
    CommitmentState clock();

    /// RESUME of 4.1: CLOCK, or the verdict the claim or hold came after, recomputed.
    CommitmentState resumed();

    /// Guard 3: the due instant of this installment has come.
    boolean isDue(int installment);

    /// Guard 4: a further claim is accepted.
    boolean hasClaimsLeft();

    /// Guard 5: why no other commitment may take its place, if anything forbids it.
    Optional<LifeRefusal> refusalToReplace(CommitmentEvent.Renegotiate event);

    /// Guard 6: the reversal took the verdict of an installment away.
    boolean isReopened();

    /// Guard 7: the instant of judgement of this installment has come.
    boolean isJudgeable(int installment);

    /// Guard 7: where the judgement of this installment leads (5.3).
    CommitmentState judged(int installment);

    /// Guards 8 and 10: the claim or hold came after a verdict.
    boolean hasVerdictToResume();

    /// Guard 10: the hold may be renewed once more.
    boolean hasHoldRenewalsLeft();

    /// Guard 11: the state of the verdict as the payments inside the window make it now.
    CommitmentState rejudged();
}
