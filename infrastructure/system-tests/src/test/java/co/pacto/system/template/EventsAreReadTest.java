package co.pacto.system.template;

import static co.pacto.system.template.TemplateRules.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import org.junit.jupiter.api.Test;

/// T17: every function has recorded events, and every recorded event belongs to a function. That the
/// handlers read them is shown by [RecordedEventsTest].
final class EventsAreReadTest {

    private static final SamTemplate TEMPLATE = SamTemplate.ofRepository();

    static List<String> faults(SamTemplate template) {
        return template.functions()
                .stream()
                .filter(function -> eventsOf(moduleOf(function)).isEmpty())
                .map(function -> function.id() + " has no recorded event")
                .toList();
    }

    /// `functions/<module>/target/<module>.zip` names the module.
    static String moduleOf(SamTemplate.Resource function) {
        return Path.of(function.property("CodeUri").text()).getName(1).toString();
    }

    static List<Path> eventsOf(String module) {
        return children(Repository.path("events").resolve(module));
    }

    private static List<Path> children(Path folder) {
        if (!Files.isDirectory(folder)) {
            return List.of();
        }
        try (var children = Files.list(folder)) {
            return children.sorted().toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    @Test
    void every_function_has_recorded_events() {
        assertThat(faults(TEMPLATE)).isEmpty();
    }

    @Test
    void every_recorded_event_belongs_to_a_function() {
        assertThat(children(Repository.path("events"))).allSatisfy(
                folder -> assertThat(Repository.path("functions").resolve(folder.getFileName()))
                        .isDirectory());
    }

    @Test
    void a_function_without_recorded_events_is_found() {
        var mutated = TEMPLATE.with("functions/nobody/target/nobody.zip", "Resources",
                "PlaceCallFunction", "Properties", "CodeUri");

        assertThat(brokenBy(mutated)).contains("T17");
    }
}
