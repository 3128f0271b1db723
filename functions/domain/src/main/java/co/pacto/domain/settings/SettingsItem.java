package co.pacto.domain.settings;

import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import java.time.Instant;

/// The client's settings in force: one item, read with the other facts of each invocation and never
/// cached (data.md 12). `canonical` is the RFC 8785 text that the digest is made of.
public record SettingsItem(String canonical, String settingsDigest, Instant appliedAt,
        long version) implements Entity {

    /// The one key of the settings in force.
    public static final Key KEY = Key.operational("SETTINGS#CURRENT", "SETTINGS");

    @Override
    public Key key() {
        return KEY;
    }
}
