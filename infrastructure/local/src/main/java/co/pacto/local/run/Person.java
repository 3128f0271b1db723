package co.pacto.local.run;

import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.debtor.DocumentNumber;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.Locale;
import org.jspecify.annotations.Nullable;

/// What a debtor knows about himself and types on the line.
record Person(String debtorId, DocumentNumber document, @Nullable LocalDate birthDate,
        @Nullable LocalDate issueDate) {

    private static final DateTimeFormatter KEYPAD = DateTimeFormatter.ofPattern("ddMMuuuu",
            Locale.ROOT);
    private static final String NO_DATE = "01011900";

    /// Who is registered.
    static Person of(Debtor debtor) {
        return new Person(debtor.debtorId(), debtor.document(), debtor.birthDate(),
                debtor.issueDate());
    }

    /// The last four digits of the document.
    String lastFour() {
        return document.last4();
    }

    /// All digits of the document, as a keypad gives them.
    String documentDigits() {
        return document.number().replaceAll("\\D", "");
    }

    /// The date of birth, or of the document when birth is not registered, with eight digits.
    String dateDigits() {
        var date = birthDate == null ? issueDate : birthDate;
        return date == null ? NO_DATE : KEYPAD.format(date);
    }

    @Override
    public String toString() {
        return "Person[" + debtorId + "]";
    }
}
