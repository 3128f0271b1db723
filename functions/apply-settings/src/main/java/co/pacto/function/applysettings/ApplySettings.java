package co.pacto.function.applysettings;

import co.pacto.aws.facts.Facts;
import co.pacto.aws.settings.SettingsText;
import co.pacto.domain.settings.Settings;
import co.pacto.domain.settings.SettingsItem;
import co.pacto.domain.settings.SettingsProblem;
import co.pacto.domain.settings.SettingsReading;
import co.pacto.domain.settings.SettingsVersion;
import co.pacto.domain.store.Store;
import co.pacto.domain.store.Transaction;
import dagger.Lazy;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.List;

/// Validates settings, then writes them with a copy that is kept for ever.
final class ApplySettings {

    private final Lazy<Store> store;
    private final InstantSource clock;

    @Inject
    ApplySettings(Lazy<Store> store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Everything that is wrong; empty when the settings are in force.
    List<SettingsProblem> apply(String json) {
        return switch (SettingsText.read(json)) {
            case SettingsReading.Refused(var problems) -> problems;
            case SettingsReading.Accepted(var settings) -> new Facts(store.get())
                    .commit(() -> new Facts.Attempt<>(List.of(), changes(settings)));
        };
    }

    private Transaction changes(Settings settings) {
        var digest = settings.digest();
        var now = clock.instant();
        var stored = store.get().get(List.of(SettingsItem.KEY, SettingsVersion.key(digest)));
        var current = stored.stream()
                .filter(SettingsItem.class::isInstance)
                .map(SettingsItem.class::cast)
                .findFirst();
        var changes = new Transaction();
        if (current.map(SettingsItem::settingsDigest).filter(digest::equals).isEmpty()) {
            changes.put(new SettingsItem(settings.canonical(), digest, now,
                    current.map(SettingsItem::version).orElse(0L) + 1));
        }
        if (stored.stream().noneMatch(SettingsVersion.class::isInstance)) {
            changes.put(new SettingsVersion(settings.canonical(), digest, now));
        }
        return changes;
    }
}
