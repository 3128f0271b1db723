package co.pacto.domain.settings;

import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import java.time.Instant;

/// Settings as they were first applied, kept for ever: a digest stamped on a decision can always be
/// read back (data.md 4).
public record SettingsVersion(String canonical, String settingsDigest,
        Instant firstAppliedAt) implements Entity {

    /// The key of the settings of a digest.
    public static Key key(String settingsDigest) {
        return Key.audit("SETTINGS#" + settingsDigest, "SETTINGS");
    }

    @Override
    public Key key() {
        return key(settingsDigest);
    }

    @Override
    public long version() {
        return 1;
    }
}
