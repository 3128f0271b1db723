package co.pacto.local.events;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.pacto.local.Core;
import co.pacto.local.gateway.AwsError;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// One entry of PutEvents and what AWS says about it (recorded 2025).
///
/// @param fields the entry as it was sent
record PutEventsEntry(JsonNode fields, Instant now) {

    private static final int ENTRIES_MAX = 10;
    private static final int BYTES_MAX = 1_048_576;
    private static final int TIMESTAMP_BYTES = 14;
    private static final List<String> REQUIRED = List.of("Source", "DetailType", "Detail");

    /// The entries of a request, or the refusal of all of them.
    static List<PutEventsEntry> readAll(byte[] body, Instant now) {
        var entries = new ArrayList<PutEventsEntry>();
        read(body).path("Entries").forEach(entry -> entries.add(new PutEventsEntry(entry, now)));
        if (entries.isEmpty() || entries.size() > ENTRIES_MAX) {
            throw AwsError.badRequest("ValidationException",
                    "1 validation error detected: Value at 'entries' failed to satisfy constraint: "
                            + (entries.isEmpty()
                                    ? "Member must have length greater than or equal to 1"
                                    : "Member must have length less than or equal to 10"));
        }
        if (entries.stream().mapToInt(PutEventsEntry::size).sum() > BYTES_MAX) {
            throw AwsError.badRequest("ValidationException",
                    "Total size of the entries in the request is over the limit.");
        }
        return entries;
    }

    /// Why AWS does not take this entry, in the form of its result; empty when it does.
    Optional<JsonNode> refusal() {
        for (var name : REQUIRED) {
            if (text(name).isEmpty()) {
                return refused("InvalidArgument",
                        "Parameter %1$s is not valid. Reason: %1$s is a required argument."
                                .formatted(name));
            }
        }
        if (text("Source").startsWith("aws.")) {
            return refused("NotAuthorizedForSourceException", "Not authorized for the source.");
        }
        return detail().isPresent()
                ? Optional.empty()
                : refused("MalformedDetail", "Detail is malformed.");
    }

    String bus() {
        return fields.path("EventBusName").asText(EventBridge.DEFAULT_BUS);
    }

    Envelope envelope(Core core) {
        var resources = new ArrayList<String>();
        fields.path("Resources").forEach(resource -> resources.add(resource.asText()));
        return Envelope.of(core, text("Source"), text("DetailType"), time(), resources,
                detail().orElseThrow());
    }

    private Instant time() {
        var seconds = fields.path("Time");
        return seconds.isNumber()
                ? Instant.ofEpochMilli(
                        seconds.decimalValue().multiply(BigDecimal.valueOf(1000)).longValue())
                : now;
    }

    private Optional<ObjectNode> detail() {
        try {
            return Envelope.JSON.readTree(text("Detail")) instanceof ObjectNode object
                    ? Optional.of(object)
                    : Optional.empty();
        } catch (JsonProcessingException e) {
            return Optional.empty();
        }
    }

    private int size() {
        var size = fields.has("Time") ? TIMESTAMP_BYTES : 0;
        for (var name : REQUIRED) {
            size += text(name).getBytes(UTF_8).length;
        }
        for (var resource : fields.path("Resources")) {
            size += resource.asText().getBytes(UTF_8).length;
        }
        return size;
    }

    private String text(String name) {
        return fields.path(name).asText("");
    }

    private static Optional<JsonNode> refused(String code, String message) {
        return Optional.of(Envelope.JSON.createObjectNode()
                .put("ErrorCode", code)
                .put("ErrorMessage", message));
    }

    private static JsonNode read(byte[] body) {
        try {
            return Envelope.JSON.readTree(body);
        } catch (JsonProcessingException e) {
            throw AwsError.badRequest("SerializationException", "The body is not JSON");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
