package co.pacto.local.ses;

import co.pacto.local.Arns;
import co.pacto.local.events.EventBridge;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;

/// Tells the default bus what becomes of a message, when its configuration set asks for it.
final class MailEvents {

    private static final long PROCESSING_MILLIS = 500;

    private final EventBridge events;
    private final ConfigurationSets sets;

    MailEvents(EventBridge events, ConfigurationSets sets) {
        this.events = events;
        this.sets = sets;
    }

    void sent(Mail mail) {
        publish(mail, "SEND", "Email Sent", "Send", "send", JsonNodeFactory.instance.objectNode());
    }

    void delivered(Mail mail) {
        var delivery = JsonNodeFactory.instance.objectNode()
                .put("timestamp", mail.at().toString())
                .put("processingTimeMillis", PROCESSING_MILLIS);
        mail.recipients().forEach(delivery.putArray("recipients")::add);
        publish(mail, "DELIVERY", "Email Delivered", "Delivery", "delivery",
                delivery.put("smtpResponse", "250 ok").put("reportingMTA", "local"));
    }

    private void publish(Mail mail, String kind, String detailType, String eventType, String member,
            ObjectNode content) {
        if (sets.sends(mail.configurationSet(), kind)) {
            var detail = JsonNodeFactory.instance.objectNode().put("eventType", eventType);
            detail.set("mail", describe(mail));
            detail.set(member, content);
            events.publish("aws.ses", detailType,
                    Arns.of("ses", "configuration-set/" + mail.configurationSet()), detail);
        }
    }

    private static ObjectNode describe(Mail mail) {
        var description = JsonNodeFactory.instance.objectNode()
                .put("timestamp", mail.at().toString())
                .put("source", mail.sender())
                .put("sendingAccountId", Arns.ACCOUNT)
                .put("messageId", mail.id());
        mail.recipients().forEach(description.putArray("destination")::add);
        description.put("headersTruncated", false);
        var tags = description.putObject("tags");
        tags.putArray("ses:configuration-set").add(mail.configurationSet());
        mail.tags().forEach((name, value) -> tags.putArray(name).add(value));
        return description;
    }
}
