package co.pacto.local.events;

import co.pacto.local.Arns;
import co.pacto.local.template.Identity;
import co.pacto.local.template.Properties;
import co.pacto.local.template.Resource;
import co.pacto.local.template.ResourceCreator;
import co.pacto.local.template.TemplateError;
import com.fasterxml.jackson.core.JsonProcessingException;
import java.util.Map;
import java.util.Set;

/// `AWS::Events::EventBus` and `AWS::Events::Rule` with queues as targets.
public final class EventResources implements ResourceCreator {

    private static final String BUS = "AWS::Events::EventBus";
    private static final String RULE = "AWS::Events::Rule";

    private final EventBridge events;

    public EventResources(EventBridge events) {
        this.events = events;
    }

    @Override
    public Map<String, Set<String>> types() {
        return Map.of(BUS, Set.of("Name", "Description", "KmsKeyIdentifier", "DeadLetterConfig"),
                RULE, Set.of("Name", "Description", "EventBusName", "EventPattern", "Targets"));
    }

    @Override
    public Identity identify(Resource resource) {
        var name = resource.properties().optionalText("Name").orElseGet(resource::madeUpName);
        if (resource.type().equals(BUS)) {
            return new Identity(name,
                    Map.of("Arn", Arns.of("events", "event-bus/" + name), "Name", name));
        }
        var bus = bus(resource.properties());
        var ofDefault = bus.equals(EventBridge.DEFAULT_BUS);
        return new Identity(ofDefault ? name : bus + "|" + name, Map.of("Arn",
                Arns.of("events", ofDefault ? "rule/" + name : "rule/" + bus + "/" + name)));
    }

    @Override
    public void create(Resource resource) {
        var identity = identify(resource);
        if (resource.type().equals(BUS)) {
            events.create(identity.ref());
        } else {
            var properties = resource.properties();
            events.create(bus(properties), new Rule(identity.ref(),
                    identity.attributes().getOrDefault("Arn", ""), pattern(properties),
                    properties.children("Targets").stream().map(EventResources::target).toList()));
        }
    }

    private static String bus(Properties rule) {
        var bus = rule.optionalText("EventBusName").orElse(EventBridge.DEFAULT_BUS);
        return bus.substring(bus.lastIndexOf('/') + 1);
    }

    private static String pattern(Properties rule) {
        try {
            return Envelope.JSON.writeValueAsString(rule.map("EventPattern"));
        } catch (JsonProcessingException e) {
            throw new TemplateError(rule.place() + ".EventPattern", "is not JSON");
        }
    }

    private static Rule.Target target(Properties target) {
        target.allow(Set.of("Id", "Arn", "InputPath", "RetryPolicy", "DeadLetterConfig"));
        var path = target.optionalText("InputPath").orElse("$");
        if (!target.text("Arn").contains(":sqs:") || !Set.of("$", "$.detail").contains(path)) {
            throw new TemplateError(target.place(),
                    "a target is a queue that receives the whole event or $.detail");
        }
        return new Rule.Target(target.text("Arn"), path.equals("$"),
                target.child("DeadLetterConfig").optionalText("Arn"));
    }
}
