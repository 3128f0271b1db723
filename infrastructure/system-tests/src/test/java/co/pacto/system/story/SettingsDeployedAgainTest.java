package co.pacto.system.story;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.pacto.domain.settings.SettingsItem;
import co.pacto.local.cloudformation.DeploymentRefusedException;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Another deployment brings other settings: those in force change and each version is kept for ever;
/// what is wider than the law is refused, a rollback applies the former ones, and the end of the stack
/// changes nothing (data.md 12).
@Tag("clock")
final class SettingsDeployedAgainTest {

    private static final String BEGINS = "2026-11-20T09:00";

    @Test
    void settings_are_replaced_refused_rolled_back_and_never_deleted() throws IOException {
        try (var life = first().begin()) {
            var before = inForce(life);

            deploy(life, first().policy("\"maxInstallments\": 3"));
            assertThat(inForce(life).version()).isEqualTo(2);
            assertThat(inForce(life).canonical()).contains("\"maxInstallments\":3");
            assertThat(versions(life)).isEqualTo(2);

            assertThatExceptionOfType(DeploymentRefusedException.class)
                    .isThrownBy(() -> deploy(life,
                            first().compliance("\"weekdayWindow\": [\"06:00\", \"19:00\"]")))
                    .withMessageContaining("compliance.weekdayWindow");
            assertThat(inForce(life).version()).isEqualTo(2);

            deploy(life, first());
            assertThat(inForce(life).settingsDigest()).isEqualTo(before.settingsDigest());
            assertThat(versions(life)).isEqualTo(2);

            var stored = life.everything();
            life.aws().customResources().delete("ClientSettings");
            assertThat(life.everything()).isEqualTo(stored);
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    private static LifeBuilder first() {
        return new LifeBuilder(BEGINS).owing(500_000);
    }

    private static void deploy(Life life, LifeBuilder next) {
        life.aws()
                .customResources()
                .update("ClientSettings", Map.of("SettingsJson", next.settings()));
    }

    private static SettingsItem inForce(Life life) {
        return life.all(SettingsItem.class).getFirst();
    }

    /// How many versions of the settings the audit table keeps.
    private static long versions(Life life) {
        return life.everything()
                .keySet()
                .stream()
                .filter(key -> key.contains("SETTINGS#") && !key.contains("SETTINGS#CURRENT"))
                .count();
    }
}
