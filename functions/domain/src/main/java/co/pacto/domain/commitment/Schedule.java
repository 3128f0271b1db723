package co.pacto.domain.commitment;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;

/// Gives an installment the dates and instants of its life (commitment.md 5.1).
final class Schedule {

    private final CommitmentPolicy policy;
    private final BusinessCalendar calendar;

    Schedule(CommitmentPolicy policy, BusinessCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
    }

    /// An open installment agreed for a nominal date.
    Installment installment(int n, long amountPesos, LocalDate nominal, int settlementLag) {
        var effective = calendar.effective(nominal);
        var graceEnd = graceEndDate(effective);
        return new Installment(n, amountPesos, nominal, effective,
                Bogota.at(effective, policy.dueCutoff()), graceEnd,
                judgeAt(graceEnd, settlementLag), null, false, null, null);
    }

    /// The installment as if it had not been judged, its window open again from a date on. A window
    /// never becomes shorter (commitment.md 4.3, 4.4).
    Installment reopened(Installment installment, LocalDate from, int settlementLag) {
        var open = installment.judged(null, installment.figuresAtJudgement());
        var graceEnd = graceEndDate(from);
        return graceEnd.isAfter(installment.graceEndDate())
                ? open.withWindow(graceEnd, judgeAt(graceEnd, settlementLag))
                : open;
    }

    private LocalDate graceEndDate(LocalDate from) {
        return calendar.bankingDay(from, policy.graceBankingDays());
    }

    /// Never earlier: money with a value date inside the window needs time to be known (law.md R17;
    /// C.Co. art. 829).
    private Instant judgeAt(LocalDate graceEndDate, int settlementLag) {
        var settledOn = calendar.bankingDay(graceEndDate, settlementLag);
        return Bogota.at(settledOn.plusDays(1), policy.judgementTime());
    }
}
