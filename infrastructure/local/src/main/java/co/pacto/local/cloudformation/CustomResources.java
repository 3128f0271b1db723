package co.pacto.local.cloudformation;

import co.pacto.local.Arns;
import co.pacto.local.Json;
import co.pacto.local.SeededIds;
import co.pacto.local.gateway.Gateway;
import co.pacto.local.gateway.Request;
import co.pacto.local.gateway.Response;
import co.pacto.local.lambda.Functions;
import co.pacto.local.template.Identity;
import co.pacto.local.template.Resource;
import co.pacto.local.template.ResourceCreator;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Resources of type `Custom::…`: their function is sent the Create event and answers on the response
/// URL, or the deployment is refused. A test sends Update and Delete (local-aws.md 9.10).
public final class CustomResources implements ResourceCreator {

    private static final String PREFIX = "/_local/custom-resource/";
    private static final String STACK = Arns.of("cloudformation", "stack/local/1");

    /// A resource as its last deployment left it.
    private record Deployed(Resource resource, String physicalId, Map<String, String> properties) {}

    private final Gateway gateway;
    private final Functions functions;
    private final SeededIds ids;
    private final Map<String, Set<String>> types;
    private final Map<String, JsonNode> answers = new ConcurrentHashMap<>();
    private final Map<String, Deployed> deployed = new ConcurrentHashMap<>();

    /// @param types the custom types of the template with their properties
    public CustomResources(Gateway gateway, Functions functions, SeededIds ids,
            Map<String, Set<String>> types) {
        this.gateway = gateway;
        this.functions = functions;
        this.ids = ids;
        this.types = types;
        gateway.local(PREFIX, this::answered);
    }

    @Override
    public Map<String, Set<String>> types() {
        return types;
    }

    @Override
    public Identity identify(Resource resource) {
        return Identity.of(resource.madeUpName());
    }

    /// @throws DeploymentRefusedException when the function answers FAILED or nothing
    @Override
    public void create(Resource resource) {
        Map<String, String> properties = new LinkedHashMap<>();
        for (var name : resource.properties().names()) {
            resource.properties().optionalText(name).ifPresent(text -> properties.put(name, text));
        }
        var answer = send(resource, event(resource, "Create", properties));
        deployed.put(resource.logicalId(), new Deployed(resource,
                answer.path("PhysicalResourceId").asText(resource.madeUpName()), properties));
    }

    /// Deploys a resource again with some of its properties changed.
    ///
    /// @throws DeploymentRefusedException when the function answers FAILED or nothing: the properties
    /// stay what they were
    /// @throws java.util.NoSuchElementException when there is no such resource
    public void update(String logicalId, Map<String, String> changed) {
        var before = find(logicalId);
        Map<String, String> properties = new LinkedHashMap<>(before.properties());
        properties.putAll(changed);
        var event = event(before.resource(), "Update", properties).put("PhysicalResourceId",
                before.physicalId());
        put(event, "OldResourceProperties", before.properties());
        send(before.resource(), event);
        deployed.put(logicalId, new Deployed(before.resource(), before.physicalId(), properties));
    }

    /// Deletes a resource, as the end of its stack does.
    ///
    /// @throws DeploymentRefusedException when the function answers FAILED or nothing
    /// @throws java.util.NoSuchElementException when there is no such resource
    public void delete(String logicalId) {
        var before = find(logicalId);
        send(before.resource(), event(before.resource(), "Delete", before.properties())
                .put("PhysicalResourceId", before.physicalId()));
        deployed.remove(logicalId);
    }

    private Deployed find(String logicalId) {
        return Optional.ofNullable(deployed.get(logicalId)).orElseThrow();
    }

    private JsonNode send(Resource resource, ObjectNode event) {
        var result = functions.invoke(resource.properties().text("ServiceToken"),
                Json.bytes(event));
        var answer = Optional.ofNullable(answers.remove(event.path("RequestId").asText()))
                .orElseThrow(() -> new DeploymentRefusedException(
                        resource.logicalId() + " was not answered: "
                                + new String(result.payload(), StandardCharsets.UTF_8)));
        if (!answer.path("Status").asText("").equals("SUCCESS")) {
            throw new DeploymentRefusedException(
                    answer.path("Reason").asText(resource.logicalId() + " gave no reason"));
        }
        return answer;
    }

    private ObjectNode event(Resource resource, String requestType,
            Map<String, String> properties) {
        var requestId = ids.uuid("custom-resource");
        var event = Json.object()
                .put("RequestType", requestType)
                .put("ResponseURL", gateway.endpoint() + PREFIX + requestId)
                .put("StackId", STACK)
                .put("RequestId", requestId)
                .put("LogicalResourceId", resource.logicalId())
                .put("ResourceType", resource.type());
        put(event, "ResourceProperties", properties);
        return event;
    }

    private static void put(ObjectNode event, String name, Map<String, String> properties) {
        var object = event.putObject(name);
        properties.forEach(object::put);
    }

    private Response answered(Request request) {
        answers.put(request.path().substring(PREFIX.length()), Json.read(request.body()));
        return Response.empty(200);
    }
}
