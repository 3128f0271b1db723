package co.pacto.domain.money;

import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;

/// Dates and hours as they are spoken and written in long form (law.md 11.4). The weekday is always
/// computed. The 19 words are the domain's own: a JRE without locale data would say "Mon 30 de Nov".
public final class SpokenDates {

    private static final List<String> WEEKDAYS = List.of("lunes", "martes", "miércoles", "jueves",
            "viernes", "sábado", "domingo");
    private static final List<String> MONTHS = List.of("enero", "febrero", "marzo", "abril", "mayo",
            "junio", "julio", "agosto", "septiembre", "octubre", "noviembre", "diciembre");

    private static final int NOON = 12;
    private static final int EVENING = 19;

    private SpokenDates() {}

    /// `lunes 30 de noviembre de 2026`.
    public static String date(LocalDate date) {
        return WEEKDAYS.get(date.getDayOfWeek().getValue() - 1) + " " + date.getDayOfMonth()
                + " de " + MONTHS.get(date.getMonthValue() - 1) + " de " + date.getYear();
    }

    /// `3:30 p. m.`, with plain blanks.
    public static String writtenHour(LocalTime time) {
        var minute = time.getMinute();
        return hourOfTwelve(time) + ":" + (minute < 10 ? "0" : "") + minute
                + (time.getHour() < NOON ? " a. m." : " p. m.");
    }

    /// "tres y treinta de la tarde"; a full hour has no minutes.
    public static String spokenHour(LocalTime time) {
        var hour = SpokenNumbers.beforeFeminine(hourOfTwelve(time));
        var minutes = time.getMinute() == 0 ? "" : " y " + SpokenNumbers.alone(time.getMinute());
        return hour + minutes + partOfDay(time);
    }

    private static int hourOfTwelve(LocalTime time) {
        var hour = time.getHour() % NOON;
        return hour == 0 ? NOON : hour;
    }

    private static String partOfDay(LocalTime time) {
        if (time.getHour() < NOON) {
            return " de la mañana";
        }
        return time.getHour() < EVENING ? " de la tarde" : " de la noche";
    }
}
