package co.pacto.local.events;

import co.pacto.local.gateway.AwsError;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import software.amazon.event.ruler.GenericMachine;
import software.amazon.event.ruler.JsonRuleCompiler;

/// One event bus: rules in the order of their creation, matched by AWS's own matcher.
final class Bus {

    private final String name;
    private final GenericMachine<String> machine = GenericMachine.<String>builder().build();
    private final List<Rule> rules = new ArrayList<>();

    Bus(String name) {
        this.name = name;
    }

    String name() {
        return name;
    }

    synchronized void add(Rule rule) {
        try {
            var defect = JsonRuleCompiler.check(rule.pattern());
            if (defect != null) {
                throw AwsError.badRequest("InvalidEventPatternException",
                        "Event pattern is not valid. Reason: " + defect);
            }
            machine.addRule(rule.name(), rule.pattern());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        rules.add(rule);
    }

    /// The rules that an event matches.
    synchronized List<Rule> matching(JsonNode event) {
        var names = new HashSet<>(machine.rulesForJSONEvent(event));
        return rules.stream().filter(rule -> names.contains(rule.name())).toList();
    }
}
