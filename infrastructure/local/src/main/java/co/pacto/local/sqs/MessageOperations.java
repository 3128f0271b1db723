package co.pacto.local.sqs;

import static co.pacto.local.sqs.MessageRules.invalid;

import co.pacto.local.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/// The operations of SQS on messages of one queue.
final class MessageOperations {

    private static final int RECEIVE_MAX = 10;
    private static final int VISIBILITY_SECONDS_MAX = 43_200;

    private final SqsQueues queues;

    MessageOperations(SqsQueues queues) {
        this.queues = queues;
    }

    /// The answer, or nothing for an operation that is not one of messages.
    Optional<ObjectNode> answer(String operation, Queue queue, JsonNode input) {
        return Optional.ofNullable(switch (operation) {
            case "SendMessage" -> sent(send(queue, input));
            case "SendMessageBatch" -> {
                Batch.checkSize(entries(input).map(MessageOperations::draft));
                Batch.checkGroups(queue, entries(input).map(MessageOperations::draft));
                yield Batch.run(input.path("Entries"), entry -> sent(send(queue, entry)));
            }
            case "ReceiveMessage" -> receive(queue, input);
            case "DeleteMessage" -> delete(queue, input);
            case "DeleteMessageBatch" ->
                Batch.run(input.path("Entries"), entry -> delete(queue, entry));
            case "ChangeMessageVisibility" -> changeVisibility(queue, input);
            case "ChangeMessageVisibilityBatch" ->
                Batch.run(input.path("Entries"), entry -> changeVisibility(queue, entry));
            default -> null;
        });
    }

    private static Stream<JsonNode> entries(JsonNode input) {
        return input.path("Entries").valueStream();
    }

    private Message send(Queue queue, JsonNode input) {
        var delay = MessageRules.checkDelay(input.get("DelaySeconds"), queue.attributes().fifo());
        return queues.put(queue, draft(input), delay);
    }

    private static Draft draft(JsonNode input) {
        return new Draft(input.path("MessageBody").asText(""),
                input.has("MessageAttributes") ? input.path("MessageAttributes") : Json.object(),
                text(input, "MessageGroupId"), text(input, "MessageDeduplicationId"));
    }

    private static @Nullable String text(JsonNode input, String name) {
        return input.hasNonNull(name) ? input.path(name).asText() : null;
    }

    private static ObjectNode sent(Message message) {
        var answer = Json.object()
                .put("MessageId", message.id)
                .put("MD5OfMessageBody", MessageDigests.ofBody(message.body));
        if (!message.attributes.isEmpty()) {
            answer.put("MD5OfMessageAttributes", MessageDigests.ofAttributes(message.attributes));
        }
        if (message.groupId != null) {
            answer.put("SequenceNumber", "%020d".formatted(message.sequence));
        }
        return answer;
    }

    private ObjectNode receive(Queue queue, JsonNode input) {
        var max = input.path("MaxNumberOfMessages").asInt(1);
        if (max < 1 || max > RECEIVE_MAX) {
            throw invalid("Value " + max + " for parameter MaxNumberOfMessages is invalid. Reason: "
                    + "Must be between 1 and 10, if provided.");
        }
        var visibility = input.has("VisibilityTimeout")
                ? visibility(input)
                : queue.attributes().duration("VisibilityTimeout");
        var names = new ArrayList<>(texts(input.path("MessageSystemAttributeNames")));
        names.addAll(texts(input.path("AttributeNames")));
        var answer = Json.object();
        var received = queues.receive(queue, max, visibility);
        if (!received.isEmpty()) {
            var list = answer.putArray("Messages");
            received.forEach(message -> list
                    .add(shown(message, names, texts(input.path("MessageAttributeNames")))));
        }
        return answer;
    }

    private static ObjectNode shown(Message message, List<String> system, List<String> user) {
        var shown = Json.object()
                .put("MessageId", message.id)
                .put("ReceiptHandle", message.receiptHandle())
                .put("MD5OfBody", MessageDigests.ofBody(message.body))
                .put("Body", message.body);
        var attributes = SystemAttributes.of(message);
        attributes.keySet().removeIf(name -> !system.contains("All") && !system.contains(name));
        if (!attributes.isEmpty()) {
            shown.set("Attributes", Json.tree(attributes));
        }
        var selected = selected(message.attributes, user);
        if (!selected.isEmpty()) {
            shown.put("MD5OfMessageAttributes", MessageDigests.ofAttributes(selected));
            shown.set("MessageAttributes", selected);
        }
        return shown;
    }

    private static ObjectNode selected(JsonNode attributes, List<String> names) {
        var selected = new LinkedHashMap<String, JsonNode>();
        for (var attribute : attributes.properties()) {
            var name = attribute.getKey();
            if (names.stream()
                    .anyMatch(wanted -> wanted.equals("All") || wanted.equals(name)
                            || (wanted.endsWith(".*") && name
                                    .startsWith(wanted.substring(0, wanted.length() - 2))))) {
                selected.put(name, attribute.getValue());
            }
        }
        return Json.object().setAll(selected);
    }

    private static ObjectNode delete(Queue queue, JsonNode input) {
        queue.delete(SqsService.text(input, "ReceiptHandle"));
        return Json.object();
    }

    private static ObjectNode changeVisibility(Queue queue, JsonNode input) {
        queue.changeVisibility(SqsService.text(input, "ReceiptHandle"), visibility(input));
        return Json.object();
    }

    private static Duration visibility(JsonNode input) {
        var seconds = input.path("VisibilityTimeout").asInt(-1);
        if (seconds < 0 || seconds > VISIBILITY_SECONDS_MAX) {
            throw invalid(
                    "Value " + seconds + " for parameter VisibilityTimeout is invalid. Reason: "
                            + "Must be between 0 and 43200.");
        }
        return Duration.ofSeconds(seconds);
    }

    static List<String> texts(JsonNode array) {
        return array.valueStream().map(JsonNode::asText).toList();
    }
}
