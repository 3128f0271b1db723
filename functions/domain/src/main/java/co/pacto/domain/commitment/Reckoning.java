package co.pacto.domain.commitment;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.commitment.CommitmentEvent.Cancel;
import co.pacto.domain.commitment.CommitmentEvent.ClaimPayment;
import co.pacto.domain.commitment.CommitmentEvent.ClaimRejected;
import co.pacto.domain.commitment.CommitmentEvent.ClaimTimedOut;
import co.pacto.domain.commitment.CommitmentEvent.ExpireDraft;
import co.pacto.domain.commitment.CommitmentEvent.FallDue;
import co.pacto.domain.commitment.CommitmentEvent.Formalize;
import co.pacto.domain.commitment.CommitmentEvent.GraceEnded;
import co.pacto.domain.commitment.CommitmentEvent.Lift;
import co.pacto.domain.commitment.CommitmentEvent.PaymentCovers;
import co.pacto.domain.commitment.CommitmentEvent.PaymentPartial;
import co.pacto.domain.commitment.CommitmentEvent.Renegotiate;
import co.pacto.domain.commitment.CommitmentEvent.ReversePayment;
import co.pacto.domain.commitment.CommitmentEvent.Suspend;
import co.pacto.domain.commitment.CommitmentEvent.SuspensionEnded;
import co.pacto.domain.payment.Coverage;
import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.function.UnaryOperator;

/// What an event makes of the installments of a commitment: figures, verdicts and windows. It decides
/// nothing about the state; the guards of the table read its result.
final class Reckoning {

    /// Banking days after which money is known whatever the method (commitment.md 5.1), for a method
    /// that has left the creditor's list since the agreement.
    private static final int SLOWEST_SETTLEMENT_LAG = 2;

    private final Commitment commitment;
    private final Coverage coverage;
    private final Policy policy;
    private final Instant now;

    Reckoning(Commitment commitment, Coverage coverage, Policy policy, Instant now) {
        this.commitment = commitment;
        this.coverage = coverage;
        this.policy = policy;
        this.now = now;
    }

    /// The installments as they are after the event.
    List<Installment> after(CommitmentEvent event) {
        return switch (event) {
            case FallDue(var n) -> each(n, this::fallenDue);
            case GraceEnded(var n) -> judged(n);
            case PaymentCovers _,PaymentPartial _ -> each(this::paid);
            case ReversePayment(_, var reversedOn) -> reversed(reversedOn);
            case ClaimRejected _,ClaimTimedOut _ -> each(this::resumed);
            case SuspensionEnded(var lapses, _) -> lapses ? lifted() : each(this::resumed);
            case Lift _ -> lifted();
            case Formalize _,ExpireDraft _,Cancel _,ClaimPayment _,Suspend _,Renegotiate _ ->
                commitment.terms().installments();
        };
    }

    /// The figures are those of the due date, however late the alarm is.
    private Installment fallenDue(Installment installment) {
        return installment
                .fallenDue(coverage.figures(installment.n(), installment.effectiveDueDate()));
    }

    private List<Installment> judged(int n) {
        var installments = each(n, installment -> withVerdict(installment, coverage));
        var judgement = Judgement.of(installments, n, policy.commitments().maxConsecutiveMissed());
        return judgement.endsPlan() || judgement.verdict() == Verdict.PAID
                ? installments
                : switch (policy.commitments().missedInstallmentPolicy()) {
                    case KEEP -> installments;
                    case APPEND_AT_END -> appended(installments, n);
                };
    }

    /// The missed installment becomes what was paid of it, and what is missing a last installment one
    /// period after the last date.
    private List<Installment> appended(List<Installment> installments, int n) {
        var paidPesos = coverage.paidTowardsPesos(n);
        var missed = installments.get(n - 1);
        var terms = commitment.terms();
        var count = installments.size() + 1;
        var nominal = PlanDates
                .nominal(terms.frequency(), policy.commitments().semiMonthlyMode(),
                        installments.getFirst().nominalDueDate(), count)
                .getLast();
        var longer = new ArrayList<>(installments);
        longer.set(n - 1, missed.withAmount(paidPesos));
        longer.add(schedule().installment(count, missed.amountPesos() - paidPesos, nominal,
                settlementLag()));
        return longer;
    }

