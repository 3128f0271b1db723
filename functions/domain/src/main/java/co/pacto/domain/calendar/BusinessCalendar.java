package co.pacto.domain.calendar;

import java.time.DayOfWeek;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.SortedSet;
import java.util.TreeSet;
import java.util.function.Predicate;

/// The days and hours one creditor works with: holidays with its overrides, the days its banks close,
/// and its contact windows, which are never wider than the law's.
public final class BusinessCalendar {

    /// No search goes further. In the law's own calendar never more than two dates in a row are
    /// closed, so only absurd overrides meet this bound.
    private static final int DAYS_SEARCHED_MAX = 400;

    private final Holidays holidays;
    private final SortedSet<LocalDate> bankClosedDays;
    private final Window weekdayWindow;
    private final Window saturdayWindow;

    /// @throws IllegalArgumentException when a window is wider than Ley 2300, art. 3
    public BusinessCalendar(Holidays holidays, Collection<LocalDate> bankClosedDays,
            Window weekdayWindow, Window saturdayWindow) {
        if (!weekdayWindow.isWithin(Window.WEEKDAY) || !saturdayWindow.isWithin(Window.SATURDAY)) {
            throw new IllegalArgumentException("a contact window is wider than the law's");
        }
        this.holidays = holidays;
        this.bankClosedDays = Collections.unmodifiableSortedSet(new TreeSet<>(bankClosedDays));
        this.weekdayWindow = weekdayWindow;
        this.saturdayWindow = saturdayWindow;
    }

    /// The calendar of a creditor that changes nothing.
    public static BusinessCalendar law() {
        return new BusinessCalendar(Holidays.law(), List.of(), Window.WEEKDAY, Window.SATURDAY);
    }

    public boolean isHoliday(LocalDate date) {
        return holidays.isHoliday(date);
    }

    /// Monday to Friday, neither holiday nor closed by the banks: the days on which money settles.
    public boolean isBankingDay(LocalDate date) {
        return isBusinessDay(date) && !bankClosedDays.contains(date);
    }

    /// For n of 1 or more the n-th banking day strictly after the date; for 0 the date itself if it is
    /// a banking day, else the next one (commitment.md 5.1).
    public LocalDate bankingDay(LocalDate date, int n) {
        return nth(date, n, this::isBankingDay);
    }

    /// As [#bankingDay], over Monday to Friday without holidays: the clocks of rights (law.md 8.2).
    public LocalDate businessDay(LocalDate date, int n) {
        return nth(date, n, this::isBusinessDay);
    }

    /// The date on which a term agreed for `nominal` really ends: the first on or after it that is
    /// neither Sunday nor holiday. Saturday stays (C.Co. art. 829).
    public LocalDate effective(LocalDate nominal) {
        return first(nominal, 1, date -> window(date).isPresent());
    }

    /// The hours of the date, or nothing on Sundays and holidays.
    public Optional<Window> window(LocalDate date) {
        if (date.getDayOfWeek() == DayOfWeek.SUNDAY || isHoliday(date)) {
            return Optional.empty();
        }
        var isSaturday = date.getDayOfWeek() == DayOfWeek.SATURDAY;
        return Optional.of(isSaturday ? saturdayWindow : weekdayWindow);
    }

    public boolean isOpen(Instant instant) {
        var local = Bogota.local(instant);
        return window(local.toLocalDate()).filter(window -> window.contains(local.toLocalTime()))
                .isPresent();
    }

    /// The earliest instant, not before this one, at which a window is open.
    public Instant nextOpen(Instant instant) {
        if (isOpen(instant)) {
            return instant;
        }
        var local = Bogota.local(instant);
        var todayOpensLater = window(local.toLocalDate())
                .filter(window -> local.toLocalTime().isBefore(window.from()))
                .isPresent();
        var date = effective(local.toLocalDate().plusDays(todayOpensLater ? 0 : 1));
        return Bogota.at(date, window(date).orElseThrow().from());
    }

    /// The last date with a window that is not later than the date: a reminder whose target is closed
    /// moves earlier, never later (law.md R16).
    public LocalDate lastOpenDateNotAfter(LocalDate date) {
        return first(date, -1, candidate -> window(candidate).isPresent());
    }

    /// Names the calendar a decision was taken with: the holidays' version, then the banks' days.
    public String calendarVersion() {
        var version = new StringBuilder(holidays.version());
        bankClosedDays.forEach(date -> version.append("-bank:").append(date));
        return version.toString();
    }

    private boolean isBusinessDay(LocalDate date) {
        return date.getDayOfWeek().compareTo(DayOfWeek.SATURDAY) < 0 && !isHoliday(date);
    }

    private static LocalDate nth(LocalDate date, int n, Predicate<LocalDate> counts) {
        if (n < 0) {
            throw new IllegalArgumentException("days are counted forwards");
        }
        var day = n == 0 ? first(date, 1, counts) : date;
        for (var counted = 0; counted < n; counted++) {
            day = first(day.plusDays(1), 1, counts);
        }
        return day;
    }

    private static LocalDate first(LocalDate from, int step, Predicate<LocalDate> wanted) {
        for (var days = 0; days <= DAYS_SEARCHED_MAX; days++) {
            var date = from.plusDays((long) days * step);
            if (wanted.test(date)) {
                return date;
            }
        }
        throw new IllegalStateException("the calendar has no such day within a year");
    }
}
