package co.pacto.local.run;

import co.pacto.aws.dynamodb.Items;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// The last image of every item of a table, in the order in which the items first appeared, and who
/// wants to know of each change.
final class TableView {

    /// Wants to know of each change.
    @FunctionalInterface
    interface Listener {

        /// Called once per change, in their order.
        ///
        /// @param before null for an item that is new
        void changed(@Nullable Entity before, Entity after);
    }

    private final Map<String, TreeMap<String, Entity>> partitions = new HashMap<>();
    private final Map<Class<?>, Map<Key, Entity>> byType = new HashMap<>();
    private final List<Listener> listeners = new ArrayList<>();

    void tell(Listener listener) {
        listeners.add(listener);
    }

    /// Takes one image of the table's stream.
    void take(Map<String, AttributeValue> image) {
        var entity = Items.read(image);
        var before = partitions.computeIfAbsent(entity.key().partition(), _ -> new TreeMap<>())
                .put(entity.key().sort(), entity);
        byType.computeIfAbsent(entity.getClass(), _ -> new LinkedHashMap<>())
                .put(entity.key(), entity);
        listeners.forEach(listener -> listener.changed(before, entity));
    }

    /// All items of one type.
    <E extends Entity> Stream<E> all(Class<E> type) {
        return byType.getOrDefault(type, Map.of()).values().stream().map(type::cast);
    }

    /// The item of one type in a partition that holds at most one of it.
    <E extends Entity> Optional<E> in(String partition, Class<E> type) {
        return Optional.ofNullable(partitions.get(partition))
                .stream()
                .flatMap(items -> items.values().stream())
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst();
    }

    /// The item of a key.
    <E extends Entity> Optional<E> at(Key key, Class<E> type) {
        return Optional.ofNullable(partitions.get(key.partition()))
                .map(items -> items.get(key.sort()))
                .map(type::cast);
    }

    /// Everything the money asks about an obligation.
    ///
    /// @throws IllegalStateException when there is no such obligation
    ObligationFile obligation(String obligationId) {
        var items = partitions.getOrDefault(Obligation.partition(obligationId), new TreeMap<>());
        return ObligationFile.of(List.copyOf(items.values()))
                .orElseThrow(() -> new IllegalStateException("there is no such obligation"));
    }
}
