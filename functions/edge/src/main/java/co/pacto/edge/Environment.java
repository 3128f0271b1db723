package co.pacto.edge;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.function.UnaryOperator;

/// Reads the names that `template.yaml` gives a function and reports everything missing at once.
public final class Environment {

    private Environment() {}

    /// What `names` makes of the variables, each of which it reads by its name.
    ///
    /// @throws IllegalStateException naming every variable that is missing or blank
    public static <T> T read(String function, Map<String, String> variables,
            Function<UnaryOperator<String>, T> names) {
        List<String> missing = new ArrayList<>();
        var read = names.apply(name -> {
            var value = variables.getOrDefault(name, "");
            if (value.isBlank()) {
                missing.add(name);
            }
            return value;
        });
        if (!missing.isEmpty()) {
            throw new IllegalStateException(function + ": missing environment " + missing);
        }
        return read;
    }
}
