import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.Collections;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.zip.ZipFile;

/// Takes out of AWS's service models what the embedded AWS checks requests with: the wanted
/// operations and the shapes that they reach, without documentation, compact, keys sorted, so that
/// a new run gives the same bytes. Never part of the build. By hand, in `infrastructure/local`:
///
/// ```
/// mvn dependency:copy -Dartifact=com.amazonaws:aws-java-sdk-models:1.12.797 -DoutputDirectory=target
/// java -cp <jackson-core, -annotations, -databind> src/main/models/TrimModel.java \
///     target/aws-java-sdk-models-1.12.797.jar src/main/resources/co/pacto/local/model
/// ```
public final class TrimModel {

    private static final Map<String, Wanted> SERVICES = new TreeMap<>(Map.of(
            "scheduler", new Wanted("scheduler-2021-06-30", List.of("CreateSchedule", "GetSchedule",
                    "UpdateSchedule", "DeleteSchedule", "ListSchedules", "CreateScheduleGroup",
                    "GetScheduleGroup", "DeleteScheduleGroup", "ListScheduleGroups", "TagResource",
                    "UntagResource", "ListTagsForResource")),
            "sesv2", new Wanted("sesv2-2019-09-27",
                    List.of("SendEmail", "CreateEmailIdentity", "GetEmailIdentity")),
            "connect", new Wanted("connect-2017-08-08",
                    List.of("StartOutboundVoiceContact", "DescribeContact", "StopContact"))));

    private static final List<String> METADATA =
            List.of("apiVersion", "endpointPrefix", "protocol", "serviceId", "signingName");
    private static final List<String> OPERATION = List.of("http", "input", "output", "errors");
    private static final List<String> SHAPE = List.of("type", "required", "members", "member", "key",
            "value", "min", "max", "pattern", "enum", "error", "timestampFormat", "locationName",
            "location", "payload", "box", "flattened", "shape", "httpStatusCode");

    private final ObjectMapper json = new ObjectMapper();
    private final JsonNode model;
    private final ObjectNode shapes = JsonNodeFactory.instance.objectNode();

    private TrimModel(byte[] model) throws IOException {
        this.model = json.readTree(model);
    }

    private record Wanted(String model, List<String> operations) {}

    public static void main(String[] arguments) throws IOException {
        try (var jar = new ZipFile(arguments[0])) {
            for (var service : SERVICES.entrySet()) {
                var entry = jar.getEntry("models/" + service.getValue().model() + "-model.json");
                var trimmed = new TrimModel(jar.getInputStream(entry).readAllBytes())
                        .trim(service.getValue().operations());
                Files.writeString(Path.of(arguments[1], service.getKey() + ".json"), trimmed + "\n");
            }
        }
    }

    private String trim(List<String> wanted) throws IOException {
        var operations = JsonNodeFactory.instance.objectNode();
        for (var name : wanted) {
            var operation = only(model.get("operations").get(name), OPERATION);
            operations.set(name, operation);
            operation.findValues("shape").forEach(shape -> collect(shape.textValue()));
        }
        var result = JsonNodeFactory.instance.objectNode();
        result.set("metadata", only(model.get("metadata"), METADATA));
        result.set("operations", operations);
        result.set("shapes", shapes);
        return json.writeValueAsString(sorted(result));
    }

    private void collect(String name) {
        if (!shapes.has(name)) {
            var shape = trimShape(model.get("shapes").get(name));
            shapes.set(name, shape);
            shape.findValues("shape").forEach(reached -> collect(reached.textValue()));
        }
    }

    private static ObjectNode trimShape(JsonNode shape) {
        var trimmed = only(shape, SHAPE);
        for (var part : List.of("member", "key", "value", "error")) {
            if (trimmed.has(part)) {
                trimmed.set(part, only(trimmed.get(part), SHAPE));
            }
        }
        if (trimmed.has("members")) {
            var members = JsonNodeFactory.instance.objectNode();
            trimmed.get("members").properties()
                    .forEach(member -> members.set(member.getKey(), only(member.getValue(), SHAPE)));
            trimmed.set("members", members);
        }
        return trimmed;
    }

    private static ObjectNode only(JsonNode node, Collection<String> names) {
        var kept = JsonNodeFactory.instance.objectNode();
        node.properties().stream().filter(property -> names.contains(property.getKey()))
                .forEach(property -> kept.set(property.getKey(), property.getValue()));
        return kept;
    }

    private static JsonNode sorted(JsonNode node) {
        if (node.isObject()) {
            var names = new ArrayList<String>();
            node.fieldNames().forEachRemaining(names::add);
            Collections.sort(names);
            var object = JsonNodeFactory.instance.objectNode();
            names.forEach(name -> object.set(name, sorted(node.get(name))));
            return object;
        }
        if (node.isArray()) {
            var array = JsonNodeFactory.instance.arrayNode();
            node.forEach(element -> array.add(sorted(element)));
            return array;
        }
        return node;
    }
}
