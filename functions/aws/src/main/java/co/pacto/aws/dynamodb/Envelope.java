package co.pacto.aws.dynamodb;

import co.pacto.domain.event.Aggregate;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.store.InstantText;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/// The JSON text of an event, written once with the fact and published as it stands (data.md 8.1).
/// Every value is a string.
final class Envelope {

    private Envelope() {}

    static String write(IntegrationEvent event) {
        Map<String, Object> envelope = new LinkedHashMap<>();
        envelope.put("eventId", event.eventId());
        envelope.put("name", event.name().wireName());
        envelope.put("at", InstantText.of(event.at()));
        envelope.put("aggregate", event.aggregate().kind().name());
        envelope.put("aggregateId", event.aggregate().id());
        envelope.put("aggregateVersion", Long.toString(event.aggregate().version()));
        envelope.put("settingsDigest", event.settingsDigest());
        envelope.put("data", event.data());
        try {
            return JSON.std.asString(envelope);
        } catch (IOException e) {
            throw new UncheckedIOException("an event could not be written", e);
        }
    }

    static IntegrationEvent read(String json) {
        try {
            var envelope = JSON.std.mapFrom(json);
            Map<String, String> data = new LinkedHashMap<>();
            if (envelope.get("data") instanceof Map<?, ?> map) {
                map.forEach((name, value) -> data.put((String) name, (String) value));
            }
            var aggregate = new Aggregate(Aggregate.Kind.valueOf(text(envelope, "aggregate")),
                    text(envelope, "aggregateId"),
                    Long.parseLong(text(envelope, "aggregateVersion")));
            return new IntegrationEvent(text(envelope, "eventId"),
                    EventName.ofWire(text(envelope, "name")), Instant.parse(text(envelope, "at")),
                    aggregate, text(envelope, "settingsDigest"), data);
        } catch (IOException e) {
            throw new UncheckedIOException("a stored event is no JSON", e);
        }
    }

    private static String text(Map<String, Object> envelope, String name) {
        if (envelope.get(name) instanceof String text) {
            return text;
        }
        throw new IllegalStateException("a stored event lacks " + name);
    }
}
