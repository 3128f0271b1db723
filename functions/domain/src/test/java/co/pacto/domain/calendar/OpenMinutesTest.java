package co.pacto.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// Every minute of three years against a naive table of literal dates (law.md 15.1).
final class OpenMinutesTest {

    private static final LocalDate FIRST = LocalDate.of(2026, 1, 1);
    private static final LocalDate LAST = LocalDate.of(2028, 12, 31);

    private static final Set<LocalDate> HOLIDAYS = Stream.of("2026-01-01", "2026-01-12",
            "2026-03-23", "2026-04-02", "2026-04-03", "2026-05-01", "2026-05-18", "2026-06-08",
            "2026-06-15", "2026-06-29", "2026-07-13", "2026-07-20", "2026-08-07", "2026-08-17",
            "2026-10-12", "2026-11-02", "2026-11-16", "2026-12-08", "2026-12-25", "2027-01-01",
            "2027-01-11", "2027-03-22", "2027-03-25", "2027-03-26", "2027-05-01", "2027-05-10",
            "2027-05-31", "2027-06-07", "2027-07-05", "2027-07-12", "2027-07-20", "2027-08-07",
            "2027-08-16", "2027-10-18", "2027-11-01", "2027-11-15", "2027-12-08", "2027-12-25",
            "2028-01-01", "2028-01-10", "2028-03-20", "2028-04-13", "2028-04-14", "2028-05-01",
            "2028-05-29", "2028-06-19", "2028-06-26", "2028-07-03", "2028-07-10", "2028-07-20",
            "2028-08-07", "2028-08-21", "2028-10-16", "2028-11-06", "2028-11-13", "2028-12-08",
            "2028-12-25").map(LocalDate::parse).collect(Collectors.toSet());

    private final BusinessCalendar calendar = BusinessCalendar.law();

    @Test
    void every_minute_of_three_years_is_open_exactly_as_in_the_table() {
        var end = Bogota.at(LAST.plusDays(1), LocalTime.MIDNIGHT);
        var differences = 0;
        for (var minute = Bogota.at(FIRST, LocalTime.MIDNIGHT); minute
                .isBefore(end); minute = minute.plusSeconds(60)) {
            var local = Bogota.local(minute);
            if (calendar.isOpen(minute) != isOpen(local.toLocalDate(), local.getHour())) {
                differences++;
            }
        }

        assertThat(differences).isZero();
    }

    @Test
    void the_law_leaves_294_dates_and_3268_hours_of_2026_open() {
        var windows = FIRST.datesUntil(LocalDate.of(2027, 1, 1))
                .flatMap(date -> calendar.window(date).stream())
                .toList();
        var minutes = windows.stream()
                .mapToLong(window -> Duration.between(window.from(), window.to()).toMinutes())
                .sum();

        assertThat(windows).hasSize(294);
        assertThat(minutes).isEqualTo(196_080);
    }

    @Test
    void never_more_than_two_dates_in_a_row_are_closed_until_2030() {
        var closed = 0;
        var longest = 0;
        for (var date : FIRST.datesUntil(LocalDate.of(2031, 1, 1)).toList()) {
            closed = calendar.window(date).isPresent() ? 0 : closed + 1;
            longest = Math.max(longest, closed);
        }

        assertThat(longest).isEqualTo(2);
    }

    private static boolean isOpen(LocalDate date, int hour) {
        if (HOLIDAYS.contains(date)) {
            return false;
        }
        return switch (date.getDayOfWeek()) {
            case MONDAY, TUESDAY, WEDNESDAY, THURSDAY, FRIDAY -> hour >= 7 && hour < 19;
            case SATURDAY -> hour >= 8 && hour < 15;
            case SUNDAY -> false;
        };
    }
}
