package co.pacto.domain.contact;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
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
            boolean locks, Instant at) {

        private Attempt counted(Level reached, boolean locksChannel) {
            return new Attempt(contactPlanId, channel, ordinal, reached, locksChannel, at);
        }
    }

    public DaySlot {
        attempts = List.copyOf(attempts);
    }

    /// A date nobody was contacted on yet, which is not stored.
    public static DaySlot free(String debtorId, LocalDate date) {
        return new DaySlot(debtorId, date, State.RELEASED, List.of(), 0);
    }

    /// Whether no further counted contact may happen on the date.
    public boolean isTaken() {
        return state != State.RELEASED;
    }

    /// Whether it forbids this channel for the week (law.md R09b). A contact that has not ended yet
    /// locks as if it counted.
    public boolean locksAgainst(Channel channel) {
        return isTaken() && attempts.stream()
                .anyMatch(attempt -> attempt.locks() && attempt.channel() != channel);
    }

    /// The number of the next contact of the date: contacts that never left do not count.
    public int nextOrdinal() {
        return attempts.size() + 1;
    }

    /// The slot taken by a contact that may leave now.
    ///
    /// @throws IllegalStateException when another contact has it
    public DaySlot reserved(String contactPlanId, Channel channel, Instant at) {
        if (isTaken()) {
            throw new IllegalStateException("the slot of this date is taken");
        }
        var attempt = new Attempt(contactPlanId, channel, nextOrdinal(), null, true, at);
        return next(Stream.concat(attempts.stream(), Stream.of(attempt)).toList());
    }

    /// The slot after its contact ended at this level. L0 consumes nothing and gives the date back, but
    /// the contact keeps its ordinal, because it left (outcomes.md 3).
    public DaySlot counted(String contactPlanId, Level level, boolean locks) {
        var ended = attempts.stream()
                .map(attempt -> attempt.contactPlanId().equals(contactPlanId)
                        ? attempt.counted(level, locks)
                        : attempt)
                .toList();
        return next(ended);
    }

    /// The slot given back by a contact that never left: everything is as it was before.
    public DaySlot released(String contactPlanId) {
        return next(without(contactPlanId).attempts);
    }

    /// How the date would look without this contact, without a change of version.
    public DaySlot without(String contactPlanId) {
        var others = attempts.stream()
                .filter(attempt -> !attempt.contactPlanId().equals(contactPlanId))
                .toList();
        return new DaySlot(debtorId, date, stateOf(others), others, version);
    }

    private DaySlot next(List<Attempt> nextAttempts) {
        return new DaySlot(debtorId, date, stateOf(nextAttempts), nextAttempts, version + 1);
    }

    private static State stateOf(List<Attempt> attempts) {
        if (attempts.stream().anyMatch(attempt -> attempt.level() == null)) {
            return State.RESERVED;
        }
        return attempts.stream().allMatch(attempt -> attempt.level() == Level.L0)
                ? State.RELEASED
                : State.COUNTED;
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
