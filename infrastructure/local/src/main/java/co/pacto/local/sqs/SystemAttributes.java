package co.pacto.local.sqs;

import co.pacto.local.Arns;

import java.util.LinkedHashMap;
import java.util.Map;

/// What SQS itself says about a received message.
final class SystemAttributes {

    private SystemAttributes() {}

    static Map<String, String> of(Message message) {
        var attributes = new LinkedHashMap<String, String>();
        attributes.put("ApproximateReceiveCount", Integer.toString(message.receiveCount));
        attributes.put("SentTimestamp", Long.toString(message.sentAt.toEpochMilli()));
        attributes.put("SenderId", Arns.ACCOUNT);
        var first = message.firstReceivedAt;
        if (first != null) {
            attributes.put("ApproximateFirstReceiveTimestamp", Long.toString(first.toEpochMilli()));
        }
        var group = message.groupId;
        if (group != null) {
            attributes.put("MessageGroupId", group);
            attributes.put("SequenceNumber", "%020d".formatted(message.sequence));
        }
        var deduplication = message.deduplicationId;
        if (deduplication != null) {
            attributes.put("MessageDeduplicationId", deduplication);
        }
        return attributes;
    }
}
