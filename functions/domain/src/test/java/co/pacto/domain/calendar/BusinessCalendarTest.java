package co.pacto.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import co.pacto.domain.Vectors;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;

final class BusinessCalendarTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 20);

    private final BusinessCalendar calendar = BusinessCalendar.law();

    static List<String[]> windows() {
        return Vectors.rows("contact-window.csv");
    }

    @ParameterizedTest
    @MethodSource("windows")
    void the_window_is_open_as_in_the_vectors(String local, String dayOfWeek, boolean holiday,
            boolean open, String nextOpenLocal, Instant nextOpen) {
        var asked = LocalDateTime.parse(local);
        var instant = Bogota.at(asked.toLocalDate(), asked.toLocalTime());

        assertThat(asked.getDayOfWeek().name()).startsWith(dayOfWeek);
        assertThat(calendar.isHoliday(asked.toLocalDate())).isEqualTo(holiday);
        assertThat(calendar.isOpen(instant)).isEqualTo(open);
        assertThat(calendar.nextOpen(instant)).isEqualTo(nextOpen);
        assertThat(Bogota.local(nextOpen)).isEqualTo(LocalDateTime.parse(nextOpenLocal));
        assertThat(calendar.isOpen(nextOpen)).isTrue();
        assertThat(open || !calendar.isOpen(nextOpen.minusSeconds(1))).isTrue();
    }

    @ParameterizedTest(name = "{0} asked, open from {1}")
    @CsvSource({"2026-11-20T06:59:59.999, 2026-11-20T07:00", "2026-11-20T18:50, 2026-11-20T18:50",
            "2026-11-20T18:59:59.999, 2026-11-20T18:59:59.999",
            "2026-11-20T19:00, 2026-11-21T08:00", "2026-11-28T16:00, 2026-11-30T07:00",
            "2026-11-21T14:50, 2026-11-21T14:50", "2026-12-04T23:59:59, 2026-12-05T08:00"})
    void the_next_opening_is_where_the_rules_of_the_law_put_it(LocalDateTime asked,
            LocalDateTime opens) {
        var instant = Bogota.at(asked.toLocalDate(), asked.toLocalTime());

        assertThat(Bogota.local(calendar.nextOpen(instant))).isEqualTo(opens);
    }

    @ParameterizedTest
    @CsvSource({"2027-01-11, 2027-01-12", "2026-11-29, 2026-11-30", "2026-12-31, 2026-12-31",
            "2027-01-31, 2027-02-01", "2027-02-28, 2027-03-01", "2027-03-31, 2027-03-31",
            "2026-11-28, 2026-11-28", "2026-12-08, 2026-12-09", "2027-03-25, 2027-03-27"})
    void a_term_that_ends_on_a_sunday_or_holiday_runs_on(LocalDate nominal, LocalDate effective) {
        assertThat(calendar.effective(nominal)).isEqualTo(effective);
    }

    @ParameterizedTest(name = "due {0}, reminded {1}")
    @CsvSource({"2026-12-09, 2026-12-07", "2027-01-12, 2027-01-09", "2027-03-29, 2027-03-27",
            "2026-11-30, 2026-11-28", "2026-11-27, 2026-11-26"})
    void the_last_open_date_before_a_due_date_is_never_later(LocalDate due, LocalDate reminder) {
        assertThat(calendar.lastOpenDateNotAfter(due.minusDays(1))).isEqualTo(reminder);
    }

    @ParameterizedTest(name = "effective {0}: window {1}, settled {2}")
    @CsvSource({"2026-11-27, 2026-11-30, 2026-12-02", "2026-11-28, 2026-11-30, 2026-12-02",
            "2026-11-30, 2026-12-01, 2026-12-03", "2026-12-07, 2026-12-09, 2026-12-11",
            "2026-12-09, 2026-12-10, 2026-12-14", "2026-12-24, 2026-12-28, 2026-12-30",
            "2026-12-31, 2027-01-04, 2027-01-06", "2027-01-12, 2027-01-13, 2027-01-15",
            "2027-03-24, 2027-03-29, 2027-03-31"})
    void banking_days_are_counted_from_the_day_after(LocalDate effective, LocalDate graceEnd,
            LocalDate settled) {
        assertThat(calendar.bankingDay(effective, 1)).isEqualTo(graceEnd);
        assertThat(calendar.bankingDay(graceEnd, 2)).isEqualTo(settled);
    }

    @Test
    void the_banking_day_zero_is_the_day_itself_or_the_next_one() {
        assertThat(calendar.bankingDay(FRIDAY, 0)).isEqualTo(FRIDAY);
        assertThat(calendar.bankingDay(FRIDAY.plusDays(1), 0)).isEqualTo(FRIDAY.plusDays(3));
    }

    @ParameterizedTest
    @CsvSource({"2026-11-20, 10, 2026-12-04", "2026-11-20, 15, 2026-12-14",
            "2026-11-20, 23, 2026-12-24", "2026-11-20, 3, 2026-11-25", "2026-12-04, 3, 2026-12-10"})
    void the_clocks_of_rights_run_on_business_days(LocalDate received, int days, LocalDate due) {
        assertThat(calendar.businessDay(received, days)).isEqualTo(due);
    }

    @Test
    void a_day_the_banks_close_is_a_business_day_but_no_banking_day() {
        var closed = LocalDate.of(2026, 12, 31);
        var creditor = new BusinessCalendar(Holidays.law(), List.of(closed), Window.WEEKDAY,
                Window.SATURDAY);

        assertThat(creditor.isBankingDay(closed)).isFalse();
        assertThat(creditor.businessDay(closed, 0)).isEqualTo(closed);
        assertThat(creditor.bankingDay(closed, 0)).isEqualTo("2027-01-04");
        assertThat(creditor.calendarVersion()).isEqualTo("2026-06-01-bank:2026-12-31");
    }

    @Test
    void a_holiday_on_saturday_has_no_window() {
        assertThat(calendar.window(LocalDate.of(2027, 5, 1))).isEmpty();
        assertThat(calendar.window(FRIDAY.plusDays(1))).contains(Window.SATURDAY);
        assertThat(calendar.window(FRIDAY)).contains(Window.WEEKDAY);
    }

    @Test
    void a_narrower_window_moves_the_opening() {
        var creditor = new BusinessCalendar(Holidays.law(), List.of(),
                new Window(LocalTime.of(9, 0), LocalTime.of(17, 0)), Window.SATURDAY);

        assertThat(creditor.nextOpen(Bogota.at(FRIDAY, LocalTime.of(7, 0))))
                .isEqualTo(Bogota.at(FRIDAY, LocalTime.of(9, 0)));
        assertThat(creditor.isOpen(Bogota.at(FRIDAY, LocalTime.of(17, 0)))).isFalse();
    }

    @ParameterizedTest
    @ValueSource(strings = {"06:59", "07:00"})
    void a_window_wider_than_the_law_is_no_calendar(LocalTime from) {
        var wide = new Window(from,
                from.equals(LocalTime.of(7, 0)) ? LocalTime.of(19, 1) : LocalTime.of(19, 0));

        assertThatIllegalArgumentException().isThrownBy(
                () -> new BusinessCalendar(Holidays.law(), List.of(), wide, Window.SATURDAY));
        assertThatIllegalArgumentException().isThrownBy(() -> new BusinessCalendar(Holidays.law(),
                List.of(), Window.WEEKDAY, Window.WEEKDAY));
    }

    @Test
    void days_are_not_counted_backwards() {
        assertThatIllegalArgumentException().isThrownBy(() -> calendar.bankingDay(FRIDAY, -1));
    }

    @Test
    void a_calendar_that_never_opens_is_a_defect() {
        var always = FRIDAY.datesUntil(FRIDAY.plusDays(500)).toList();
        var closed = new BusinessCalendar(Holidays.with(always, List.of()), List.of(),
                Window.WEEKDAY, Window.SATURDAY);

        assertThatIllegalStateException().isThrownBy(() -> closed.effective(FRIDAY));
    }
}
