package co.pacto.domain.settings;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/// The example of data.md 12: Acme, with the standard for everything it does not write.
public final class ExampleSettings {

    private static final Instant APPLIED = Instant.parse("2026-11-01T13:00:00Z");

    private ExampleSettings() {}

    /// What Acme wrote, free to be changed.
    static Map<String, Object> written() {
        return new TreeMap<>(Map.of("schema", 1, "version", "2026-11-20", "creditor",
                Map.ofEntries(Map.entry("legalName", "Acme S. A. S."),
                        Map.entry("spokenName", "Acme"), Map.entry("nit", "860002964-4"),
                        Map.entry("assistantName", "Lucía"),
                        Map.entry("contactPhone", "+576015551234"),
                        Map.entry("contactEmail", "acuerdos@acme.example"),
                        Map.entry("privacyUrl", "https://acme.example/datos"),
                        Map.entry("optOutUrl", "https://acme.example/baja"),
                        Map.entry("selfServiceUrl", "https://acme.example/pagos"),
                        Map.entry("interestAndDiscountStatement",
                                "El valor incluye los intereses causados hasta hoy."),
                        Map.entry("breachConsequence",
                                "Si no cumple, continúan las condiciones de su contrato.")),
                "policy",
                Map.of("methods", List.of(Map.of("code", "PSE", "spoken", "PSE", "detail",
                        "PSE en acme.example/pagos", "settlementLag", 0, "needsLink", false))),
                "compliance", Map.of(), "calendar", Map.of("holidaysAdd", List.of(),
                        "holidaysRemove", List.of(), "bankClosedDays", List.of()),
                "line", Map.of("concurrentCalls", 8), "signOffs", List.of()));
    }

    /// The settings that this is.
    public static Settings settings() {
        if (Settings.of(written()) instanceof SettingsReading.Accepted(var settings)) {
            return settings;
        }
        throw new IllegalStateException("the example is refused");
    }

    /// The same as it stands in the table.
    public static SettingsItem item() {
        var settings = settings();
        return new SettingsItem(settings.canonical(), settings.digest(), APPLIED, 1);
    }
}
