package co.pacto.domain.money;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;

/// Divides a total into equal installments of whole pesos; the last takes the remainder
/// (commitment.md 7.1): 1.000.000 in three is 333.333, 333.333, 333.334.
public final class EqualPlan {

    private EqualPlan() {}

    /// The amounts in order; their sum is the total.
    ///
    /// @throws IllegalArgumentException without installments, or with more of them than pesos
    public static List<Long> amountsPesos(long totalPesos, int installments) {
        if (installments < 1 || totalPesos < installments) {
            throw new IllegalArgumentException("each installment needs at least one peso");
        }
        var basePesos = totalPesos / installments;
        var lastPesos = totalPesos - (basePesos * (installments - 1));
        List<Long> amounts = new ArrayList<>(Collections.nCopies(installments - 1, basePesos));
        amounts.add(lastPesos);
        return List.copyOf(amounts);
    }
}
