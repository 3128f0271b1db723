package co.pacto.local.sqs;

import static co.pacto.local.gateway.AwsError.badRequest;

import co.pacto.local.Arns;
import co.pacto.local.Json;
import co.pacto.local.gateway.AwsError;
import co.pacto.local.gateway.Request;
import co.pacto.local.gateway.Response;
import co.pacto.local.gateway.Service;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import java.util.function.Supplier;

/// Amazon SQS over its JSON protocol: queues here, messages in [MessageOperations].
public final class SqsService implements Service {

    private final SqsQueues queues;
    private final Supplier<String> endpoint;
    private final MessageOperations messages;

    /// @param endpoint of queue URLs, known once the gateway stands
    public SqsService(SqsQueues queues, Supplier<String> endpoint) {
        this.queues = queues;
        this.endpoint = endpoint;
        messages = new MessageOperations(queues);
    }

    @Override
    public Set<String> signingNames() {
        return Set.of("sqs");
    }

    @Override
    public Response handle(Request request) {
        var input = Json.read(request.body());
        return Response.json(answer(request.operation(), input).toString());
    }

    /// The address of a queue.
    String url(String queueName) {
        return endpoint.get() + "/" + Arns.ACCOUNT + "/" + queueName;
    }

    private ObjectNode answer(String operation, JsonNode input) {
        return switch (operation) {
            case "CreateQueue" -> Json.object()
                    .put("QueueUrl", url(
                            queues.create(text(input, "QueueName"), texts(input.path("Attributes")))
                                    .name()));
            case "GetQueueUrl" ->
                Json.object().put("QueueUrl", url(queues.byName(text(input, "QueueName")).name()));
            case "ListQueues" -> list(input.path("QueueNamePrefix").asText(""));
            default -> ofQueue(operation, queue(input), input);
        };
    }

    private ObjectNode ofQueue(String operation, Queue queue, JsonNode input) {
        return switch (operation) {
            case "DeleteQueue" -> {
                queues.delete(queue);
                yield Json.object();
            }
            case "PurgeQueue" -> {
                queue.purge();
                yield Json.object();
            }
            case "SetQueueAttributes" -> {
                queues.change(queue, texts(input.path("Attributes")));
                yield Json.object();
            }
            case "GetQueueAttributes" -> attributes(queue, input.path("AttributeNames"));
            default -> messages.answer(operation, queue, input)
                    .orElseThrow(() -> AwsError.notImplemented("sqs:" + operation));
        };
    }

    private Queue queue(JsonNode input) {
        var url = text(input, "QueueUrl");
        return queues.byName(url.substring(url.lastIndexOf('/') + 1));
    }

    private ObjectNode list(String prefix) {
        var answer = Json.object();
        var urls = answer.putArray("QueueUrls");
        queues.all()
                .stream()
                .filter(queue -> queue.name().startsWith(prefix))
                .forEach(queue -> urls.add(url(queue.name())));
        return answer;
    }

    private static ObjectNode attributes(Queue queue, JsonNode names) {
        var all = new LinkedHashMap<>(queue.attributes().all());
        var seconds = Long.toString(queue.createdAt().getEpochSecond());
        all.put("QueueArn", queue.arn());
        all.put("CreatedTimestamp", seconds);
        all.put("LastModifiedTimestamp", seconds);
        all.put("ApproximateNumberOfMessages", Integer.toString(queue.visibleCount()));
        all.put("ApproximateNumberOfMessagesNotVisible", Integer.toString(queue.inFlightCount()));
        all.put("ApproximateNumberOfMessagesDelayed", Integer
                .toString(queue.all().size() - queue.visibleCount() - queue.inFlightCount()));
        var wanted = MessageOperations.texts(names);
        for (var name : wanted) {
            if (!name.equals("All") && !all.containsKey(name) && !QueueAttributes.isKnown(name)) {
                throw badRequest("InvalidAttributeName", "Unknown Attribute " + name + ".");
            }
        }
        var answer = Json.object();
        var selected = answer.putObject("Attributes");
        all.forEach((name, value) -> {
            if (wanted.contains("All") || wanted.contains(name)) {
                selected.put(name, value);
            }
        });
        return answer;
    }

    private static Map<String, String> texts(JsonNode object) {
        var map = new LinkedHashMap<String, String>();
        object.properties().forEach(entry -> map.put(entry.getKey(), entry.getValue().asText()));
        return map;
    }

    static String text(JsonNode input, String name) {
        var value = input.path(name).asText("");
        if (value.isEmpty()) {
            throw badRequest("MissingParameter",
                    "The request must contain the parameter " + name + ".");
        }
        return value;
    }
}
