package co.pacto.domain.store;

import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// The truth in memory, with the conditions of the real one.
public final class InMemoryStore implements Store {

    private static final Comparator<Key> ORDER = Comparator.comparing(Key::table)
            .thenComparing(Key::partition)
            .thenComparing(Key::sort);

    private final NavigableMap<Key, Entity> entities = new TreeMap<>(ORDER);

    @Override
    public synchronized List<Entity> partition(String partition) {
        return all().stream()
                .filter(entity -> entity.key().table() == Table.OPERATIONAL
                        && entity.key().partition().equals(partition))
                .toList();
    }

    @Override
    public synchronized List<Entity> auditPartition(String partition) {
        return all().stream()
                .filter(entity -> entity.key().table() == Table.AUDIT
                        && entity.key().partition().equals(partition))
                .toList();
    }

    @Override
    public synchronized List<Entity> get(List<Key> keys) {
        return keys.stream().filter(entities::containsKey).map(entities::get).toList();
    }

    @Override
    public synchronized Commit commit(Transaction transaction) {
        List<Key> moved = new ArrayList<>();
        for (var put : transaction.puts()) {
            if (storedVersion(put.key()) != put.version() - 1) {
                moved.add(put.key());
            }
        }
        for (var delete : transaction.deletes()) {
            if (storedVersion(delete.key()) != delete.version()) {
                moved.add(delete.key());
            }
        }
        if (!moved.isEmpty()) {
            return new Commit.Moved(moved);
        }
        transaction.puts().forEach(put -> entities.put(put.key(), put));
        transaction.deletes().forEach(delete -> entities.remove(delete.key()));
        return new Commit.Done();
    }

    /// Everything stored, in the order of the keys.
    public synchronized List<Entity> all() {
        return List.copyOf(entities.values());
    }

    /// Everything stored of one kind, in the order of the keys.
    public <T extends Entity> List<T> all(Class<T> kind) {
        return all().stream().filter(kind::isInstance).map(kind::cast).toList();
    }

    /// Every event of this name, in the order of the keys.
    public List<IntegrationEvent> events(EventName name) {
        return all(IntegrationEvent.class).stream().filter(event -> event.name() == name).toList();
    }

    /// Puts entities there without asking, as a test begins.
    public synchronized InMemoryStore with(Entity... given) {
        for (var entity : given) {
            entities.put(entity.key(), entity);
        }
        return this;
    }

    private long storedVersion(Key key) {
        var stored = entities.get(key);
        return stored == null ? 0 : stored.version();
    }
}
