package co.pacto.local.lambda;

import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.List;
import software.amazon.event.ruler.GenericMachine;

/// The `FilterCriteria` of a mapping: a record passes when one pattern matches, by AWS's own matcher.
final class EventFilter {

    private final GenericMachine<String> machine = GenericMachine.<String>builder().build();
    private final boolean passesAll;

    EventFilter(List<String> patterns) {
        passesAll = patterns.isEmpty();
        for (var pattern : patterns) {
            try {
                machine.addRule(pattern, pattern);
            } catch (IOException e) {
                throw new UncheckedIOException("a filter of a mapping cannot be read", e);
            }
        }
    }

    boolean passes(JsonNode record) {
        return passesAll || !machine.rulesForJSONEvent(record).isEmpty();
    }
}
