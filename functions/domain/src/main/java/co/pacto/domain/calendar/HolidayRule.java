package co.pacto.domain.calendar;

import static java.time.temporal.TemporalAdjusters.nextOrSame;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.function.IntFunction;

/// One holiday as the law states it: how its date comes out in a year, and since when it exists.
record HolidayRule(IntFunction<LocalDate> dateIn, LocalDate validFrom) {

    /// Always on its month and day.
    static HolidayRule fixed(int month, int day, LocalDate validFrom) {
        return new HolidayRule(year -> LocalDate.of(year, month, day), validFrom);
    }

    /// Its month and day if that is a Monday, otherwise the following Monday.
    static HolidayRule nextMonday(int month, int day, LocalDate validFrom) {
        return new HolidayRule(
                year -> LocalDate.of(year, month, day).with(nextOrSame(DayOfWeek.MONDAY)),
                validFrom);
    }

    /// A number of days after (or, when negative, before) Easter Sunday.
    static HolidayRule easter(int daysAfterSunday, LocalDate validFrom) {
        return new HolidayRule(year -> Easter.sundayOf(year).plusDays(daysAfterSunday), validFrom);
    }

    boolean makes(LocalDate date) {
        return !date.isBefore(validFrom) && dateIn.apply(date.getYear()).equals(date);
    }
}
