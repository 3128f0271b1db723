package co.pacto.domain.money;

/// Amounts in whole pesos as a debtor hears them. Exact multiples of a million take "de pesos".
public final class SpokenPesos {

    private static final long MILLION = 1_000_000;

    private SpokenPesos() {}

    /// The amount in words, from 0 to one peso below a trillion of the long scale.
    public static String words(long pesos) {
        if (pesos == 1) {
            return "un peso";
        }
        var isWholeMillions = pesos > 0 && pesos % MILLION == 0;
        return SpokenNumbers.beforeMasculine(pesos) + (isWholeMillions ? " de pesos" : " pesos");
    }
}
