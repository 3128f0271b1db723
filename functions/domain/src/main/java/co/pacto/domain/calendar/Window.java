package co.pacto.domain.calendar;

import java.time.LocalTime;

/// The hours of one date in which contact is lawful. The start belongs to it, the end does not: a
/// message at 19:00:00 is late (law.md R07).
public record Window(LocalTime from, LocalTime to) {

    /// Monday to Friday, Ley 2300 of 2023, art. 3.
    public static final Window WEEKDAY = new Window(LocalTime.of(7, 0), LocalTime.of(19, 0));

    /// Saturday, Ley 2300 of 2023, art. 3.
    public static final Window SATURDAY = new Window(LocalTime.of(8, 0), LocalTime.of(15, 0));

    public Window {
        if (!from.isBefore(to)) {
            throw new IllegalArgumentException("a window ends after it starts");
        }
    }

    public boolean contains(LocalTime time) {
        return !time.isBefore(from) && time.isBefore(to);
    }

    /// Whether every time of this window is also in the other.
    public boolean isWithin(Window other) {
        return !from.isBefore(other.from) && !to.isAfter(other.to);
    }
}
