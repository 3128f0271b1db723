package co.pacto.domain.commitment;

import co.pacto.domain.calendar.Bogota;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/// Plans the wake-ups of a commitment so that one in force always has exactly one armed (commitment.md
/// 3, invariant v). A wake-up that stays the next one stays armed as it is.
final class WakeUps {

    private static final Comparator<WakeUp> IN_ORDER = Comparator.comparing(WakeUp::at)
            .thenComparingInt(WakeUp::installment)
            .thenComparing(WakeUp::step);

    private final Policy policy;
    private final ReminderPlanner reminders;

    WakeUps(Policy policy, ReminderPlanner reminders) {
        this.policy = policy;
        this.reminders = reminders;
    }

    /// The plan after an event.
    WakeUpPlan after(Turn turn) {
        return switch (turn.target()) {
            case ACTIVE, PENDING_VERIFICATION -> armed(turn.before(), steps(turn));
            case PAYMENT_CLAIMED -> claimed(turn);
            case SUSPENDED -> suspended(turn);
            case DRAFT, KEPT, PARTIALLY_KEPT, BROKEN, REPLACED, CANCELLED -> WakeUpPlan.NONE;
        };
    }

    /// The plan once the armed reminder was ordered: the step after it is armed.
    static WakeUpPlan afterReminder(Commitment commitment) {
        return armed(commitment, commitment.wakeUps().toCome());
    }

    /// The plan without its reminders.
    static WakeUpPlan withoutReminders(Commitment commitment) {
        var planned = planned(commitment);
        var others = planned.stream().filter(wakeUp -> wakeUp.step() != Step.REMIND).toList();
        return others.size() == planned.size() ? commitment.wakeUps() : armed(commitment, others);
    }

    private List<WakeUp> steps(Turn turn) {
        var steps = new ArrayList<>(reminders(turn));
        var judgeAt = Instant.MIN;
        for (var installment : turn.installments()) {
            if (installment.isOpen()) {
                judgeAt = installment.judgeAt().isAfter(judgeAt) ? installment.judgeAt() : judgeAt;
                if (installment.figuresAtDue() == null) {
                    steps.add(new WakeUp(Step.DUE, installment.n(), installment.dueInstant()));
                }
                steps.add(new WakeUp(Step.JUDGE, installment.n(), judgeAt));
            }
        }
        return steps.stream().sorted(IN_ORDER).toList();
    }

    private List<WakeUp> reminders(Turn turn) {
        var kept = planned(turn.before()).stream()
                .filter(wakeUp -> isStillMeant(wakeUp, turn))
                .toList();
        return kept.isEmpty() ? newReminder(turn).stream().toList() : kept;
    }

    private static boolean isStillMeant(WakeUp wakeUp, Turn turn) {
        var installment = turn.installments().get(wakeUp.installment() - 1);
        return wakeUp.step() == Step.REMIND && installment.isOpen()
                && !installment.isDueAt(turn.now());
    }

    /// At formalization, and for the next installment when one is covered (commitment.md 8).
    private Optional<WakeUp> newReminder(Turn turn) {
        var isAsked = turn.event() instanceof CommitmentEvent.Formalize
                || !turn.covered().isEmpty();
        var formalizedAt = turn.before().course().formalizedAt();
        var formalizedOn = Bogota.date(formalizedAt == null ? turn.now() : formalizedAt);
        return turn.installments()
                .stream()
                .filter(Installment::isOpen)
                .findFirst()
                .filter(installment -> isAsked && !installment.isDueAt(turn.now()))
                .flatMap(installment -> reminders.plan(installment, formalizedOn, turn.now()));
    }

    private WakeUpPlan claimed(Turn turn) {
        if (turn.before().state() == CommitmentState.PAYMENT_CLAIMED) {
            return turn.before().wakeUps();
        }
        var commitments = policy.commitments();
        var deadline = policy.calendar()
                .businessDay(Bogota.date(turn.now()), commitments.claimBusinessDays());
        var reminders = planned(turn.before()).stream()
                .filter(wakeUp -> wakeUp.step() == Step.REMIND);
        return armed(turn.before(),
                Stream.concat(Stream.of(
                        holding(turn, Step.CLAIM, Bogota.at(deadline, commitments.dueCutoff()))),
                        reminders).toList());
    }

    private static WakeUpPlan suspended(Turn turn) {
        var before = turn.before();
        return switch (turn.event()) {
            case CommitmentEvent.Suspend(_, var reviewAt) when turn
                    .enters(CommitmentState.SUSPENDED) ->
                armed(before, List.of(holding(turn, Step.HOLD, reviewAt)));
            case CommitmentEvent.SuspensionEnded(_, var nextReviewAt) ->
                armed(before, List.of(holding(turn, Step.HOLD, nextReviewAt)));
            default -> before.wakeUps();
        };
    }

    private static WakeUp holding(Turn turn, Step step, Instant at) {
        var n = turn.installments()
                .stream()
                .filter(Installment::isOpen)
                .findFirst()
                .orElseGet(() -> turn.installments().getLast())
                .n();
        return new WakeUp(step, n, at);
    }

    private static List<WakeUp> planned(Commitment commitment) {
        var armed = commitment.armed()
                .map(wakeUp -> new WakeUp(wakeUp.step(), wakeUp.installment(), wakeUp.at()));
        return Stream.concat(armed.stream(), commitment.wakeUps().toCome().stream()).toList();
    }

    private static WakeUpPlan armed(Commitment before, List<WakeUp> steps) {
        var next = steps.getFirst();
        var armed = before.armed()
                .filter(same -> same.step() == next.step() && same.at().equals(next.at())
                        && same.installment() == next.installment())
                .orElseGet(() -> new ArmedWakeUp(next.step(), next.installment(), next.at(),
                        before.version() + 1));
        return new WakeUpPlan(steps.subList(1, steps.size()), armed);
    }
}
