package co.pacto.domain.commitment;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.calendar.BusinessCalendar;
import java.time.LocalDate;

/// Gives an installment the dates and instants of its life (commitment.md 5.1).
final class Schedule {

    private final CommitmentPolicy policy;
    private final BusinessCalendar calendar;

    Schedule(CommitmentPolicy policy, BusinessCalendar calendar) {
        this.policy = policy;
        this.calendar = calendar;
    }

    Installment installment(int n, long amountPesos, LocalDate nominal, int settlementLag) {
        var effective = calendar.effective(nominal);
        var graceEnd = calendar.bankingDay(effective, policy.graceBankingDays());
        var judgedOn = calendar.bankingDay(graceEnd, settlementLag).plusDays(1);
        return new Installment(n, amountPesos, nominal, effective,
                Bogota.at(effective, policy.dueCutoff()), graceEnd,
                Bogota.at(judgedOn, policy.judgementTime()), null, false, null, null);
    }
}
