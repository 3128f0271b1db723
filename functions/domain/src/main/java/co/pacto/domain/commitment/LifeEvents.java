package co.pacto.domain.commitment;

import co.pacto.domain.event.Aggregate;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.store.InstantText;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The facts that one turn of a commitment puts on the bus (data.md 8.2 and 10). They hold ids, codes,
/// versions and instants only.
final class LifeEvents {

    private final Turn turn;
    private final Commitment next;
    private final int level;
    private final String settingsDigest;
    private final List<IntegrationEvent> events = new ArrayList<>();

    private LifeEvents(Turn turn, Commitment next, int level, String settingsDigest) {
        this.turn = turn;
        this.next = next;
        this.level = level;
        this.settingsDigest = settingsDigest;
    }

    /// The events in the order in which a reader would tell them.
    ///
    /// @param level the level of the obligation after the turn
    static List<IntegrationEvent> of(Turn turn, Commitment next, int level, String settingsDigest) {
        var told = new LifeEvents(turn, next, level, settingsDigest);
        told.tellEvent();
        told.tellVerdict();
        told.tellRejudgement();
        armed(turn.before(), next, turn.isOfArmed(), turn.now(), settingsDigest)
                .ifPresent(told.events::add);
        return told.events;
    }

    /// WakeUpArmed, when the armed wake-up of a commitment changed or was removed. An alarm that is
    /// done removes itself; one that is replaced is named, so that it can be removed.
    static Optional<IntegrationEvent> armed(Commitment before, Commitment next, boolean isDone,
            Instant now, String settingsDigest) {
        if (before.armed().equals(next.armed())) {
            return Optional.empty();
        }
        Map<String, String> facts = new LinkedHashMap<>();
        next.armed().or(before::armed).ifPresent(wakeUp -> putWakeUp(facts, wakeUp));
        facts.put("at",
                next.armed()
                        .map(wakeUp -> InstantText.of(wakeUp.at()))
                        .orElse(IntegrationEvent.NEVER));
        facts.put("version", Long.toString(next.version()));
        before.armed()
                .filter(_ -> !isDone)
                .ifPresent(
                        wakeUp -> facts.put("previousName", wakeUp.alarmName(next.commitmentId())));
        return Optional.of(IntegrationEvent.of(EventName.WAKE_UP_ARMED, now, next.aggregate(), 0,
                settingsDigest, next.subject().with(facts)));
    }

    /// WakeUpArmed once more, as it was told when this wake-up was armed, for an alarm that came early.
    static IntegrationEvent armedAgain(Commitment commitment, ArmedWakeUp armed, Instant now,
            String settingsDigest) {
        Map<String, String> facts = new LinkedHashMap<>();
        putWakeUp(facts, armed);
        facts.put("at", InstantText.of(armed.at()));
        facts.put("version", Long.toString(armed.version()));
        return IntegrationEvent.of(
                EventName.WAKE_UP_ARMED, now, new Aggregate(Aggregate.Kind.COMMITMENT,
                        commitment.commitmentId(), armed.version()),
                0, settingsDigest, commitment.subject().with(facts));
    }

    private static void putWakeUp(Map<String, String> facts, ArmedWakeUp wakeUp) {
        facts.put("step", wakeUp.step().name());
        facts.put("n", Integer.toString(wakeUp.installment()));
    }

    private void tellEvent() {
        switch (turn.event()) {
            case CommitmentEvent.Formalize _ -> tell(EventName.COMMITMENT_FORMALIZED,
                    Map.of("contactPlanId", next.origin().contactPlanId(), "installments",
                            Integer.toString(next.terms().installments().size())));
            case CommitmentEvent.FallDue(var n) ->
                tell(EventName.INSTALLMENT_FELL_DUE, Map.of("n", Integer.toString(n)));
            case CommitmentEvent.PaymentCovers _ -> tellCovered();
            case CommitmentEvent.ReversePayment(var paymentKey, _) ->
                tell(EventName.PAYMENT_REVERSED, Map.of("paymentKey", paymentKey));
            case CommitmentEvent.ClaimPayment _ -> tell(EventName.PAYMENT_CLAIMED, Map.of());
            case CommitmentEvent.Suspend(var reason, _) ->
                tell(EventName.COMMITMENT_SUSPENDED, Map.of("reason", reason.name()));
            case CommitmentEvent.ClaimRejected(var reason) -> tellResumed(reason);
            case CommitmentEvent.Lift(var reason) -> tellResumed(reason);
            case CommitmentEvent.ClaimTimedOut _,CommitmentEvent.SuspensionEnded _ ->
                tellResumed(turn.event().code());
            case CommitmentEvent.Renegotiate _ -> tell(EventName.COMMITMENT_REPLACED, Map.of());
            case CommitmentEvent.ExpireDraft _,CommitmentEvent.Cancel _,CommitmentEvent.PaymentPartial _,CommitmentEvent.GraceEnded _ ->
                {
                }
        }
        if (next.state() == CommitmentState.CANCELLED) {
            tell(EventName.COMMITMENT_CANCELLED, Map.of("reason", turn.endReason()));
        }
    }

    private void tellCovered() {
        if (turn.target() == CommitmentState.KEPT) {
            return;
        }
        var ordinal = 0;
        for (var installment : turn.covered()) {
            tell(EventName.INSTALLMENT_COVERED, ordinal++,
                    Map.of("n", Integer.toString(installment.n())));
        }
    }

    private void tellResumed(String reason) {
        if (turn.target() != CommitmentState.SUSPENDED
                && turn.target() != CommitmentState.CANCELLED) {
            tell(EventName.COMMITMENT_RESUMED, Map.of("reason", reason));
        }
    }

    /// The thanks for KEPT replace the receipt of the payment that made it so.
    private void tellVerdict() {
        if (turn.enters(CommitmentState.KEPT)) {
            tell(EventName.COMMITMENT_KEPT,
                    turn.event() instanceof CommitmentEvent.PaymentCovers(var paymentKey)
                            ? Map.of("paymentKey", paymentKey)
                            : Map.of());
        }
        if (!turn.isBreach()) {
            return;
        }
        var judgement = Integer.toString(next.course().judgements());
        switch (next.state()) {
            case BROKEN -> tellBreach(EventName.COMMITMENT_BROKEN, judgement);
            case PARTIALLY_KEPT -> tellBreach(EventName.COMMITMENT_PARTIALLY_KEPT, judgement);
            default -> tell(EventName.INSTALLMENT_MISSED, Map.of("n",
                    Integer.toString(turn.judgedInstallment()), "judgement", judgement));
        }
    }

    private void tellBreach(EventName name, String judgement) {
        tell(name, Map.of("level", Integer.toString(level), "judgement", judgement));
    }

    /// A verdict that changes later is told with both verdicts and never as a second breach.
    private void tellRejudgement() {
        var from = turn.verdictBefore();
        if (from.isPresent() && turn.changesVerdict()) {
            tell(EventName.COMMITMENT_REJUDGED,
                    Map.of("from", from.get().name(), "to", next.state().name()));
        }
    }

    private void tell(EventName name, Map<String, String> facts) {
        tell(name, 0, facts);
    }

    private void tell(EventName name, int ordinal, Map<String, String> facts) {
        events.add(IntegrationEvent.of(name, turn.now(), next.aggregate(), ordinal, settingsDigest,
                next.subject().with(facts)));
    }
}
