package co.pacto.domain.money;

/// How much may be missing from an installment that still counts as covered, and how much makes it
/// partial (commitment.md 5.2). Only the verdict is tolerant: the missing pesos stay in the balance.
///
/// @param percent the share of the amount that may be missing
/// @param floorPesos what may be missing from a small amount, where the share would be next to nothing
/// @param capPercent the share the floor may never exceed
/// @param partialThresholdPercent the share from which a payment is partial and not a miss
public record Tolerance(int percent, long floorPesos, int capPercent, int partialThresholdPercent) {

    /// The values of a creditor that changes nothing.
    public static final Tolerance STANDARD = new Tolerance(1, 1_000, 10, 50);

    private static final int HUNDRED = 100;

    /// The pesos that may be missing, rounded down.
    public long pesosFor(long amountPesos) {
        return Math.min(Math.max(share(amountPesos, percent), floorPesos),
                share(amountPesos, capPercent));
    }

    public boolean isCovered(long paidPesos, long amountPesos) {
        return amountPesos - paidPesos <= pesosFor(amountPesos);
    }

    public boolean isPartial(long paidPesos, long amountPesos) {
        return Math.multiplyExact(paidPesos, HUNDRED) >= Math.multiplyExact(amountPesos,
                partialThresholdPercent);
    }

    private static long share(long amountPesos, int percent) {
        return Math.multiplyExact(amountPesos, percent) / HUNDRED;
    }
}
