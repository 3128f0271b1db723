package co.pacto.domain.commitment;

import co.pacto.domain.commitment.LifeDecision.Applied;
import co.pacto.domain.commitment.LifeDecision.Early;
import co.pacto.domain.commitment.LifeDecision.Reason;
import co.pacto.domain.commitment.LifeDecision.Refused;
import co.pacto.domain.commitment.LifeDecision.Unchanged;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// Moves commitments through their life: what an event means for one, and everything that is written
/// for it in one transaction (commitment.md 2 to 5, 9; data.md 6).
///
/// A file may hold a commitment or an obligation that the caller changed but has not written: pass it
/// with the version that is stored, and the transaction writes it once, with both changes.
public final class CommitmentLife {

    private final Policy policy;
    private final WakeUps wakeUps;
    private final LifeWriter writer;

    /// @param reminders plans the reminders of the debtor whose commitment it is
    public CommitmentLife(Policy policy, ReminderPlanner reminders) {
        this.policy = policy;
        this.wakeUps = new WakeUps(policy, reminders);
        this.writer = new LifeWriter(policy, wakeUps);
    }

    /// What an event does to a commitment of the file. FORMALIZE also closes the commitment that the
    /// new one replaces.
    public LifeDecision apply(ObligationFile file, String commitmentId, CommitmentEvent event,
            Instant now) {
        return file.commitment(commitmentId)
                .map(commitment -> decide(file, commitment, event, now))
                .orElseGet(() -> new Unchanged(Reason.NOT_FOUND));
    }

    /// What an alarm of the clock does. One that is not the armed wake-up was replaced or is done; one
    /// that comes late does the same as on time, and one that comes early is set again.
    public LifeDecision wake(ObligationFile file, String commitmentId, Step step, int installment,
            long armedVersion, Instant now) {
        var found = file.commitment(commitmentId);
        if (found.isEmpty()) {
            return new Unchanged(Reason.NOT_FOUND);
        }
        var commitment = found.get();
        if (!commitment.isArmedWith(step, installment, armedVersion)) {
            return new Unchanged(Reason.NOT_ARMED);
        }
        var early = commitment.armed().filter(armed -> now.isBefore(armed.at()));
        if (early.isPresent()) {
            return new Early(new Transaction().put(
                    LifeEvents.armedAgain(commitment, early.get(), now, policy.settingsDigest())));
        }
        return switch (step) {
            case DUE -> apply(file, commitmentId, new CommitmentEvent.FallDue(installment), now);
            case JUDGE ->
                apply(file, commitmentId, new CommitmentEvent.GraceEnded(installment), now);
            case CLAIM -> apply(file, commitmentId, new CommitmentEvent.ClaimTimedOut(), now);
            case REMIND -> afterReminder(commitment, now);
            case HOLD -> throw new IllegalArgumentException(
                    "the end of a hold needs the stop it belongs to");
        };
    }

    /// The armed reminder is done, whether it was ordered or dropped: the next step is armed. It is
    /// no transition, so it leaves no evidence.
    private Applied afterReminder(Commitment commitment, Instant now) {
        var next = commitment.with(WakeUps.afterReminder(commitment));
        var armed = LifeEvents.armed(commitment, next, true, now, policy.settingsDigest());
        return new Applied(next, new Transaction().put(next).put(armed.stream().toList()));
    }

    /// What is written to take back the reminders of a commitment because a stop denies them: the step
    /// that remains is armed. It is no transition, so it leaves no evidence.
    public static Transaction withoutReminders(Commitment commitment, String settingsDigest,
            Instant now) {
        var plan = WakeUps.withoutReminders(commitment);
        if (plan.equals(commitment.wakeUps())) {
            return new Transaction();
        }
        var next = commitment.with(plan);
        return new Transaction().put(next)
                .put(LifeEvents.armed(commitment, next, false, now, settingsDigest)
                        .stream()
                        .toList());
    }

    private LifeDecision decide(ObligationFile file, Commitment commitment, CommitmentEvent event,
            Instant now) {
        var assessment = new Assessment(file, commitment, event, policy, now);
        return switch (StateTable.next(commitment.state(), event, assessment)) {
            case Transition.NotYet() -> new Unchanged(Reason.NOT_YET);
            case Transition.Refused(var code) -> new Refused(code);
            case Transition.To(_) when isDone(commitment, event) -> new Unchanged(Reason.ALREADY);
            case Transition.To(var target) -> {
                var turn = new Turn(file, commitment, event, target, assessment.installments(),
                        assessment.isKeptBySuccessor(), now);
                yield replacesAnother(turn) ? replacing(turn) : writer.write(turn);
            }
        };
    }

    private static boolean isDone(Commitment commitment, CommitmentEvent event) {
        return switch (event) {
            case CommitmentEvent.FallDue(var n) -> !commitment.installment(n).isOpen()
                    || commitment.installment(n).figuresAtDue() != null;
            case CommitmentEvent.GraceEnded(var n) -> !commitment.installment(n).isOpen();
            default -> false;
        };
    }

    /// Whether the turn formalizes a commitment that replaces another one.
    private static boolean replacesAnother(Turn turn) {
        return turn.event() instanceof CommitmentEvent.Formalize
                && turn.before().origin().replaces() != null;
    }

    /// The commitment that is replaced leaves in the same transaction; when it may not, nothing
    /// happens (commitment.md 9.2).
    private LifeDecision replacing(Turn turn) {
        var byAdvisor = turn.event() instanceof CommitmentEvent.Formalize formalize
                && formalize.byAdvisor();
        var event = new CommitmentEvent.Renegotiate(turn.before().commitmentId(), byAdvisor);
        var old = Optional.ofNullable(turn.before().origin().replaces())
                .flatMap(turn.file()::commitment);
        if (old.isEmpty()) {
            return new Unchanged(Reason.NOT_FOUND);
        }
        var assessment = new Assessment(turn.file(), old.get(), event, policy, turn.now());
        return switch (StateTable.next(old.get().state(), event, assessment)) {
            case Transition.NotYet() -> new Unchanged(Reason.NOT_YET);
            case Transition.Refused(var code) -> new Refused(code);
            case Transition.To(var target) -> writer.write(List.of(new Turn(turn.file(), old.get(),
                    event, target, assessment.installments(), false, turn.now()), turn));
        };
    }
}
