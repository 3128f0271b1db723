package co.pacto.domain.money;

import java.util.List;
import java.util.StringJoiner;

/// Whole numbers in Spanish words, in the three forms that *uno* takes.
public final class SpokenNumbers {

    /// The largest number with words here; the next one would need *trillón*.
    static final long MAX = 999_999_999_999_999_999L;

    private static final long THOUSAND = 1_000;
    private static final long MILLION = 1_000_000;
    private static final long BILLION = 1_000_000_000_000L;

    private static final List<String> BELOW_THIRTY = List.of("cero", "un", "dos", "tres", "cuatro",
            "cinco", "seis", "siete", "ocho", "nueve", "diez", "once", "doce", "trece", "catorce",
            "quince", "dieciséis", "diecisiete", "dieciocho", "diecinueve", "veinte", "veintiún",
            "veintidós", "veintitrés", "veinticuatro", "veinticinco", "veintiséis", "veintisiete",
            "veintiocho", "veintinueve");
    private static final List<String> TENS = List.of("", "", "", "treinta", "cuarenta", "cincuenta",
            "sesenta", "setenta", "ochenta", "noventa");
    private static final List<String> HUNDREDS = List.of("", "ciento", "doscientos", "trescientos",
            "cuatrocientos", "quinientos", "seiscientos", "setecientos", "ochocientos",
            "novecientos");

    private SpokenNumbers() {}

    /// Alone, as in "cuota veintiuno".
    public static String alone(long number) {
        return withLastOneAs(beforeMasculine(number), "uno");
    }

    /// Before a masculine noun, as in "veintiún pesos".
    public static String beforeMasculine(long number) {
        if (number < 0 || number > MAX) {
            throw new IllegalArgumentException("no words for this number");
        }
        if (number == 0) {
            return BELOW_THIRTY.getFirst();
        }
        var words = new StringJoiner(" ");
        addGroup(words, number / BILLION, "un billón", "billones");
        addGroup(words, number % BILLION / MILLION, "un millón", "millones");
        addThousands(words, number % MILLION);
        return words.toString();
    }

    /// Before a feminine noun, as in "veintiuna cuotas". Installments and hours need no more than 99,
    /// so the hundreds, which would change too, are refused.
    public static String beforeFeminine(int number) {
        if (number > 99) {
            throw new IllegalArgumentException("no feminine words for this number");
        }
        return withLastOneAs(beforeMasculine(number), "una");
    }

    private static void addGroup(StringJoiner words, long count, String one, String many) {
        if (count == 1) {
            words.add(one);
        } else if (count > 1) {
            addThousands(words, count);
            words.add(many);
        }
    }

    private static void addThousands(StringJoiner words, long number) {
        var thousands = number / THOUSAND;
        if (thousands > 1) {
            addHundreds(words, (int) thousands);
        }
        if (thousands > 0) {
            words.add("mil");
        }
        addHundreds(words, (int) (number % THOUSAND));
    }

    private static void addHundreds(StringJoiner words, int number) {
        if (number == 100) {
            words.add("cien");
            return;
        }
        if (number > 100) {
            words.add(HUNDREDS.get(number / 100));
        }
        addTens(words, number % 100);
    }

    private static void addTens(StringJoiner words, int number) {
        if (number >= BELOW_THIRTY.size()) {
            words.add(TENS.get(number / 10));
            if (number % 10 > 0) {
                words.add("y").add(BELOW_THIRTY.get(number % 10));
            }
        } else if (number > 0) {
            words.add(BELOW_THIRTY.get(number));
        }
    }

    private static String withLastOneAs(String words, String one) {
        if (words.endsWith("veintiún")) {
            return words.substring(0, words.length() - "ún".length()) + one;
        }
        var endsInOne = words.equals("un") || words.endsWith(" un");
        return endsInOne ? words.substring(0, words.length() - "un".length()) + one : words;
    }
}
