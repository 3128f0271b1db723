package co.pacto.domain.commitment;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.contact.StopReason;
import co.pacto.domain.event.Aggregate;
import co.pacto.domain.evidence.EvidenceChain;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.outcome.Alert;
import co.pacto.domain.outcome.AlertCode;
import co.pacto.domain.outcome.HandOver;
import co.pacto.domain.outcome.TaskType;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// Writes what one event does to one commitment, or a renegotiation to two, with everything that
/// belongs to it: evidence, live mark, the obligation's level, the stop and the task of the third
/// breach, and the facts for the bus (commitment.md 2.4).
final class LifeWriter {

    /// From this level on a person goes on (commitment.md 9.1).
    private static final int LEVEL_OF_A_PERSON = 3;

    private final Policy policy;
    private final WakeUps wakeUps;

    LifeWriter(Policy policy, WakeUps wakeUps) {
        this.policy = policy;
        this.wakeUps = wakeUps;
    }

    /// One turn by itself.
    LifeDecision.Applied write(Turn turn) {
        return write(List.of(turn));
    }

    /// Turns that happen together; the last one is the one that was asked for.
    LifeDecision.Applied write(List<Turn> turns) {
        var first = turns.getFirst();
        var file = first.file();
        List<Commitment> nexts = new ArrayList<>();
        for (var turn : turns) {
            nexts.add(next(turn));
            file = file.with(nexts.getLast());
        }
        var level = Levels.of(file.commitments(), policy.commitments().levelResetOnKept());
        var writes = new Transaction();
        for (var index = 0; index < turns.size(); index++) {
            write(turns.get(index), nexts.get(index), level, writes);
        }
        var before = first.file().obligation();
        var obligation = obligation(turns, nexts.getLast(), level);
        if (!obligation.equals(before)) {
            writes.put(obligation.next());
        }
        if (level >= LEVEL_OF_A_PERSON && before.level() < LEVEL_OF_A_PERSON) {
            handToAPerson(turns.getLast(), obligation.next(), writes);
        }
        return new LifeDecision.Applied(nexts.getLast(), writes);
    }

    private void write(Turn turn, Commitment next, int level, Transaction writes) {
        writes.put(next);
        writes.put(EvidenceChain.next(turn.before().chain(), next.commitmentId(), entryType(turn),
                turn.now(), facts(turn, next)));
        var mark = LiveMark.of(next);
        if (turn.comesIntoForce()) {
            writes.put(mark);
        }
        if (turn.leavesForce()) {
            writes.delete(mark);
        }
        if (turn.keptBySuccessor() && !turn.before().course().reversedAfterSuccessor()) {
            writes.put(Alert.raise(next.debtorId(), AlertCode.PAYMENT_TO_VERIFY,
                    next.commitmentId(), turn.now()));
        }
        writes.put(LifeEvents.of(turn, next, level, policy.settingsDigest()));
    }

    private Commitment next(Turn turn) {
        var before = turn.before();
        var terms = new Terms(before.terms().totalPesos(), before.terms().frequency(),
                before.terms().method(), turn.installments());
        var moved = new Commitment(before.commitmentId(), before.debtorId(), before.obligationId(),
                terms, before.termsDigest(), before.origin(), before.formalization(), turn.target(),
                course(turn), wakeUps.after(turn), before.chain(), before.version() + 1);
        return moved.with(EvidenceChain.after(EvidenceChain.next(before.chain(),
                before.commitmentId(), entryType(turn), turn.now(), facts(turn, moved))));
    }

    /// The event's own code; the last step of the formalization is named as its steps are (data.md 4).
    private static String entryType(Turn turn) {
        return turn.event() instanceof CommitmentEvent.Formalize
                ? FormalizationStep.FORMALIZED.name()
                : turn.event().code();
    }

    /// What the evidence says about the turn: codes, numbers and dates, never who it is about.
    private static Map<String, Object> facts(Turn turn, Commitment next) {
        Map<String, Object> facts = new TreeMap<>();
        facts.put("from", turn.before().state().name());
        facts.put("to", turn.target().name());
        switch (turn.event()) {
            case CommitmentEvent.FallDue(var n) -> facts.put("installment", (long) n);
            case CommitmentEvent.GraceEnded(var n) -> judged(facts, next.installment(n));
            case CommitmentEvent.PaymentCovers(var key) -> facts.put("paymentKey", key);
            case CommitmentEvent.PaymentPartial(var key) -> facts.put("paymentKey", key);
            case CommitmentEvent.ReversePayment(var key, _) -> facts.put("paymentKey", key);
            case CommitmentEvent.Renegotiate(var other, _) -> facts.put("replacedBy", other);
            case CommitmentEvent.Cancel(var reason) -> facts.put("reason", reason);
            case CommitmentEvent.Formalize formalize ->
                facts.put("termsDigest", formalize.acceptedDigest());
            case CommitmentEvent.ExpireDraft _,CommitmentEvent.ClaimPayment _,CommitmentEvent.ClaimRejected _,CommitmentEvent.ClaimTimedOut _,CommitmentEvent.Suspend _,CommitmentEvent.Lift _,CommitmentEvent.SuspensionEnded _ ->
                {
                }
        }
        return facts;
    }

