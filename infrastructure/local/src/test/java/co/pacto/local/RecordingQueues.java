package co.pacto.local;

import co.pacto.local.gateway.AwsError;
import co.pacto.local.sqs.Queues;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Queues that keep what is sent to them. A queue exists once its name is known.
public final class RecordingQueues implements Queues {

    /// One message as it was sent.
    public record Sent(String queue, String body, Map<String, String> attributes, String group) {}

    public final List<Sent> sent = new ArrayList<>();
    private final Set<String> existing = new TreeSet<>();
    private final Set<String> closed = new TreeSet<>();

    /// Creates a queue that lets everybody in.
    public String create(String name) {
        var arn = Arns.of("sqs", name);
        existing.add(arn);
        return arn;
    }

    /// Creates a queue whose policy lets nobody in.
    public String createClosed(String name) {
        var arn = create(name);
        closed.add(arn);
        return arn;
    }

    public List<String> bodies(String queueArn) {
        return sent.stream().filter(s -> s.queue().equals(queueArn)).map(Sent::body).toList();
    }

    @Override
    public synchronized void send(String queueArn, String body, Map<String, String> attributes,
            Duration delay) {
        sendInGroup(queueArn, body, attributes, "");
    }

    @Override
    public synchronized void sendInGroup(String queueArn, String body,
            Map<String, String> attributes, String groupId) {
        if (!existing.contains(queueArn)) {
            throw AwsError.badRequest("QueueDoesNotExist", "The specified queue does not exist.");
        }
        sent.add(new Sent(queueArn, body, attributes, groupId));
    }

    @Override
    public boolean allows(String queueArn, String servicePrincipal, String sourceArn) {
        return !closed.contains(queueArn);
    }
}
