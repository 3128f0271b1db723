package co.pacto.domain.store;

import java.time.Instant;
import java.util.Optional;

/// Something the tables hold under a key of its own (data.md 2 and 4).
///
/// A changed entity is a new object whose version is one higher; the first version is 1. What is
/// written once and never replaced stays at version 1.
public interface Entity {

    /// Where it lies.
    Key key();

    /// 1 for an entity that must not exist yet; else one more than the version it replaces.
    long version();

    /// Its entry in the index `due`, if the entity waits for an instant (data.md 3).
    default Optional<Due> due() {
        return Optional.empty();
    }

    /// When the table may forget it; readers must not rely on it.
    default Optional<Instant> expiresAt() {
        return Optional.empty();
    }
}
