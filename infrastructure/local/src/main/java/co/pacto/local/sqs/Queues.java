package co.pacto.local.sqs;

import java.time.Duration;
import java.util.Map;

/// The queues, for the services that deliver to them without HTTP.
///
/// A queue that does not exist is an [co.pacto.local.gateway.AwsError] `QueueDoesNotExist`.
public interface Queues {

    /// Sends to a standard queue.
    ///
    /// @param attributes message attributes of type String
    /// @param delay      zero: the queue's own delay
    void send(String queueArn, String body, Map<String, String> attributes, Duration delay);

    /// Sends to a FIFO queue, deduplicated by content.
    void sendInGroup(String queueArn, String body, Map<String, String> attributes, String groupId);

    /// Whether the queue's policy lets a service send on behalf of a source: a statement `Allow`
    /// of `sqs:SendMessage` for the principal whose conditions name the source's ARN.
    boolean allows(String queueArn, String servicePrincipal, String sourceArn);
}
