package co.pacto.local.template;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.jspecify.annotations.Nullable;

/// A template with values for its parameters: conditions decided, rules checked, resources read.
public final class Template {

    /// What `AWS::NoValue` resolves to: the property counts as absent.
    public static final Object NO_VALUE = new Object();

    private final Map<String, Object> document;
    private final Intrinsics intrinsics;
    private final Map<String, Resource> resources = new LinkedHashMap<>();

    /// @param identities names of a resource by its type's creator
    /// @throws TemplateError when a parameter has no value or a forbidden one, or a rule refuses
    public Template(Map<String, Object> document, Map<String, String> parameters,
            Function<Resource, Identity> identities) {
        this.document = document;
        var values = new Parameters(section("Parameters")).with(parameters);
        intrinsics = new Intrinsics(values, section("Conditions"), section("Mappings"),
                id -> identities.apply(resource(id).orElseThrow(
                        () -> new TemplateError(id, "is referred to and does not exist"))));
        new Rules(section("Rules"), intrinsics).check();
        section("Resources").forEach(this::add);
    }

    /// Removes the intrinsics from a value.
    public Object resolve(Object value) {
        return intrinsics.resolve(value);
    }

    /// Resources whose condition holds, in an order in which each follows what it refers to.
    public List<Resource> inOrderOfCreation() {
        return new CreationOrder(section("Resources"), resources).sorted();
    }

    public Optional<Resource> resource(String logicalId) {
        return Optional.ofNullable(resources.get(logicalId));
    }

    /// A section of the document, empty when it is absent, with its intrinsics.
    public Map<String, Object> section(String name) {
        return maps(name, document.getOrDefault(name, Map.of()));
    }

    private void add(String logicalId, Object declaration) {
        var body = maps(logicalId, declaration);
        var condition = body.get("Condition");
        if (condition != null && !intrinsics.condition(condition.toString())) {
            return;
        }
        var type = String.valueOf(body.get("Type"));
        var raw = new LinkedHashMap<>(maps(logicalId, body.getOrDefault("Properties", Map.of())));
        if (type.equals("AWS::Serverless::Function")) {
            Globals.merge(maps("Globals", section("Globals").getOrDefault("Function", Map.of())),
                    raw);
        }
        resources.put(logicalId, new Resource(logicalId, type,
                new Properties(logicalId, raw, this::resolve), texts(body.get("DependsOn"))));
    }

    private static List<String> texts(@Nullable Object value) {
        return switch (value) {
            case null -> List.of();
            case List<?> list -> list.stream().map(String::valueOf).toList();
            default -> List.of(value.toString());
        };
    }

    @SuppressWarnings("unchecked") // the reader makes maps with String keys only
    static Map<String, Object> maps(String place, Object value) {
        if (value instanceof Map<?, ?> map) {
            return (Map<String, Object>) map;
        }
        throw new TemplateError(place, "is not a map");
    }
}
