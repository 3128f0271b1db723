package co.pacto.local.template;

import java.util.LinkedHashMap;
import java.util.Map;

/// SAM's `Globals`: maps are merged, everything else of the function wins.
final class Globals {

    private Globals() {}

    static void merge(Map<String, Object> globals, Map<String, Object> properties) {
        globals.forEach((name, value) -> properties.merge(name, value,
                (own, global) -> own instanceof Map && global instanceof Map
                        ? merged(Template.maps(name, global), Template.maps(name, own))
                        : own));
    }

    private static Map<String, Object> merged(Map<String, Object> global, Map<String, Object> own) {
        var merged = new LinkedHashMap<>(own);
        merge(global, merged);
        return merged;
    }
}
