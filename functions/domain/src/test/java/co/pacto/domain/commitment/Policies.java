package co.pacto.domain.commitment;

import java.time.LocalTime;
import java.util.List;

/// Policies of creditors for tests: two methods, one of them settled two banking days later.
final class Policies {

    static final CommitmentPolicy STANDARD = CommitmentPolicy.standard(
            List.of(new PaymentMethod("PSE", "PSE", "PSE en acme.example/pagos", 0, false),
                    new PaymentMethod("BRANCH", "oficina", "Cualquier oficina", 2, false)));

    private Policies() {}

    /// The standard of a creditor that waits only this long for the first payment.
    static CommitmentPolicy firstDateWithin(int days) {
        return with(days, STANDARD.reminderTime(), 1, MissedInstallmentPolicy.KEEP);
    }

    /// The standard of a creditor that reminds at this hour.
    static CommitmentPolicy remindingAt(String time) {
        return with(STANDARD.maxDaysToFirstDate(), LocalTime.parse(time), 1,
                MissedInstallmentPolicy.KEEP);
    }

    /// The standard of a creditor whose plans end with the second installment missed in a row.
    static CommitmentPolicy bearingOneMiss(MissedInstallmentPolicy missed) {
        return with(STANDARD.maxDaysToFirstDate(), STANDARD.reminderTime(), 2, missed);
    }

    private static CommitmentPolicy with(int maxDaysToFirstDate, LocalTime reminderTime,
            int maxConsecutiveMissed, MissedInstallmentPolicy missedInstallmentPolicy) {
        return new CommitmentPolicy(STANDARD.minAmountPesos(), STANDARD.minPercentOfBalance(),
                STANDARD.minInstallmentAmountPesos(), maxDaysToFirstDate, STANDARD.maxTermMonths(),
                STANDARD.maxInstallments(), STANDARD.frequencies(), STANDARD.semiMonthlyMode(),
                STANDARD.methods(), STANDARD.maxNegotiationLoops(), STANDARD.maxLevelForAssistant(),
                STANDARD.levelResetOnKept(), STANDARD.maxRenegotiations(), maxConsecutiveMissed,
                missedInstallmentPolicy, STANDARD.tolerance(), STANDARD.graceBankingDays(),
                STANDARD.dueCutoff(), STANDARD.judgementTime(), STANDARD.claimBusinessDays(),
                STANDARD.maxClaimsPerCommitment(), STANDARD.maxHoldRenewals(),
                STANDARD.draftExpiryMinutes(), STANDARD.noMatchPerQuestion(),
                STANDARD.reminderOffsets(), STANDARD.minDaysForReminder(),
                STANDARD.reminderChannels(), reminderTime, STANDARD.breachChannels());
    }
}
