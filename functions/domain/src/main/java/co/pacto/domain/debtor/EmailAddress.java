package co.pacto.domain.debtor;

import java.util.Locale;
import java.util.regex.Pattern;

/// An e-mail address with one `@`, a host with a dot and at most 254 characters (data.md 14). Whether
/// it exists is known only from bounces. It prints masked.
public record EmailAddress(String value) {

    private static final Pattern FORM = Pattern
            .compile("[^@\\s\\p{Cntrl}]+@[A-Za-z0-9-]+(\\.[A-Za-z0-9-]+)+");
    private static final int LENGTH_MAX = 254;

    /// @throws IllegalArgumentException when it does not have that form
    public EmailAddress {
        if (!isValid(value)) {
            throw new IllegalArgumentException("not an e-mail address");
        }
    }

    public static boolean isValid(String text) {
        return text.length() <= LENGTH_MAX && FORM.matcher(text).matches();
    }

    /// The same for every way to write it: what the id of the address is made of.
    public String normalised() {
        return value.toLowerCase(Locale.ROOT);
    }

    /// `a***@dominio.co`.
    public String masked() {
        return value.substring(0, value.offsetByCodePoints(0, 1)) + "***"
                + value.substring(value.indexOf('@'));
    }

    @Override
    public String toString() {
        return masked();
    }
}
