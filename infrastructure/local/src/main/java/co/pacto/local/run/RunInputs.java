package co.pacto.local.run;

import co.pacto.domain.calendar.Bogota;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.Optional;

/// Everything that decides a run: the same inputs give the same bytes (local-run.md 2).
///
/// @param template   the template that is deployed
/// @param settings   the client's settings as JSON; empty for those of the template
/// @param from       virtual start, Bogotá time
/// @param mixed      whether debtors without a row act as the seed decides; else they do not answer
public record RunInputs(Path template, Optional<NamedBytes> portfolio, Optional<NamedText> payments,
        NamedText behaviours, boolean mixed, Optional<NamedText> settings, LocalDateTime from,
        long seed) {

    /// A file of the user, read.
    public record NamedText(String name, String text) {}

    /// A file of the user as it is: what it holds is judged by the function that imports it.
    @SuppressWarnings("ArrayRecordComponent") // bytes pass through untouched and are never compared
    public record NamedBytes(String name, byte[] bytes) {}

    Instant start() {
        return from.atZone(Bogota.ZONE).toInstant();
    }

    LocalDate firstDate() {
        return from.toLocalDate();
    }
}
