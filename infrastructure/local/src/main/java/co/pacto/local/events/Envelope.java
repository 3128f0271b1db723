package co.pacto.local.events;

import co.pacto.local.Arns;
import co.pacto.local.Core;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.time.temporal.ChronoUnit;
import java.util.List;

/// An event as rules see it and as queues receive it.
///
/// @param event the whole envelope
record Envelope(ObjectNode event) {

    static final ObjectMapper JSON = new ObjectMapper();

    static Envelope of(Core core, String source, String detailType, Instant time,
            List<String> resources, JsonNode detail) {
        var event = JSON.createObjectNode()
                .put("version", "0")
                .put("id", core.ids().uuid("event"))
                .put("detail-type", detailType)
                .put("source", source)
                .put("account", Arns.ACCOUNT)
                .put("time", time.truncatedTo(ChronoUnit.SECONDS).toString())
                .put("region", Arns.REGION);
        resources.forEach(event.putArray("resources")::add);
        event.set("detail", detail);
        return new Envelope(event);
    }

    String id() {
        return event.required("id").textValue();
    }

    String detailType() {
        return event.required("detail-type").textValue();
    }

    /// What a target receives.
    ///
    /// @param whole the envelope, else what `$.detail` selects
    String body(boolean whole) {
        return (whole ? event : event.required("detail")).toString();
    }
}
