package co.pacto.local.dynamodb;

import co.pacto.local.Arns;
import co.pacto.local.Json;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.Record;

/// A stream record in the shape in which Lambda hands it to a function.
final class StreamRecords {

    private StreamRecords() {}

    static ObjectNode event(Record record, String tableName) {
        var event = Json.object()
                .put("eventID", record.eventID())
                .put("eventName", record.eventNameAsString())
                .put("eventVersion", "1.1")
                .put("eventSource", "aws:dynamodb")
                .put("awsRegion", Arns.REGION);
        var change = event.putObject("dynamodb");
        change.set("Keys", image(record.dynamodb().keys()));
        if (record.dynamodb().hasNewImage()) {
            change.set("NewImage", image(record.dynamodb().newImage()));
        }
        change.put("SequenceNumber", record.dynamodb().sequenceNumber())
                .put("StreamViewType", "NEW_IMAGE");
        return event.put("eventSourceARN",
                Arns.of("dynamodb", "table/" + tableName + "/stream/local"));
    }

    private static ObjectNode image(Map<String, AttributeValue> attributes) {
        var image = Json.object();
        attributes.forEach((name, value) -> image.set(name, attribute(value)));
        return image;
    }

    /// Asks for each value in turn: what a response was read into does not always carry its own `type()`.
    private static JsonNode attribute(AttributeValue value) {
        var json = Json.object();
        if (value.s() != null) {
            json.put("S", value.s());
        } else if (value.n() != null) {
            json.put("N", value.n());
        } else if (value.bool() != null) {
            json.put("BOOL", value.bool());
        } else if (value.b() != null) {
            json.put("B", Base64.getEncoder().encodeToString(value.b().asByteArray()));
        } else if (value.hasL()) {
            var list = json.putArray("L");
            value.l().forEach(element -> list.add(attribute(element)));
        } else if (value.nul() != null) {
            json.put("NULL", true);
        } else if (value.hasSs() || value.hasNs() || value.hasBs()) {
            throw new IllegalStateException(
                    "a stream record holds a set, which no item of ours has");
        } else {
            // DynamoDB Local writes an empty map on its stream without any type.
            json.set("M", image(value.m()));
        }
        return json;
    }
}
