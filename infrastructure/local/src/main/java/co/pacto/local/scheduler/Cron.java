package co.pacto.local.scheduler;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneId;
import java.time.temporal.ChronoUnit;
import java.util.Arrays;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;

/// The six fields of AWS's cron: minutes, hours, day of month, month, day of week, year. Exactly one
/// of the two days is `?`.
///
/// @param years empty means every year
record Cron(BitSet minutes, BitSet hours, CronDay day, BitSet months,
        BitSet years) implements Expression {

    private static final int FIELDS = 6;
    private static final int LAST_YEAR = 2199;
    private static final CronField MINUTES = new CronField(0, 59, List.of());
    private static final CronField HOURS = new CronField(0, 23, List.of());
    private static final CronField MONTHS = new CronField(1, 12, List.of("JAN", "FEB", "MAR", "APR",
            "MAY", "JUN", "JUL", "AUG", "SEP", "OCT", "NOV", "DEC"));
    private static final CronField YEARS = new CronField(1970, LAST_YEAR, List.of());

    static Optional<Expression> parse(String text) {
        var fields = Arrays.asList(text.split(" +", -1));
        if (fields.size() != FIELDS) {
            return Optional.empty();
        }
        var minutes = MINUTES.parse(fields.get(0));
        var hours = HOURS.parse(fields.get(1));
        var day = CronDay.parse(fields.get(2), fields.get(4));
        var months = MONTHS.parse(fields.get(3));
        var years = YEARS.parse(fields.get(5));
        if (minutes.isEmpty() || hours.isEmpty() || day.isEmpty() || months.isEmpty()
                || years.isEmpty()) {
            return Optional.empty();
        }
        return Optional
                .of(new Cron(minutes.get(), hours.get(), day.get(), months.get(), years.get()));
    }

    @Override
    public Optional<Instant> firstFrom(Instant from, Instant start, ZoneId zone) {
        var date = LocalDate.ofInstant(from, zone);
        while (date.getYear() <= LAST_YEAR) {
            if (!years.get(date.getYear())) {
                date = date.withDayOfYear(1).plusYears(1);
            } else if (!months.get(date.getMonthValue())) {
                date = date.withDayOfMonth(1).plusMonths(1);
            } else {
                var found = day.isOn(date) ? firstOn(date, from, zone) : Optional.<Instant>empty();
                if (found.isPresent()) {
                    return found;
                }
                date = date.plusDays(1);
            }
        }
        return Optional.empty();
    }

    private Optional<Instant> firstOn(LocalDate date, Instant from, ZoneId zone) {
        var earliest = from.truncatedTo(ChronoUnit.MINUTES).equals(from)
                ? from
                : from.truncatedTo(ChronoUnit.MINUTES).plus(1, ChronoUnit.MINUTES);
        return hours.stream()
                .boxed()
                .flatMap(hour -> minutes.stream()
                        .mapToObj(minute -> date.atTime(LocalTime.of(hour, minute))))
                .flatMap(local -> Expression.instantOf(local, zone).stream())
                .filter(instant -> !instant.isBefore(earliest))
                .findFirst();
    }
}
