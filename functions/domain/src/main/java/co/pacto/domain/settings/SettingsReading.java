package co.pacto.domain.settings;

import java.util.List;

/// What came out of reading settings.
public sealed interface SettingsReading {

    /// Settings inside the law, complete with the standard values.
    record Accepted(Settings settings) implements SettingsReading {}

    /// Nothing is applied; all problems are told at once.
    record Refused(List<SettingsProblem> problems) implements SettingsReading {

        public Refused {
            problems = List.copyOf(problems);
        }
    }
}
