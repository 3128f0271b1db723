package co.pacto.domain.contact;

import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
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

    @Override
    public Key key() {
        return key(number);
    }
}
