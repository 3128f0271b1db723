package co.pacto.domain.money;

/// Amounts in whole Colombian pesos as a debtor reads them: `$1.250.000`. The platform's own format
/// for Colombia prints a blank and two decimals, so it is not used (law.md 11.3). Written amounts are
/// never parsed.
public final class Pesos {

    private static final int GROUP_DIGITS = 3;

    private Pesos() {}

    /// `$` and thousands with dots, no decimals, no blank; the sign of a negative amount comes first.
    public static String written(long pesos) {
        var digits = new StringBuilder(Long.toString(pesos));
        var sign = pesos < 0 ? "-" : "";
        digits.delete(0, sign.length());
        for (var end = digits.length() - GROUP_DIGITS; end > 0; end -= GROUP_DIGITS) {
            digits.insert(end, '.');
        }
        return sign + "$" + digits;
    }
}
