package co.pacto.domain.debtor;

import java.util.regex.Pattern;

/// A telephone number in E.164 form. The pattern of Colombia is the rule, with its known gaps: numbers
/// the plan has not assigned are accepted and the call finds out (law.md 11.2). It prints masked.
public record PhoneNumber(String e164) {

    private static final Pattern COLOMBIAN = Pattern.compile("\\+57(3\\d{9}|60[124-8]\\d{7})");
    private static final Pattern FOREIGN = Pattern.compile("\\+(?!57)[1-9]\\d{7,14}");
    private static final Pattern PUNCTUATION = Pattern.compile("[.\\s()-]");
    private static final Pattern PREFIXED = Pattern.compile("(\\+57|57|03)(\\d{10})");

    /// @throws IllegalArgumentException when it is not such a number
    public PhoneNumber {
        if (!COLOMBIAN.matcher(e164).matches() && !FOREIGN.matcher(e164).matches()) {
            throw new IllegalArgumentException("not a telephone number in E.164 form");
        }
    }

    /// Reads a number as people write it in Colombia.
    public static PhoneReading read(String text, boolean allowForeignNumbers) {
        var compact = PUNCTUATION.matcher(text).replaceAll("");
        if (FOREIGN.matcher(compact).matches()) {
            return allowForeignNumbers
                    ? new PhoneReading.Read(new PhoneNumber(compact))
                    : new PhoneReading.Foreign();
        }
        var prefixed = PREFIXED.matcher(compact);
        var e164 = "+57" + (prefixed.matches() ? prefixed.group(2) : compact);
        return COLOMBIAN.matcher(e164).matches()
                ? new PhoneReading.Read(new PhoneNumber(e164))
                : new PhoneReading.Invalid();
    }

    /// Whether it is a Colombian mobile, which can receive messages.
    public boolean isMobile() {
        return e164.startsWith("+573");
    }

    /// `+57 *** *** 4567`; of a foreign number not even the country is shown.
    public String masked() {
        var country = e164.startsWith("+57") ? "+57" : "+**";
        return country + " *** *** " + e164.substring(e164.length() - 4);
    }

    @Override
    public String toString() {
        return masked();
    }
}
