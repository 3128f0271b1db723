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
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// Resources of type `Custom::…`: their function is sent the Create event and answers on the response
/// URL, or the deployment is refused (local-aws.md 9.10).
public final class CustomResources implements ResourceCreator {

    private static final String PREFIX = "/_local/custom-resource/";
    private static final String STACK = Arns.of("cloudformation", "stack/local/1");

    private final Gateway gateway;
    private final Functions functions;
    private final SeededIds ids;
    private final Map<String, Set<String>> types;
    private final Map<String, JsonNode> answers = new ConcurrentHashMap<>();

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
        var answer = send(resource, "Create");
        if (!answer.path("Status").asText("").equals("SUCCESS")) {
            throw new DeploymentRefusedException(
                    answer.path("Reason").asText(resource.logicalId() + " gave no reason"));
        }
    }

    private JsonNode send(Resource resource, String requestType) {
        var requestId = ids.uuid("custom-resource");
        var event = event(resource, requestType, requestId);
        var result = functions.invoke(resource.properties().text("ServiceToken"),
                Json.bytes(event));
        return Optional.ofNullable(answers.remove(requestId))
                .orElseThrow(() -> new DeploymentRefusedException(
                        resource.logicalId() + " was not answered: "
                                + new String(result.payload(), StandardCharsets.UTF_8)));
    }

    private ObjectNode event(Resource resource, String requestType, String requestId) {
        var event = Json.object()
                .put("RequestType", requestType)
                .put("ResponseURL", gateway.endpoint() + PREFIX + requestId)
                .put("StackId", STACK)
                .put("RequestId", requestId)
                .put("LogicalResourceId", resource.logicalId())
                .put("ResourceType", resource.type());
        var properties = event.putObject("ResourceProperties");
        for (var name : resource.properties().names()) {
            resource.properties().optionalText(name).ifPresent(text -> properties.put(name, text));
        }
        return event;
    }

    private Response answered(Request request) {
        answers.put(request.path().substring(PREFIX.length()), Json.read(request.body()));
        return Response.empty(200);
    }
}
