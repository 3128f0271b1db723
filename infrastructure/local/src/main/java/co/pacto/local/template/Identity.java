package co.pacto.local.template;

import java.util.Map;

/// The names of one resource.
///
/// @param ref        what `Ref` answers
/// @param attributes what `GetAtt` answers, by attribute; `Ref X.Alias` too, under `Alias`
public record Identity(String ref, Map<String, String> attributes) {

    public static Identity of(String ref) {
        return new Identity(ref, Map.of());
    }
}
