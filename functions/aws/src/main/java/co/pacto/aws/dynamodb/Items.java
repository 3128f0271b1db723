package co.pacto.aws.dynamodb;

import static java.util.Objects.requireNonNull;

import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Entities as items: the key, the type, the version, the index entry and the entity's own
/// attributes.
public final class Items {

    static final String VERSION = "version";

    private Items() {}

    static Map<String, AttributeValue> write(Entity entity) {
        Map<String, AttributeValue> item = new LinkedHashMap<>(key(entity.key()));
        item.put("itemType", text(ItemType.of(entity).storedName()));
        if (entity instanceof IntegrationEvent event) {
            item.put("event", text(Envelope.write(event)));
        } else {
            item.putAll(RecordCodec.write((Record) entity));
        }
        item.put(VERSION, number(entity.version()));
        entity.due().ifPresent(due -> {
            item.put("duePk", text(due.partition()));
            item.put("dueSk", text(due.sort()));
        });
        entity.expiresAt()
                .map(Instant::getEpochSecond)
                .ifPresent(seconds -> item.put("expiresAt", number(seconds)));
        return item;
    }

    /// The entity of an item, as a read or a stream gives it.
    public static Entity read(Map<String, AttributeValue> item) {
        var type = ItemType.named(requireNonNull(item.get("itemType"), "itemType is null").s());
        if (type == ItemType.OUTBOX) {
            return Envelope.read(requireNonNull(item.get("event"), "event is null").s());
        }
        return RecordCodec.read(type.type(), item);
    }

    static Map<String, AttributeValue> key(Key key) {
        Map<String, AttributeValue> attributes = new LinkedHashMap<>();
        attributes.put("pk", text(key.partition()));
        attributes.put("sk", text(key.sort()));
        return attributes;
    }

    static AttributeValue text(String text) {
        return AttributeValue.fromS(text);
    }

    static AttributeValue number(long number) {
        return AttributeValue.fromN(Long.toString(number));
    }
}
