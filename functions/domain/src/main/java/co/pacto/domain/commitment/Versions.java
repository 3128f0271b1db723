package co.pacto.domain.commitment;

import java.util.Collections;
import java.util.Map;
import java.util.TreeMap;

/// Under which policy, law, settings and texts a commitment was made; it keeps them whatever changes
/// later. `textVersions` maps text ids to their versions.
public record Versions(String policyVersion, String lawVersion, String settingsDigest,
        Map<String, String> textVersions) {

    public Versions {
        textVersions = Collections.unmodifiableMap(new TreeMap<>(textVersions));
    }
}
