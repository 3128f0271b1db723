package co.pacto.domain.commitment;

import co.pacto.domain.contact.Channel;
import co.pacto.domain.money.Tolerance;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;

/// The creditor's limits and parameters of commitments, under the names of commitment.md 6, which says
/// what each of them means.
public record CommitmentPolicy(long minAmountPesos, int minPercentOfBalance,
        long minInstallmentAmountPesos, int maxDaysToFirstDate, int maxTermMonths,
        int maxInstallments, List<Frequency> frequencies, SemiMonthlyMode semiMonthlyMode,
        List<PaymentMethod> methods, int maxNegotiationLoops, int maxLevelForAssistant,
        boolean levelResetOnKept, int maxRenegotiations, int maxConsecutiveMissed,
        MissedInstallmentPolicy missedInstallmentPolicy, Tolerance tolerance, int graceBankingDays,
        LocalTime dueCutoff, LocalTime judgementTime, int claimBusinessDays,
        int maxClaimsPerCommitment, int maxHoldRenewals, int draftExpiryMinutes,
        int noMatchPerQuestion, List<Integer> reminderOffsets, int minDaysForReminder,
        List<Channel> reminderChannels, LocalTime reminderTime, List<Channel> breachChannels) {

    public CommitmentPolicy {
        frequencies = List.copyOf(frequencies);
        methods = List.copyOf(methods);
        reminderOffsets = List.copyOf(reminderOffsets);
        reminderChannels = List.copyOf(reminderChannels);
        breachChannels = List.copyOf(breachChannels);
    }

    /// The defaults, of a creditor that names only its methods.
    public static CommitmentPolicy standard(List<PaymentMethod> methods) {
        return new CommitmentPolicy(10_000, 5, 10_000, 15, 12, 24,
                List.of(Frequency.SINGLE, Frequency.WEEKLY, Frequency.SEMI_MONTHLY,
                        Frequency.MONTHLY),
                SemiMonthlyMode.EVERY_15_DAYS, methods, 2, 2, true, 2, 1,
                MissedInstallmentPolicy.KEEP, Tolerance.STANDARD, 1, LocalTime.of(18, 0),
                LocalTime.of(6, 0), 3, 2, 2, 30, 2, List.of(1), 3,
                List.of(Channel.VOICE, Channel.EMAIL), LocalTime.of(9, 0),
                List.of(Channel.VOICE, Channel.EMAIL));
    }

    /// The method of this code, if the creditor offers it.
    public Optional<PaymentMethod> method(String code) {
        return methods.stream().filter(method -> method.code().equals(code)).findFirst();
    }
}
