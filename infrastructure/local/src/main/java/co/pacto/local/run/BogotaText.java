package co.pacto.local.run;

import co.pacto.domain.calendar.Bogota;
import java.time.Instant;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// How the results write an instant: Bogotá's time with its offset.
final class BogotaText {

    private static final DateTimeFormatter FORM = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH:mm:ssxxx", Locale.ROOT)
            .withZone(Bogota.ZONE);

    private BogotaText() {}

    /// `2026-11-20T07:00:00-05:00`.
    static String of(Instant instant) {
        return FORM.format(instant);
    }
}
