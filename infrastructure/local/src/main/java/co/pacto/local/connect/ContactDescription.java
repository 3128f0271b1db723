package co.pacto.local.connect;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;

/// The answer of DescribeContact.
final class ContactDescription {

    private ContactDescription() {}

    static ObjectNode of(Contact contact) {
        var call = contact.call();
        var answer = JsonNodeFactory.instance.objectNode();
        var described = answer.putObject("Contact")
                .put("Arn", contact.flow().instanceArn() + "/contact/" + contact.id())
                .put("Id", contact.id())
                .put("InitialContactId", contact.id())
                .put("InitiationMethod", "API")
                .put("Channel", "VOICE")
                .put("InitiationTimestamp", seconds(call.startedAt()))
                .put("LastUpdateTimestamp", seconds(lastUpdate(contact)));
        call.attributes().forEach(described.putObject("Attributes")::put);
        described.set("Tags", FlowEvent.tags(contact));
        contact.connectedAt()
                .ifPresent(at -> described.put("ConnectedToSystemTimestamp", seconds(at)));
        contact.endedAt().ifPresent(at -> described.put("DisconnectTimestamp", seconds(at)));
        contact.disconnectReason().ifPresent(reason -> described.put("DisconnectReason", reason));
        return answer;
    }

    private static Instant lastUpdate(Contact contact) {
        return contact.endedAt().or(contact::connectedAt).orElse(contact.call().startedAt());
    }

    private static BigDecimal seconds(Instant instant) {
        return BigDecimal.valueOf(instant.toEpochMilli(), 3);
    }
}
