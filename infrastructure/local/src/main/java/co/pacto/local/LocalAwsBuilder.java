package co.pacto.local;

import co.pacto.local.template.CloudFormationYaml;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// What a local AWS is made of: a template with its parameters, an instant, a seed, a port.
public final class LocalAwsBuilder {

    private Map<String, Object> document = Map.of();
    private Map<String, String> parameters = Map.of();
    private final List<String> flows = new ArrayList<>();
    private Instant start = Instant.EPOCH;
    private long seed = 1;
    private int port;

    LocalAwsBuilder() {}

    /// The template that is deployed.
    public LocalAwsBuilder template(Path file) {
        return document(CloudFormationYaml.read(file));
    }

    /// A template that was read, and perhaps changed, already.
    public LocalAwsBuilder document(Map<String, Object> read) {
        document = read;
        return this;
    }

    /// Values of the template's parameters that have none, or another than the standard.
    public LocalAwsBuilder parameters(Map<String, String> values) {
        parameters = Map.copyOf(values);
        return this;
    }

    /// A contact flow that exists on the Connect instance without standing in the template.
    public LocalAwsBuilder flow(String arn) {
        flows.add(arn);
        return this;
    }

    /// Where the clock begins.
    public LocalAwsBuilder at(Instant instant) {
        start = instant;
        return this;
    }

    /// What decides every id and every secret of the services.
    public LocalAwsBuilder seed(long value) {
        seed = value;
        return this;
    }

    /// The port of the endpoint; 0 for any free one.
    public LocalAwsBuilder port(int number) {
        port = number;
        return this;
    }

    /// Deploys the template.
    ///
    /// @throws co.pacto.local.cloudformation.DeploymentRefusedException when a custom resource
    /// refuses it
    /// @throws IOException when the port is taken
    public LocalAws start() throws IOException {
        return LocalAws.start(this);
    }

    Map<String, Object> document() {
        return document;
    }

    Map<String, String> parameters() {
        return parameters;
    }

    List<String> flows() {
        return flows;
    }

    Instant startInstant() {
        return start;
    }

    long seed() {
        return seed;
    }

    int port() {
        return port;
    }

    /// The custom types of the template, each with the properties it is given.
    Map<String, Set<String>> customTypes() {
        Map<String, Set<String>> types = new LinkedHashMap<>();
        section(document, "Resources").forEach((_, declared) -> {
            if (declared instanceof Map<?, ?> resource
                    && resource.get("Type") instanceof String type && type.startsWith("Custom::")
                    && resource.get("Properties") instanceof Map<?, ?> properties) {
                var names = types.computeIfAbsent(type, _ -> new LinkedHashSet<>());
                properties.keySet().forEach(name -> names.add(name.toString()));
            }
        });
        return types;
    }

    /// Events that the template says nobody here consumes: `Metadata.Pacto.ClientEvents`.
    List<String> clientEvents() {
        for (var part : section(document, "Metadata").values()) {
            if (part instanceof Map<?, ?> metadata
                    && metadata.get("ClientEvents") instanceof List<?> events) {
                return events.stream().map(Object::toString).toList();
            }
        }
        return List.of();
    }

    private static Map<?, ?> section(Map<String, Object> document, String name) {
        return document.get(name) instanceof Map<?, ?> section ? section : Map.of();
    }
}
