package co.pacto.domain.calendar;

import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.LocalTime;
import java.time.ZoneId;

/// The only clock face of the product. Instants are UTC; every date and hour that a rule, a debtor
/// or the law sees is Bogotá's (UTC-5, no daylight saving since 1993).
public final class Bogota {

    public static final ZoneId ZONE = ZoneId.of("America/Bogota");

    private Bogota() {}

    /// The date in Bogotá at this instant: `2026-11-21T03:30Z` still belongs to 20 November.
    public static LocalDate date(Instant instant) {
        return LocalDate.ofInstant(instant, ZONE);
    }

    /// The instant at which Bogotá's clocks show this date and time of day.
    public static Instant at(LocalDate date, LocalTime time) {
        return date.atTime(time).atZone(ZONE).toInstant();
    }

    /// What Bogotá's clocks show at this instant.
    public static LocalDateTime local(Instant instant) {
        return LocalDateTime.ofInstant(instant, ZONE);
    }
}
