package co.pacto.domain.outcome;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Objects;
import java.util.Properties;

/// What advisors and reports call outcomes and alerts, in Spanish (outcomes.md 1 and 7). Some codes
/// share a label: storage keeps apart what people see together.
public final class OutcomeLabels {

    private static final Properties LABELS = load();

    private OutcomeLabels() {}

    public static String of(OutcomeCode code) {
        return label("outcome." + code);
    }

    public static String of(AlertCode code) {
        return label("alert." + code);
    }

    private static String label(String key) {
        return Objects.requireNonNull(LABELS.getProperty(key), key);
    }

    private static Properties load() {
        try (var stream = Objects.requireNonNull(
                OutcomeLabels.class.getResourceAsStream("labels.properties"), "labels")) {
            var labels = new Properties();
            labels.load(new InputStreamReader(stream, StandardCharsets.UTF_8));
            return labels;
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
