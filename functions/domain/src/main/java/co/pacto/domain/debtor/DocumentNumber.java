package co.pacto.domain.debtor;

import co.pacto.domain.store.Stored;
import java.util.Locale;
import java.util.regex.Pattern;

/// The identity document of a person: type and normalised number. It is what the person is found by,
/// and it prints masked.
public record DocumentNumber(@Stored(as = "documentType") DocumentType type,
        @Stored(as = "document", sealed = true) String number) {

    private static final Pattern PUNCTUATION = Pattern.compile("[.\\s-]");
    private static final Pattern NOT_A_DIGIT = Pattern.compile("\\D");
    private static final Pattern NIT = Pattern.compile("\\d{4,11}");

    /// @throws IllegalArgumentException when the number does not have the form of its type
    public DocumentNumber {
        if (!type.accepts(number)) {
            throw new IllegalArgumentException("not a number of a " + type);
        }
    }

    /// Reads a document as people write it: dots, blanks and hyphens are dropped, letters become upper
    /// case, and the last digit of a NIT is its check digit.
    public static DocumentReading read(String typeCode, String text) {
        DocumentType type;
        try {
            type = DocumentType.valueOf(typeCode);
        } catch (IllegalArgumentException _) {
            return new DocumentReading.Refused(DocumentRefusal.DOCUMENT_TYPE_REFUSED);
        }
        var number = PUNCTUATION.matcher(text).replaceAll("").toUpperCase(Locale.ROOT);
        return type == DocumentType.NIT ? readNit(number) : readPlain(type, number);
    }

    private static DocumentReading readNit(String numberAndCheckDigit) {
        if (!NIT.matcher(numberAndCheckDigit).matches()) {
            return new DocumentReading.Refused(DocumentRefusal.INVALID_DOCUMENT);
        }
        var end = numberAndCheckDigit.length() - 1;
        var number = numberAndCheckDigit.substring(0, end);
        if (numberAndCheckDigit.charAt(end) != NitCheckDigit.of(number)) {
            return new DocumentReading.Refused(DocumentRefusal.WRONG_CHECK_DIGIT);
        }
        return readPlain(DocumentType.NIT, number);
    }

    private static DocumentReading readPlain(DocumentType type, String number) {
        return type.accepts(number)
                ? new DocumentReading.Read(new DocumentNumber(type, number))
                : new DocumentReading.Refused(DocumentRefusal.INVALID_DOCUMENT);
    }

    /// What the blind index is made of: `CC:1020304050`.
    public String key() {
        return type + ":" + number;
    }

    /// The last four digits, which the debtor types to prove who he is; fewer if the number of a
    /// passport has fewer.
    public String last4() {
        return lastDigits(4);
    }

    /// The last three digits, the only ones the product ever says.
    public String last3() {
        return lastDigits(3);
    }

    /// Whether these are the digits of the whole number as a keypad can give them: a passport without
    /// its letters, a NIT with or without its check digit.
    public boolean isTypedAs(String typed) {
        var digits = digits();
        return typed.equals(digits)
                || (type == DocumentType.NIT && typed.equals(digits + NitCheckDigit.of(digits)));
    }

    /// `CC ***050`.
    public String masked() {
        return type + " ***" + last3();
    }

    @Override
    public String toString() {
        return masked();
    }

    private String lastDigits(int count) {
        var digits = digits();
        return digits.substring(Math.max(0, digits.length() - count));
    }

    private String digits() {
        return NOT_A_DIGIT.matcher(number).replaceAll("");
    }
}
