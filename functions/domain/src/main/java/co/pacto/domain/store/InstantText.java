package co.pacto.domain.store;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Locale;

/// The written form of an instant: UTC with always three decimals, so that it sorts as text.
public final class InstantText {

    private static final DateTimeFormatter FORM = DateTimeFormatter
            .ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSS'Z'", Locale.ROOT)
            .withZone(ZoneOffset.UTC);

    private InstantText() {}

    /// `2026-11-24T15:01:10.000Z`.
    public static String of(Instant instant) {
        return FORM.format(instant);
    }
}
