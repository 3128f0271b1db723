package co.pacto.local.connect;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.pacto.local.Arns;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What a flow sends to a function and what it can read of the answer (connect.md 7.1 and 7.3).
final class FlowEvent {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final int ANSWER_BYTES_MAX = 32_768;

    private FlowEvent() {}

    static byte[] of(Contact contact, Map<String, String> parameters) {
        var event = JsonNodeFactory.instance.objectNode().put("Name", "ContactFlowEvent");
        var details = event.putObject("Details");
        details.set("ContactData", contactData(contact));
        parameters.forEach(details.putObject("Parameters")::put);
        return event.toString().getBytes(UTF_8);
    }

    /// The answer as the flow sees it: one flat object of strings, or empty when it is none.
    static Optional<Map<String, String>> answer(byte[] payload) {
        if (payload.length >= ANSWER_BYTES_MAX) {
            return Optional.empty();
        }
        try {
            return JSON.readTree(payload) instanceof ObjectNode object
                    ? flat(object)
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static ObjectNode tags(Contact contact) {
        var tags = JsonNodeFactory.instance.objectNode()
                .put("aws:connect:instanceId", contact.flow().instanceId());
        return contact.call().source().isEmpty()
                ? tags
                : tags.put("aws:connect:systemEndpoint", contact.call().source());
    }

    private static Optional<Map<String, String>> flat(ObjectNode object) {
        var answer = new LinkedHashMap<String, String>();
        for (var property : object.properties()) {
            if (!property.getValue().isTextual()) {
                return Optional.empty();
            }
            answer.put(property.getKey(), property.getValue().textValue());
        }
        return Optional.of(answer);
    }

    private static ObjectNode contactData(Contact contact) {
        var call = contact.call();
        var data = JsonNodeFactory.instance.objectNode();
        call.attributes().forEach(data.putObject("Attributes")::put);
        data.put("AwsRegion", Arns.REGION)
                .put("Channel", "VOICE")
                .put("ContactId", call.contactId());
        data.set("CustomerEndpoint", endpoint(call.destination()));
        data.putNull("CustomerId")
                .putNull("Description")
                .put("InitialContactId", call.contactId())
                .put("InitiationMethod", "API")
                .put("InstanceARN", contact.flow().instanceArn())
                .put("LanguageCode", "es-US");
        data.putObject("MediaStreams").putObject("Customer").putNull("Audio");
        data.putNull("Name").put("PreviousContactId", call.contactId()).putNull("Queue");
        data.putObject("References");
        data.putNull("RelatedContactId");
        data.putObject("SegmentAttributes")
                .putObject("connect:Subtype")
                .put("ValueString", "connect:Telephony");
        data.set("SystemEndpoint", endpoint(call.source()));
        data.set("Tags", tags(contact));
        return data;
    }

    private static JsonNode endpoint(String address) {
        return address.isEmpty()
                ? JsonNodeFactory.instance.nullNode()
                : JsonNodeFactory.instance.objectNode()
                        .put("Address", address)
                        .put("Type", "TELEPHONE_NUMBER");
    }
}