    private Installment paid(Installment installment) {
        var verdict = installment.verdict();
        var mayBecomePaid = !commitment.hasVerdict() && coverage.isCovered(installment.n());
        if (verdict == Verdict.PAID || (verdict == null && !mayBecomePaid)) {
            return installment;
        }
        var judged = coverage.verdict(installment.n()) == verdict
                ? installment
                : withVerdict(installment, coverage);
        return isPaidLate(judged) ? judged.withPaidLate() : judged;
    }

    private boolean isPaidLate(Installment installment) {
        return commitment.hasVerdict() && installment.verdict() != Verdict.PAID
                && coverage.hasMoneyAfterWindow(installment.n());
    }

    /// While a claim or a hold was armed nothing fell due: its figures are read now, by value date.
    private Installment resumed(Installment installment) {
        return paid(isDueWithoutFigures(installment) ? fallenDue(installment) : installment);
    }

    private boolean isDueWithoutFigures(Installment installment) {
        return installment.isOpen() && installment.isDueAt(now)
                && installment.figuresAtDue() == null;
    }

    private List<Installment> lifted() {
        return again(each(installment -> installment.isOpen() && installment.isDueAt(now)
                ? reopened(installment, Bogota.date(now))
                : installment));
    }

    /// A verdict of BROKEN stays; every other that the money no longer bears is taken away, and where
    /// the installment is due its grace restarts (commitment.md 4.4).
    private List<Installment> reversed(LocalDate reversedOn) {
        if (commitment.state() == CommitmentState.BROKEN) {
            return commitment.terms().installments();
        }
        return again(each(installment -> losesVerdict(installment)
                ? reopened(installment, reversedOn)
                : installment));
    }

    private boolean losesVerdict(Installment installment) {
        return switch (installment.verdict()) {
            case PAID -> !coverage.isCovered(installment.n());
            case PARTIAL -> commitment.state() == CommitmentState.PARTIALLY_KEPT
                    && coverage.verdict(installment.n()) != Verdict.PARTIAL;
            case MISSED -> false;
            case null -> false;
        };
    }

    private Installment reopened(Installment installment, LocalDate from) {
        return installment.isDueAt(now)
                ? schedule().reopened(installment, from, settlementLag())
                : installment.judged(null, installment.figuresAtJudgement());
    }

    /// A longer window may hold money that the former one did not.
    private List<Installment> again(List<Installment> reopened) {
        var longer = coverage.over(reopened);
        return reopened.stream()
                .map(installment -> isDueWithoutFigures(installment)
                        ? fallenDue(installment)
                        : installment)
                .map(installment -> installment.isOpen() && longer.isCovered(installment.n())
                        ? withVerdict(installment, longer)
                        : installment)
                .toList();
    }

    private static Installment withVerdict(Installment installment, Coverage by) {
        var n = installment.n();
        return installment.judged(by.verdict(n), by.figures(n, installment.graceEndDate()));
    }

    private List<Installment> each(UnaryOperator<Installment> change) {
        return commitment.terms().installments().stream().map(change).toList();
    }

    private List<Installment> each(int n, UnaryOperator<Installment> change) {
        return each(installment -> installment.n() == n ? change.apply(installment) : installment);
    }

    private Schedule schedule() {
        return new Schedule(policy.commitments(), policy.calendar());
    }

    private int settlementLag() {
        return policy.commitments()
                .method(commitment.terms().method())
                .map(PaymentMethod::settlementLag)
                .orElse(SLOWEST_SETTLEMENT_LAG);
    }
}
