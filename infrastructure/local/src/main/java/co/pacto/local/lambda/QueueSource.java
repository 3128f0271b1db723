package co.pacto.local.lambda;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;

/// A queue as an event source mapping sees it.
public interface QueueSource {

    /// One received message.
    ///
    /// @param attributes the texts of its message attributes
    record Received(String messageId, String receiptHandle, String body, int receiveCount,
            Instant sentAt, Instant firstReceivedAt, Map<String, String> attributes) {}

    String queueArn();

    /// How long a received message stays invisible.
    Duration visibilityTimeout();

    /// Receives at most so many messages.
    List<Received> receive(int max);

    /// Deletes a received message.
    void delete(String receiptHandle);
}
