package co.pacto.domain.commitment;

import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.IntStream;

/// The date a debtor names: four digits of a keypad, day and month, or an ISO date.
public final class AgreedDate {

    private static final Pattern DAY_AND_MONTH = Pattern.compile("(\\d{2})(\\d{2})");

    /// 29 February comes back after eight years at the latest.
    private static final int YEARS_SEARCHED = 8;

    private AgreedDate() {}

    /// The date, or nothing when there is no such date. Day and month mean the next such date that is
    /// not before today (data.md 11).
    public static Optional<LocalDate> read(String text, LocalDate today) {
        var digits = DAY_AND_MONTH.matcher(text);
        if (!digits.matches()) {
            return date(text);
        }
        var monthAndDay = "-" + digits.group(2) + "-" + digits.group(1);
        return IntStream.rangeClosed(today.getYear(), today.getYear() + YEARS_SEARCHED)
                .mapToObj(year -> date(year + monthAndDay))
                .flatMap(Optional::stream)
                .filter(date -> !date.isBefore(today))
                .findFirst();
    }

    private static Optional<LocalDate> date(String iso) {
        try {
            return Optional.of(LocalDate.parse(iso));
        } catch (DateTimeException _) {
            return Optional.empty();
        }
    }
}
