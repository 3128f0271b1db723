package co.pacto.local.connect;

import co.pacto.local.events.EventBridge;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;

/// Tells the default bus how a contact goes on, in the shape of connect.md 10.2.
final class ContactEvents {

    private final EventBridge events;

    ContactEvents(EventBridge events) {
        this.events = events;
    }

    void publish(String eventType, Contact contact) {
        var detail = JsonNodeFactory.instance.objectNode()
                .put("eventType", eventType)
                .put("contactId", contact.id())
                .put("initialContactId", contact.id())
                .put("channel", "VOICE")
                .put("initiationMethod", "API")
                .put("instanceArn", contact.flow().instanceArn())
                .put("initiationTimestamp", contact.call().startedAt().toString());
        contact.connectedAt()
                .ifPresent(at -> detail.put("connectedToSystemTimestamp", at.toString()));
        contact.endedAt().ifPresent(at -> detail.put("disconnectTimestamp", at.toString()));
        detail.set("tags", FlowEvent.tags(contact));
        events.publish("aws.connect", "Amazon Connect Contact Event", contact.flow().instanceArn(),
                detail);
    }
}
