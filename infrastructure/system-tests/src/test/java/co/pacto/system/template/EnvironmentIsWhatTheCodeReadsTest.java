package co.pacto.system.template;

import static co.pacto.system.template.TemplateRules.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.time.Instant;
import java.time.InstantSource;
import java.util.AbstractMap;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentHashMap;
import org.junit.jupiter.api.Test;

/// T04: a function is given the variables that its code reads, no more and no fewer. The code is
/// asked, not its source: the handler is built with an environment that writes down what it is
/// asked for.
final class EnvironmentIsWhatTheCodeReadsTest {

    private static final SamTemplate TEMPLATE = SamTemplate.ofRepository();
    private static final Map<String, Set<String>> READ = new ConcurrentHashMap<>();

    static List<String> faults(SamTemplate template) {
        var faults = new ArrayList<String>();
        if (!template.at("Globals", "Function", "Environment").isAbsent()) {
            faults.add("Globals hold an environment");
        }
        for (var function : template.functions()) {
            var handler = function.property("Handler").text();
            var declared = new TreeSet<>(function.property("Environment", "Variables").keys());
            if (exists(handler) && !declared.equals(namesReadBy(handler))) {
                faults.add(function.id() + " is given " + declared + " and reads "
                        + namesReadBy(handler));
            }
        }
        return faults;
    }

    /// A handler that does not exist is the concern of T01.
    private static boolean exists(String handler) {
        try {
            Class.forName(handler);
            return true;
        } catch (ClassNotFoundException e) {
            return false;
        }
    }

    private static Set<String> namesReadBy(String handler) {
        return READ.computeIfAbsent(handler, name -> {
            var environment = new RecordingEnvironment();
            build(name, environment);
            return environment.asked;
        });
    }

    private static void build(String handler, Map<String, String> environment) {
        try {
            Class.forName(handler)
                    .getConstructor(Map.class, InstantSource.class)
                    .newInstance(environment, InstantSource.fixed(Instant.EPOCH));
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException(e);
        }
    }

    /// Has a value for every name and remembers the names; those of the platform are exempt.
    private static final class RecordingEnvironment extends AbstractMap<String, String> {

        private final Set<String> asked = new TreeSet<>();

        @Override
        public String get(Object name) {
            if (name.toString().startsWith("AWS_")) {
                return null;
            }
            asked.add(name.toString());
            return "value";
        }

        @Override
        public String getOrDefault(Object name, String otherwise) {
            var value = get(name);
            return value == null ? otherwise : value;
        }

        @Override
        public Set<Entry<String, String>> entrySet() {
            return Set.of();
        }
    }

    @Test
    void every_function_is_given_exactly_what_it_reads() {
        assertThat(faults(TEMPLATE)).isEmpty();
    }

    @Test
    void a_function_that_is_given_nothing_does_not_start_and_names_all_that_it_lacks() {
        assertThat(TEMPLATE.functions()).hasSize(14)
                .allSatisfy(function -> assertThatThrownBy(
                        () -> build(function.property("Handler").text(), Map.of())).rootCause()
                        .isInstanceOf(IllegalStateException.class)
                        .message()
                        .contains(function.property("Environment", "Variables").keys()));
    }

    @Test
    void a_variable_that_is_read_and_not_given_is_found() {
        var mutated = TEMPLATE.without("Resources", "PlaceCallFunction", "Properties",
                "Environment", "Variables", "CALLS_QUEUE_URL");

        assertThat(brokenBy(mutated)).containsExactly("T04");
    }

    @Test
    void a_variable_that_nobody_reads_is_found() {
        var mutated = TEMPLATE.with("1", "Resources", "ApplySettingsFunction", "Properties",
                "Environment", "Variables", "MAX_ATTEMPTS");

        assertThat(brokenBy(mutated)).containsExactly("T04");
    }

    @Test
    void a_variable_for_all_functions_is_found() {
        var mutated = TEMPLATE.with(Map.of("Variables", Map.of("TABLE_NAME", "t")), "Globals",
                "Function", "Environment");

        assertThat(brokenBy(mutated)).containsExactly("T04");
    }
}
