package co.pacto.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// Reads the names that `template.yaml` gives a function and reports everything missing at once.
public final class Environment {

    private final String function;
    private final Map<String, String> variables;
    private final List<String> missing = new ArrayList<>();

    public Environment(String function, Map<String, String> variables) {
        this.function = function;
        this.variables = variables;
    }

    /// The value of a variable; a missing or blank one is remembered and reads as empty.
    public String read(String name) {
        var value = variables.getOrDefault(name, "");
        if (value.isBlank()) {
            missing.add(name);
        }
        return value;
    }

    /// Hands the configuration back when nothing was missing.
    ///
    /// @throws IllegalStateException naming every missing variable
    public <T> T complete(T configuration) {
        if (!missing.isEmpty()) {
            throw new IllegalStateException(function + ": missing environment " + missing);
        }
        return configuration;
    }
}
