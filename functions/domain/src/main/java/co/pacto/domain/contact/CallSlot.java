package co.pacto.domain.contact;

import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import java.time.Duration;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// One of the calls that may be on the line at once, leased to a contact until an instant
/// (connect.md 9).
public record CallSlot(int number, @Nullable String holder, @Nullable Instant leaseUntil,
        long version) implements Entity {

    private static final int FIRST_WITH_TWO_DIGITS = 10;

    /// The key of the slot of this number, which has at least two digits.
    public static Key key(int number) {
        return Key.operational("SLOT#" + (number < FIRST_WITH_TWO_DIGITS ? "0" : "") + number,
                "SLOT");
    }

    /// How long a call may hold a slot when nobody says that it ended.
    private static final Duration LEASE = Duration.ofMinutes(15);

    /// A slot that no contact has held yet, which is not stored.
    public static CallSlot untouched(int number) {
        return new CallSlot(number, null, null, 0);
    }

    /// Whether nobody holds it, or somebody has held it for too long.
    public boolean isFree(Instant now) {
        return holder == null || leaseUntil == null || !leaseUntil.isAfter(now);
    }

    /// The slot held by a contact.
    public CallSlot leased(String contactPlanId, Instant now) {
        return new CallSlot(number, contactPlanId, now.plus(LEASE), version + 1);
    }

    /// The slot given back.
    public CallSlot released() {
        return new CallSlot(number, null, null, version + 1);
    }

    @Override
    public Key key() {
        return key(number);
    }
}
