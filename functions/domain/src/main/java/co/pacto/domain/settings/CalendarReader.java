package co.pacto.domain.settings;

import co.pacto.domain.calendar.BusinessCalendar;
import co.pacto.domain.calendar.Holidays;
import co.pacto.domain.calendar.Window;

/// Reads the part `calendar` and the two windows of `compliance`.
final class CalendarReader {

    private CalendarReader() {}

    static BusinessCalendar read(Section calendar, Section compliance, SignOffs signOffs) {
        var removed = calendar.dates("holidaysRemove");
        signOffs.require(calendar, Switch.HOLIDAYS, !removed.isEmpty());
        return new BusinessCalendar(Holidays.with(calendar.dates("holidaysAdd"), removed),
                calendar.dates("bankClosedDays"),
                compliance.window("weekdayWindow", Window.WEEKDAY),
                compliance.window("saturdayWindow", Window.SATURDAY));
    }
}
