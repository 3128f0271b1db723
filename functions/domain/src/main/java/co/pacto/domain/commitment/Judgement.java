package co.pacto.domain.commitment;

import java.util.List;
import org.jspecify.annotations.Nullable;

/// What the verdict of one installment means for its plan (commitment.md 5.3): a plan ends with its
/// last installment, or with one too many in a row that was not covered (invariant viii).
record Judgement(@Nullable Verdict verdict, boolean endsPlan) {

    /// The judgement of an installment that has its verdict.
    static Judgement of(List<Installment> installments, int n, int maxConsecutiveMissed) {
        var misses = 0;
        while (misses < n && isMiss(installments.get(n - 1 - misses))) {
            misses++;
        }
        return new Judgement(installments.get(n - 1).verdict(),
                n == installments.size() || misses >= maxConsecutiveMissed);
    }

    private static boolean isMiss(Installment installment) {
        return installment.verdict() == Verdict.PARTIAL || installment.verdict() == Verdict.MISSED;
    }
}
