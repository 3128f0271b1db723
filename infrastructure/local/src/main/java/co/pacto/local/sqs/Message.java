package co.pacto.local.sqs;

import co.pacto.local.clock.Timer;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A message in a queue, with what changes while it waits or is in flight.
final class Message {

    final String id;
    final String body;
    final JsonNode attributes;
    final @Nullable String groupId;
    final @Nullable String deduplicationId;
    final Instant sentAt;
    final long sequence;
    Instant visibleAt;
    int receiveCount;
    @Nullable
    Instant firstReceivedAt;
    @Nullable
    Timer wakeUp;

    Message(String id, Draft draft, Instant sentAt, long sequence) {
        this.id = id;
        this.body = draft.body();
        this.attributes = draft.attributes();
        this.groupId = draft.groupId();
        this.deduplicationId = draft.deduplicationId();
        this.sentAt = sentAt;
        this.sequence = sequence;
        this.visibleAt = sentAt;
    }

    boolean inFlight(Instant now) {
        return receiveCount > 0 && visibleAt.isAfter(now);
    }

    /// The handle of the latest receive, which names the message itself.
    String receiptHandle() {
        return id + "#" + receiveCount;
    }

    Draft draft() {
        return new Draft(body, attributes, groupId, deduplicationId);
    }
}
