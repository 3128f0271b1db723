package co.pacto.domain.debtor;

import java.util.regex.Pattern;

/// The identity documents a debtor may have (law.md 11.1), with the name the assistant says. TI, the
/// card of a minor, is missing on purpose: a minor is never contacted as debtor.
public enum DocumentType {

    /// Cédula de ciudadanía; it has no check digit.
    CC("[1-9]\\d{2,9}", "cédula de ciudadanía", true),

    /// Cédula de extranjería.
    CE("\\d{6,8}", "cédula de extranjería", true),

    /// Tax number: 9 digits for companies, else the person's cédula. Its check digit is required when
    /// it is read and is not part of the number.
    NIT("[1-9]\\d{2,9}", "NIT", false),

    /// Permiso por Protección Temporal.
    PPT("\\d{6,11}", "PPT", false),

    /// Passport.
    PA("[A-Z0-9]{5,12}", "pasaporte", false);

    private final Pattern number;
    private final String spoken;
    private final boolean feminine;

    DocumentType(String number, String spoken, boolean feminine) {
        this.number = Pattern.compile(number);
        this.spoken = spoken;
        this.feminine = feminine;
    }

    /// Its name as the assistant says it.
    public String spoken() {
        return spoken;
    }

    /// Whether its name is feminine, which decides between "terminada en" and "terminado en".
    public boolean isFeminine() {
        return feminine;
    }

    boolean accepts(String candidate) {
        return number.matcher(candidate).matches();
    }
}
