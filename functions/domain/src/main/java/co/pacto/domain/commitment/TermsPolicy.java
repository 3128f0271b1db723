package co.pacto.domain.commitment;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.calendar.BusinessCalendar;
import co.pacto.domain.commitment.TermsDecision.Accepted;
import co.pacto.domain.commitment.TermsDecision.Refused;
import co.pacto.domain.money.EqualPlan;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Decides whether proposed terms may become a commitment of the assistant. Rules run in the order of
/// [TermsRefusal] and the first refusal wins; the creditor's limits are those of commitment.md 6.
public final class TermsPolicy {

    private final CommitmentPolicy policy;
    private final BusinessCalendar calendar;

    public TermsPolicy(CommitmentPolicy policy, BusinessCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
    }

    /// The terms, or the first rule that they break.
    public TermsDecision decide(Proposal proposal, Standing standing, Instant now) {
        return refusalOf(standing, now).or(() -> refusalOfKind(proposal))
                .or(() -> refusalOfAmounts(proposal, standing.owedPesos()))
                .or(() -> refusalOfFirstDate(proposal.firstDate(), now))
                .<TermsDecision>map(refused -> refused)
                .orElseGet(() -> planned(proposal, now));
    }

    /// What keeps any terms from being agreed on this obligation now, if anything does.
    public Optional<Refused> refusalOf(Standing standing, Instant now) {
        if (standing.level() > policy.maxLevelForAssistant()) {
            return refused(TermsRefusal.LEVEL_LIMIT,
                    new Limit.Count(policy.maxLevelForAssistant()));
        }
        if (!standing.leavesRoom()) {
            return refused(TermsRefusal.LIVE_COMMITMENT_EXISTS, new Limit.None());
        }
        if (standing.isOftenRenegotiated(policy, Bogota.date(now))) {
            return refused(TermsRefusal.APPROVAL_REQUIRED,
                    new Limit.Count(policy.maxRenegotiations()));
        }
        return Optional.empty();
    }

    /// The least a commitment on this balance may be about: the higher of the creditor's two minima,
    /// or everything, if less is owed; one peso at least.
    public long minimumPesos(long owedPesos) {
        var percent = policy.minPercentOfBalance();
        var sharePesos = Math.ceilDiv(Math.multiplyExact(owedPesos, percent), 100);
        var minimumPesos = Math.max(policy.minAmountPesos(), sharePesos);
        return Math.max(Math.min(minimumPesos, owedPesos), 1);
    }

    /// The last date on which a first installment may fall.
    public LocalDate latestFirstDate(Instant now) {
        return Bogota.date(now).plusDays(policy.maxDaysToFirstDate());
    }

    private Optional<Refused> refusalOfKind(Proposal proposal) {
        if (policy.method(proposal.method()).isEmpty()) {
            return refused(TermsRefusal.METHOD_NOT_ALLOWED, new Limit.None());
        }
        var frequency = proposal.frequency();
        if (!policy.frequencies().contains(frequency) || frequency == Frequency.CUSTOM) {
            return refused(TermsRefusal.FREQUENCY_NOT_ALLOWED, new Limit.None());
        }
        return Optional.empty();
    }

    private Optional<Refused> refusalOfAmounts(Proposal proposal, long owedPesos) {
        var minimumPesos = minimumPesos(owedPesos);
        if (proposal.totalPesos() < minimumPesos) {
            return refused(TermsRefusal.AMOUNT_TOO_LOW, new Limit.Pesos(minimumPesos));
        }
        if (proposal.totalPesos() > owedPesos) {
            return refused(TermsRefusal.AMOUNT_TOO_HIGH, new Limit.Pesos(owedPesos));
        }
        var maxInstallments = proposal.frequency() == Frequency.SINGLE
                ? 1
                : policy.maxInstallments();
        if (proposal.installments() > maxInstallments) {
            return refused(TermsRefusal.TOO_MANY_INSTALLMENTS, new Limit.Count(maxInstallments));
        }
        var smallestPesos = proposal.totalPesos() / proposal.installments();
        if (proposal.installments() > 1 && smallestPesos < policy.minInstallmentAmountPesos()) {
            return refused(TermsRefusal.INSTALLMENT_TOO_LOW,
                    new Limit.Pesos(policy.minInstallmentAmountPesos()));
        }
        return Optional.empty();
    }

    private Optional<Refused> refusalOfFirstDate(LocalDate firstDate, Instant now) {
        var earliest = earliestFirstDate(now);
        if (firstDate.isBefore(earliest)) {
            return refused(TermsRefusal.DATE_IN_PAST, new Limit.Date(earliest));
        }
        var latest = latestFirstDate(now);
        return firstDate.isAfter(latest)
                ? refused(TermsRefusal.DATE_TOO_FAR, new Limit.Date(latest))
                : Optional.empty();
    }

    private TermsDecision planned(Proposal proposal, Instant now) {
        var nominal = PlanDates.nominal(proposal.frequency(), policy.semiMonthlyMode(),
                proposal.firstDate(), proposal.installments());
        var latest = Bogota.date(now).plusMonths(policy.maxTermMonths());
        if (nominal.getLast().isAfter(latest)) {
            return new Refused(TermsRefusal.TERM_TOO_LONG, new Limit.Date(latest));
        }
        var amounts = EqualPlan.amountsPesos(proposal.totalPesos(), proposal.installments());
        var lag = policy.method(proposal.method()).orElseThrow().settlementLag();
        var schedule = new Schedule(policy, calendar);
        var installments = IntStream.range(0, nominal.size())
                .mapToObj(i -> schedule.installment(i + 1, amounts.get(i), nominal.get(i), lag))
                .toList();
        return collision(installments)
                .<TermsDecision>map(
                        day -> new Refused(TermsRefusal.DATES_COLLIDE, new Limit.Date(day)))
                .orElseGet(() -> new Accepted(new Terms(proposal.totalPesos(), proposal.frequency(),
                        proposal.method(), installments)));
    }

    private static Optional<LocalDate> collision(List<Installment> installments) {
        return IntStream.range(1, installments.size())
                .filter(i -> !installments.get(i - 1)
                        .effectiveDueDate()
                        .isBefore(installments.get(i).effectiveDueDate()))
                .mapToObj(i -> installments.get(i).effectiveDueDate())
                .findFirst();
    }

    private LocalDate earliestFirstDate(Instant now) {
        var local = Bogota.local(now);
        var todayStillCounts = local.toLocalTime().isBefore(policy.dueCutoff());
        return todayStillCounts ? local.toLocalDate() : local.toLocalDate().plusDays(1);
    }

    private static Optional<Refused> refused(TermsRefusal reason, Limit limit) {
        return Optional.of(new Refused(reason, limit));
    }
}
