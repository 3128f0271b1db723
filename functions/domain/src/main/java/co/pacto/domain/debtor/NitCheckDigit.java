package co.pacto.domain.debtor;

import java.util.List;

/// The check digit of a Colombian tax number (law.md 11.1): modulo 11 over weights from the right.
final class NitCheckDigit {

    private static final List<Integer> WEIGHTS = List.of(3, 7, 13, 17, 19, 23, 29, 37, 41, 43, 47,
            53, 59, 67, 71);
    private static final int MODULUS = 11;

    private NitCheckDigit() {}

    /// The digit that belongs to a number of at most 15 digits.
    static char of(String number) {
        var sum = 0;
        for (var place = 0; place < number.length(); place++) {
            var digit = number.charAt(number.length() - 1 - place) - '0';
            sum += digit * WEIGHTS.get(place);
        }
        var remainder = sum % MODULUS;
        return (char) ('0' + (remainder < 2 ? remainder : MODULUS - remainder));
    }
}
