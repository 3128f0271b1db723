package co.pacto.domain.money;

import java.util.stream.Collectors;

/// Digits one by one: the last of a document or an obligation, or a telephone number. The commas make
/// the voice pause between them.
public final class SpokenDigits {

    private SpokenDigits() {}

    /// The digits of a text in words; whatever is not a digit of ASCII is left out.
    public static String words(String text) {
        return text.chars()
                .filter(character -> character >= '0' && character <= '9')
                .mapToObj(digit -> SpokenNumbers.alone(digit - '0'))
                .collect(Collectors.joining(", "));
    }
}
