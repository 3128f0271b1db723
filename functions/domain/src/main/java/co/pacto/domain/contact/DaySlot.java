package co.pacto.domain.contact;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// What one person's Bogotá date has seen: the law allows one counted contact (law.md R09a).
public record DaySlot(String debtorId, LocalDate date, State state, List<Attempt> attempts,
        long version) implements Entity {

    /// No rule looks back more than 7 dates (law.md R09b).
    private static final int DAYS_KEPT = 15;

    /// Whether the date is still free.
    public enum State {

        /// A contact that was allowed holds it.
        RESERVED,

        /// A contact consumed it.
        COUNTED,

        /// Nobody was reached: it is free again.
        RELEASED
    }

    /// One contact that took the slot; its level is unknown until it ends. `locks`: it forbids other
    /// channels for the week.
    public record Attempt(String contactPlanId, Channel channel, int ordinal, @Nullable Level level,
            boolean locks, Instant at) {}

    public DaySlot {
        attempts = List.copyOf(attempts);
    }

    /// The key of a person's date.
    public static Key key(String debtorId, LocalDate date) {
        return Key.operational("DEBTOR#" + debtorId, "DAY#" + date);
    }

    @Override
    public Key key() {
        return key(debtorId, date);
    }

    @Override
    public Optional<Instant> expiresAt() {
        return Optional.of(Bogota.at(date.plusDays(DAYS_KEPT), LocalTime.MIDNIGHT));
    }
}
