package co.pacto.local.model;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// The service model of one AWS service, trimmed to what is emulated, with the overlay that corrects
/// what AWS published wrongly or later.
public final class ServiceModel {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final JsonNode shapes;
    private final List<Route> routes = new ArrayList<>();

    private ServiceModel(JsonNode model) {
        shapes = model.get("shapes");
        model.get("operations")
                .properties()
                .forEach(operation -> routes
                        .add(Route.of(operation.getKey(), operation.getValue())));
    }

    /// The model in the resources `<service>.json` and, where there is one, `<service>.overlay.json`.
    public static ServiceModel of(String service) {
        var model = (ObjectNode) resource(service + ".json").orElseThrow();
        resource(service + ".overlay.json").ifPresent(overlay -> merge(model, overlay));
        return new ServiceModel(model);
    }

    /// The operation that a method and a path, still percent-encoded, lead to.
    Optional<Route> route(String method, String path) {
        return routes.stream().filter(route -> route.takes(method, path)).findFirst();
    }

    Route route(String operation) {
        return routes.stream()
                .filter(route -> route.operation().equals(operation))
                .findFirst()
                .orElseThrow();
    }

    /// A shape by its name: type, members, constraints.
    JsonNode shape(String name) {
        return shapes.required(name);
    }

    private static Optional<JsonNode> resource(String name) {
        try (var stream = ServiceModel.class.getResourceAsStream(name)) {
            return stream == null ? Optional.empty() : Optional.of(JSON.readTree(stream));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void merge(ObjectNode into, JsonNode overlay) {
        for (var property : overlay.properties()) {
            if (into.get(property.getKey()) instanceof ObjectNode inner
                    && property.getValue().isObject()) {
                merge(inner, property.getValue());
            } else {
                into.set(property.getKey(), property.getValue());
            }
        }
    }
}
