package co.pacto.local.sqs;

import static co.pacto.local.gateway.AwsError.badRequest;

import co.pacto.local.Adversity;
import co.pacto.local.Anomalies;
import co.pacto.local.Arns;
import co.pacto.local.Json;
import co.pacto.local.SeededIds;
import co.pacto.local.Witness;
import co.pacto.local.clock.VirtualClock;
import co.pacto.local.lambda.QueueSource;
import java.time.Duration;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Predicate;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// All queues of one local AWS, by name and by ARN.
public final class SqsQueues implements Queues {

    private static final Pattern NAME = Pattern.compile("[A-Za-z0-9_-]{1,80}");
    private static final Pattern FIFO_NAME = Pattern.compile("[A-Za-z0-9_-]{1,75}\\.fifo");

    private final Map<String, Queue> queues = new LinkedHashMap<>();
    private final VirtualClock clock;
    private final SeededIds ids;
    private final Adversity adversity;
    private volatile Witness witness = Witness.BLIND;

    public SqsQueues(VirtualClock clock, SeededIds ids, Adversity adversity, Anomalies anomalies) {
        this.clock = clock;
        this.ids = ids;
        this.adversity = adversity;
        anomalies.check(this::deadLetters);
    }

    @Override
    public void send(String queueArn, String body, Map<String, String> attributes, Duration delay) {
        put(byArn(queueArn), draft(body, attributes, null), delay);
    }

    @Override
    public void sendInGroup(String queueArn, String body, Map<String, String> attributes,
            String groupId) {
        put(byArn(queueArn), draft(body, attributes, groupId), Duration.ZERO);
    }

    @Override
    public boolean allows(String queueArn, String servicePrincipal, String sourceArn) {
        return byArn(queueArn).attributes()
                .text("Policy")
                .filter(policy -> QueuePolicy.allows(Json.read(policy), servicePrincipal,
                        sourceArn))
                .isPresent();
    }

    /// Shows every message from now on, when its queue takes it; a dead letter was shown before.
    public void show(Witness newWitness) {
        witness = newWitness;
    }

    /// A queue as a function's event source mapping polls it.
    public QueueSource polled(String queueArn) {
        return new PolledQueue(this, byArn(queueArn));
    }

    /// Messages that wait in queues, one sentence a queue; dead-letter queues are anomalies anyway.
    public List<String> open() {
        return sentences(queue -> !isDeadLetterQueue(queue), "still open in queue");
    }

    private List<String> deadLetters() {
        return sentences(this::isDeadLetterQueue, "dead letters in queue");
    }

    Queue create(String name, Map<String, String> given) {
        var fifo = "true".equals(given.get("FifoQueue"));
        if (!(fifo ? FIFO_NAME : NAME).matcher(name).matches()) {
            throw MessageRules.invalid(fifo
                    ? "The name of a FIFO queue can only include alphanumeric characters, hyphens, or "
                            + "underscores, must end with .fifo suffix and be 1 to 80 in length."
                    : "Can only include alphanumeric characters, hyphens, or underscores. 1 to 80 in "
                            + "length");
        }
        var attributes = QueueAttributes.of(given);
        checkRedrive(attributes);
        synchronized (queues) {
            var existing = queues.get(name);
            if (existing != null) {
                existing.attributes().difference(given).ifPresent(attribute -> {
                    throw badRequest("QueueNameExists",
                            "A queue already exists with the same name and "
                                    + "a different value for attribute " + attribute);
                });
                return existing;
            }
            var queue = new Queue(name, attributes, clock);
            queues.put(name, queue);
            return queue;
        }
    }

    void change(Queue queue, Map<String, String> changes) {
        queue.attributes().set(changes);
        checkRedrive(queue.attributes());
    }

    Queue byName(String name) {
        return find(name).orElseThrow(
                () -> badRequest("QueueDoesNotExist", "The specified queue does not exist."));
    }

    Queue byArn(String arn) {
        return byName(Arns.lastPart(arn));
    }

    List<Queue> all() {
        synchronized (queues) {
            return List.copyOf(queues.values());
        }
    }

    void delete(Queue queue) {
        synchronized (queues) {
            queues.remove(queue.name());
        }
    }

    Message put(Queue queue, Draft draft, Duration delay) {
        MessageRules.check(draft, queue.attributes());
        witness.sees("queue " + queue.name(), draft.body());
        return queue.send(ids.uuid("message"), draft, delay);
    }

    List<Message> receive(Queue queue, int max, Duration visibility) {
        return queue.receive(max, visibility, adversity.reverseQueues(),
                message -> queue.attributes()
                        .redrive()
                        .ifPresent(redrive -> byArn(redrive.targetArn()).send(message.id,
                                message.draft(), Duration.ZERO)));
    }

    private void checkRedrive(QueueAttributes attributes) {
        attributes.redrive().ifPresent(redrive -> {
            var target = find(Arns.lastPart(redrive.targetArn()));
            if (target.isEmpty() || target.get().attributes().fifo() != attributes.fifo()) {
                throw QueueAttributes.invalidRedrive(redrive.toString());
            }
        });
    }

    private Optional<Queue> find(String name) {
        synchronized (queues) {
            return Optional.ofNullable(queues.get(name));
        }
    }

    private boolean isDeadLetterQueue(Queue queue) {
        return all().stream()
                .flatMap(other -> other.attributes().redrive().stream())
                .anyMatch(redrive -> redrive.targetArn().equals(queue.arn()));
    }

    private List<String> sentences(Predicate<Queue> which, String what) {
        var sentences = new ArrayList<String>();
        for (var queue : all()) {
            var count = which.test(queue) ? queue.all().size() : 0;
            if (count > 0) {
                sentences.add("%s %s: %d".formatted(what, queue.name(), count));
            }
        }
        return sentences;
    }

    private static Draft draft(String body, Map<String, String> attributes,
            @Nullable String groupId) {
        var wire = Json.object();
        attributes.forEach((name,
                value) -> wire.putObject(name).put("DataType", "String").put("StringValue", value));
        return new Draft(body, wire, groupId,
                groupId == null ? null : MessageDigests.contentId(body));
    }
}
