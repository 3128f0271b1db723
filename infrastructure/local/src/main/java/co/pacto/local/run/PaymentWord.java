package co.pacto.local.run;

import co.pacto.domain.commitment.Installment;

/// One payment of a debtor as a word of `behaviours.csv`: which installment, when against its effective
/// due date, how much, and how many days later the creditor posts it.
record PaymentWord(int installment, int offsetDays, Share share, int postedDays) {

    /// How much is paid.
    sealed interface Share {

        /// Percent of the installment, rounded down to whole pesos.
        record Percent(int percent) implements Share {}

        /// Exactly so many pesos.
        record Pesos(long pesos) implements Share {}
    }

    private static final int WHOLE = 100;

    /// What is paid of this installment.
    long amountPesos(Installment due) {
        return switch (share) {
            case Share.Percent(var percent) ->
                Math.multiplyExact(due.amountPesos(), percent) / WHOLE;
            case Share.Pesos(var pesos) -> pesos;
        };
    }
}
