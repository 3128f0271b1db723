package co.pacto.domain.calendar;

import java.time.LocalDate;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.SortedSet;
import java.util.TreeSet;

/// The Colombian holidays as dated rules (law.md 7), with the dates a creditor adds freely and those
/// it removes after a ruling. Rules and not a list: calendars published before June 2026 miss the
/// holiday of Ley 2578, and two holidays may meet on one Monday (2025, 2030).
///
/// Easter Sunday is not a holiday here: the gate closes it as a Sunday, and counts exclude it.
public final class Holidays {

    private static final LocalDate LEY_51_OF_1983 = LocalDate.of(1984, 1, 1);
    private static final LocalDate LEY_2578_OF_2026 = LocalDate.of(2026, 6, 1);

    private static final List<HolidayRule> RULES = List.of(
            // Ley 51 of 1983, art. 1: kept on their day
            HolidayRule.fixed(1, 1, LEY_51_OF_1983), HolidayRule.fixed(5, 1, LEY_51_OF_1983),
            HolidayRule.fixed(7, 20, LEY_51_OF_1983), HolidayRule.fixed(8, 7, LEY_51_OF_1983),
            HolidayRule.fixed(12, 8, LEY_51_OF_1983), HolidayRule.fixed(12, 25, LEY_51_OF_1983),
            HolidayRule.easter(-3, LEY_51_OF_1983), HolidayRule.easter(-2, LEY_51_OF_1983),
            // Ley 51 of 1983, art. 2: moved to Monday
            HolidayRule.nextMonday(1, 6, LEY_51_OF_1983),
            HolidayRule.nextMonday(3, 19, LEY_51_OF_1983),
            HolidayRule.nextMonday(6, 29, LEY_51_OF_1983),
            HolidayRule.nextMonday(8, 15, LEY_51_OF_1983),
            HolidayRule.nextMonday(10, 12, LEY_51_OF_1983),
            HolidayRule.nextMonday(11, 1, LEY_51_OF_1983),
            HolidayRule.nextMonday(11, 11, LEY_51_OF_1983), HolidayRule.easter(43, LEY_51_OF_1983),
            HolidayRule.easter(64, LEY_51_OF_1983), HolidayRule.easter(71, LEY_51_OF_1983),
            // Ley 2578 of 2026, art. 6: Nuestra Señora del Rosario de Chiquinquirá
            HolidayRule.nextMonday(7, 9, LEY_2578_OF_2026));

    private final SortedSet<LocalDate> added;
    private final SortedSet<LocalDate> removed;

    private Holidays(Collection<LocalDate> added, Collection<LocalDate> removed) {
        this.added = Collections.unmodifiableSortedSet(new TreeSet<>(added));
        this.removed = Collections.unmodifiableSortedSet(new TreeSet<>(removed));
    }

    /// The holidays of the law, without overrides.
    public static Holidays law() {
        return new Holidays(List.of(), List.of());
    }

    /// The holidays of the law plus `added` minus `removed`; a date in both is a holiday, because the
    /// stricter reading wins.
    public static Holidays with(Collection<LocalDate> added, Collection<LocalDate> removed) {
        return new Holidays(added, removed);
    }

    public boolean isHoliday(LocalDate date) {
        return added.contains(date) || (!removed.contains(date) && isLegalHoliday(date));
    }

    /// The distinct holidays of a year, in date order.
    public SortedSet<LocalDate> holidaysOf(int year) {
        var holidays = new TreeSet<LocalDate>();
        for (var rule : RULES) {
            holidays.add(rule.dateIn().apply(year));
        }
        holidays.addAll(added.subSet(LocalDate.of(year, 1, 1), LocalDate.of(year + 1, 1, 1)));
        holidays.removeIf(date -> !isHoliday(date));
        return holidays;
    }

    /// Names the holidays a decision was taken with: the date of the newest rule, then the overrides.
    public String version() {
        var version = new StringBuilder(LEY_2578_OF_2026.toString());
        added.forEach(date -> version.append('+').append(date));
        removed.forEach(date -> version.append('~').append(date));
        return version.toString();
    }

    private static boolean isLegalHoliday(LocalDate date) {
        return RULES.stream().anyMatch(rule -> rule.makes(date));
    }
}
