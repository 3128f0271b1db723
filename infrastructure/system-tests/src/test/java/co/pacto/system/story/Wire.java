package co.pacto.system.story;

import co.pacto.local.template.CloudFormationYaml;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One place of the template that connects two others: an event source, a rule, a target of a rule, a
/// variable of a function.
///
/// @param path the keys that lead to it, and for an item of a list its number
record Wire(List<String> path) {

    private static final String FUNCTION = "AWS::Serverless::Function";
    private static final String RULE = "AWS::Events::Rule";
    private static final String BUCKET = "AWS::S3::Bucket";

    /// Every wire of the template, in its order.
    static List<Wire> all() {
        List<Wire> wires = new ArrayList<>();
        map(CloudFormationYaml.read(LifeBuilder.TEMPLATE), "Resources").forEach((id, declared) -> {
            var resource = (Map<?, ?>) declared;
            var name = id.toString();
            switch (String.valueOf(resource.get("Type"))) {
                case FUNCTION -> {
                    under(wires, resource, name, "Events");
                    under(wires, resource, name, "Environment", "Variables");
                }
                case RULE -> {
                    wires.add(new Wire(List.of("Resources", name)));
                    under(wires, resource, name, "Targets");
                }
                case BUCKET -> under(wires, resource, name, "NotificationConfiguration",
                        "QueueConfigurations");
                default -> {
                    // connects nothing
                }
            }
        });
        return wires;
    }

    /// The template without this wire; what lists mention of a rule goes with it.
    Map<String, Object> cut() {
        var document = CloudFormationYaml.read(LifeBuilder.TEMPLATE);
        Object place = document;
        for (var key : path.subList(0, path.size() - 1)) {
            place = ((Map<?, ?>) place).get(key);
        }
        switch (place) {
            case Map<?, ?> map -> map.remove(path.getLast());
            case List<?> list -> list.remove(Integer.parseInt(path.getLast()));
            default -> throw new IllegalStateException("nothing can be cut here: " + path);
        }
        forget(document, Map.of("Fn::GetAtt", List.of(path.getLast(), "Arn")));
        return document;
    }

    private static void forget(Object place, Object mention) {
        switch (place) {
            case Map<?, ?> map -> map.values().forEach(value -> forget(value, mention));
            case List<?> list when list.contains(mention) -> list.remove(mention);
            case List<?> list -> list.forEach(item -> forget(item, mention));
            default -> {
                // a text or a number mentions nothing
            }
        }
    }

    @Override
    public String toString() {
        return String.join("/", path.subList(1, path.size()));
    }

    private static void under(List<Wire> wires, Map<?, ?> resource, String name, String... keys) {
        Object place = resource.get("Properties");
        List<String> path = new ArrayList<>(List.of("Resources", name, "Properties"));
        for (var key : keys) {
            place = place instanceof Map<?, ?> map ? map.get(key) : null;
            path.add(key);
        }
        switch (place) {
            case Map<?, ?> map -> map.keySet().forEach(key -> wires.add(at(path, key.toString())));
            case List<?> list -> {
                for (var item = 0; item < list.size(); item++) {
                    wires.add(at(path, Integer.toString(item)));
                }
            }
            case null, default -> {
                // this resource has none
            }
        }
    }

    private static Wire at(List<String> path, String last) {
        List<String> whole = new ArrayList<>(path);
        whole.add(last);
        return new Wire(List.copyOf(whole));
    }

    private static Map<?, ?> map(Map<?, ?> document, String key) {
        return (Map<?, ?>) document.get(key);
    }
}
