package co.pacto.aws.settings;

import co.pacto.domain.settings.Settings;
import co.pacto.domain.settings.SettingsItem;
import co.pacto.domain.settings.SettingsProblem;
import co.pacto.domain.settings.SettingsReading;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.util.List;

/// Reads settings from their JSON, at deployment and again in every invocation (data.md 12).
public final class SettingsText {

    private SettingsText() {}

    /// What the JSON says, or everything that is wrong with it.
    public static SettingsReading read(String json) {
        try {
            return Settings.of(JSON.std.mapFrom(json));
        } catch (IOException _) {
            return new SettingsReading.Refused(
                    List.of(new SettingsProblem("settings", "", "one JSON object")));
        }
    }

    /// The settings in force.
    ///
    /// @throws IllegalStateException naming the keys when the rules have become stricter than what
    /// was applied: nothing goes on with such settings
    public static Settings of(SettingsItem item) {
        return switch (read(item.canonical())) {
            case SettingsReading.Accepted(var settings) -> settings;
            case SettingsReading.Refused(var problems) ->
                throw new IllegalStateException("the stored settings are refused: "
                        + problems.stream().map(SettingsProblem::key).toList());
        };
    }
}
