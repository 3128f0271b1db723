package co.pacto.local.sqs;

import co.pacto.local.lambda.QueueSource;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;

/// A queue as the event source of a function.
final class PolledQueue implements QueueSource {

    private final SqsQueues queues;
    private final Queue queue;

    PolledQueue(SqsQueues queues, Queue queue) {
        this.queues = queues;
        this.queue = queue;
    }

    @Override
    public String queueArn() {
        return queue.arn();
    }

    @Override
    public Duration visibilityTimeout() {
        return queue.attributes().duration("VisibilityTimeout");
    }

    @Override
    public List<Received> receive(int max) {
        return queues.receive(queue, max, visibilityTimeout())
                .stream()
                .map(message -> new Received(message.id, message.receiptHandle(), message.body,
                        message.receiveCount, message.sentAt,
                        Objects.requireNonNullElse(message.firstReceivedAt, message.sentAt),
                        texts(message.attributes)))
                .toList();
    }

    @Override
    public void delete(String receiptHandle) {
        queue.delete(receiptHandle);
    }

    private static Map<String, String> texts(JsonNode attributes) {
        Map<String, String> texts = new LinkedHashMap<>();
        attributes.properties()
                .forEach(attribute -> texts.put(attribute.getKey(),
                        attribute.getValue().path("StringValue").asText("")));
        return texts;
    }
}
