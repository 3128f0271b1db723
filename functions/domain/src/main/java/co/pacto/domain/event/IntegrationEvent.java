package co.pacto.domain.event;

import co.pacto.domain.Ids;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.InstantText;
import co.pacto.domain.store.Key;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// A committed fact on its way to the bus: an entry of the outbox, written in the transaction of the
/// fact and deleted when it was relayed (services.md 9.1).
///
/// `data` is flat and holds ids, codes, versions and instants only: no amounts, no personal data.
public record IntegrationEvent(String eventId, EventName name, Instant at, Aggregate aggregate,
        String settingsDigest, Map<String, String> data) implements Entity {

    /// The instant of an alarm that is taken back and not set again (data.md 8.2).
    public static final String NEVER = "none";

    private static final int SHARDS = 4;

    public IntegrationEvent {
        data = Collections.unmodifiableMap(new LinkedHashMap<>(data));
    }

    /// The fact with its derived id; `ordinal` tells apart two events of one name that one
    /// transaction raises about one aggregate, and is 0 otherwise.
    public static IntegrationEvent of(EventName name, Instant at, Aggregate aggregate, int ordinal,
            String settingsDigest, Map<String, String> data) {
        var eventId = Ids.id("event", aggregate.id(), Long.toString(aggregate.version()),
                name.wireName(), Integer.toString(ordinal));
        return new IntegrationEvent(eventId, name, at, aggregate, settingsDigest, data);
    }

    /// The partition of one shard of the outbox.
    public static String partition(int shard) {
        return "OUTBOX#" + shard;
    }

    @Override
    public Key key() {
        return Key.operational(partition(Ids.shard(aggregate.id(), SHARDS)),
                InstantText.of(at) + "#" + eventId);
    }

    @Override
    public long version() {
        return 1;
    }
}
