package co.pacto.local.template;

import java.util.List;

/// One resource of the template whose condition holds.
///
/// @param properties resolved when they are read
public record Resource(String logicalId, String type, Properties properties,
        List<String> dependsOn) {

    /// The name that AWS would make up: `local-<logicalId>` (lower-case where AWS wants it: the
    /// service decides).
    public String madeUpName() {
        return "local-" + logicalId;
    }
}
