package co.pacto.domain.money;

import static java.util.Map.entry;

import java.util.List;
import java.util.Map;

/// Reads spoken amounts back, by another way than they are made: a running sum over single words.
final class ParsedWords {

    private static final Map<String, Integer> VALUES = Map.ofEntries(entry("cero", 0),
            entry("un", 1), entry("dos", 2), entry("tres", 3), entry("cuatro", 4),
            entry("cinco", 5), entry("seis", 6), entry("siete", 7), entry("ocho", 8),
            entry("nueve", 9), entry("diez", 10), entry("once", 11), entry("doce", 12),
            entry("trece", 13), entry("catorce", 14), entry("quince", 15), entry("dieciséis", 16),
            entry("diecisiete", 17), entry("dieciocho", 18), entry("diecinueve", 19),
            entry("veinte", 20), entry("veintiún", 21), entry("veintidós", 22),
            entry("veintitrés", 23), entry("veinticuatro", 24), entry("veinticinco", 25),
            entry("veintiséis", 26), entry("veintisiete", 27), entry("veintiocho", 28),
            entry("veintinueve", 29), entry("treinta", 30), entry("cuarenta", 40),
            entry("cincuenta", 50), entry("sesenta", 60), entry("setenta", 70),
            entry("ochenta", 80), entry("noventa", 90), entry("cien", 100), entry("ciento", 100),
            entry("doscientos", 200), entry("trescientos", 300), entry("cuatrocientos", 400),
            entry("quinientos", 500), entry("seiscientos", 600), entry("setecientos", 700),
            entry("ochocientos", 800), entry("novecientos", 900));

    private ParsedWords() {}

    static long pesos(String words) {
        var total = 0L;
        var group = 0L;
        for (var word : List.of(words.split(" ", -1))) {
            switch (word) {
                case "mil" -> group = Math.max(group, 1) * 1_000;
                case "millón", "millones" -> {
                    total += group * 1_000_000;
                    group = 0;
                }
                case "billón", "billones" -> {
                    total += group * 1_000_000_000_000L;
                    group = 0;
                }
                case "y", "de", "peso", "pesos" -> {
                }
                default -> group += VALUES.getOrDefault(word, Integer.MIN_VALUE);
            }
        }
        return total + group;
    }
}