    private static void judged(Map<String, Object> facts, Installment installment) {
        facts.put("installment", (long) installment.n());
        var figures = installment.figuresAtJudgement();
        if (figures != null) {
            facts.put("cumulativeDuePesos", figures.cumulativeDuePesos());
            facts.put("cumulativePaidPesos", figures.cumulativePaidPesos());
            facts.put("windowEnd", figures.windowEnd().toString());
        }
    }

    private static Course course(Turn turn) {
        var before = turn.before().course();
        List<Integer> breached = new ArrayList<>(before.breached());
        if (turn.isBreach()) {
            breached.add(turn.judgedInstallment());
        }
        var isJudgement = turn.event() instanceof CommitmentEvent.GraceEnded;
        var isClaim = turn.event() instanceof CommitmentEvent.ClaimPayment;
        var isRenewal = turn.event() instanceof CommitmentEvent.SuspensionEnded
                && turn.target() == CommitmentState.SUSPENDED;
        return new Course(formalizedAt(turn), resumeTo(turn),
                before.judgements() + (isJudgement ? 1 : 0), breached,
                before.claims() + (isClaim ? 1 : 0), before.holdRenewals() + (isRenewal ? 1 : 0),
                before.reversedAfterSuccessor() || turn.keptBySuccessor(), ending(turn));
    }

    private static @Nullable Instant formalizedAt(Turn turn) {
        return turn.event() instanceof CommitmentEvent.Formalize
                ? turn.now()
                : turn.before().course().formalizedAt();
    }

    /// A claim or a hold remembers the verdict that it came after.
    private static @Nullable CommitmentState resumeTo(Turn turn) {
        var isHeld = turn.target() == CommitmentState.PAYMENT_CLAIMED
                || turn.target() == CommitmentState.SUSPENDED;
        if (!isHeld) {
            return null;
        }
        return turn.before().state().isBreach()
                ? turn.before().state()
                : turn.before().course().resumeTo();
    }

    private static @Nullable Ending ending(Turn turn) {
        return switch (turn.target()) {
            case CANCELLED -> new Ending(turn.before().state(), turn.now(), turn.endReason(), null);
            case REPLACED -> new Ending(turn.before().state(), turn.now(), null,
                    turn.event() instanceof CommitmentEvent.Renegotiate(var other, _)
                            ? other
                            : null);
            default -> turn.before().course().ending();
        };
    }

    /// The obligation after the turns, in the version that is stored.
    private static Obligation obligation(List<Turn> turns, Commitment next, int level) {
        var obligation = turns.getFirst().file().obligation();
        var live = obligation.liveCommitmentId();
        for (var turn : turns) {
            if (turn.event() instanceof CommitmentEvent.Renegotiate) {
                obligation = obligation.renegotiated(Bogota.date(turn.now()));
            }
            if (turn.leavesForce()) {
                live = null;
            }
        }
        if (turns.getLast().comesIntoForce()) {
            live = next.commitmentId();
        }
        return obligation.with(level, live);
    }

    /// At the third breach in a row the assistant stops and a person takes over; once, even when the
    /// verdict changes and comes back.
    private void handToAPerson(Turn turn, Obligation obligation, Transaction writes) {
        var commitment = turn.before();
        var toAPerson = new HandOver(commitment.subject(), commitment.commitmentId(),
                new Aggregate(Aggregate.Kind.OBLIGATION, obligation.obligationId(),
                        obligation.version()),
                policy.calendar(), policy.settingsDigest(), turn.now());
        var stop = toAPerson.stop(commitment.obligationId(), StopReason.WITH_ADVISOR, "LEVEL_3");
        if (turn.file().stops().stream().noneMatch(known -> known.key().equals(stop.key()))) {
            writes.and(toAPerson.raised(stop))
                    .and(toAPerson.task(TaskType.LEVEL_3, commitment.obligationId()))
                    .put(Alert.raise(commitment.debtorId(), AlertCode.LEVEL_3,
                            commitment.commitmentId(), turn.now()));
        }
    }
}
