package co.pacto.domain.store;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// What one use case writes, all of it or nothing (design.md 2.2).
///
/// Every write carries its own condition: version 1 means "does not exist yet", version n means "is
/// stored with version n - 1", and a deletion names the version it deletes. Two writers who read the
/// same state therefore never both succeed.
public final class Transaction {

    /// DynamoDB takes no more items in one transaction.
    public static final int MAX_ITEMS = 100;

    private final Map<Key, Entity> puts = new LinkedHashMap<>();
    private final Map<Key, Entity> deletes = new LinkedHashMap<>();

    /// Adds entities that must be new or one version ahead of what is stored.
    ///
    /// @throws IllegalStateException when the transaction already writes one of the keys
    public Transaction put(Entity... entities) {
        return put(List.of(entities));
    }

    /// Adds entities that must be new or one version ahead of what is stored.
    ///
    /// @throws IllegalStateException when the transaction already writes one of the keys
    public Transaction put(List<? extends Entity> entities) {
        for (var entity : entities) {
            claim(entity.key());
            puts.put(entity.key(), entity);
        }
        return this;
    }

    /// Deletes an entity that must still be stored with its present version.
    ///
    /// @throws IllegalStateException when the transaction already writes its key
    public Transaction delete(Entity entity) {
        claim(entity.key());
        deletes.put(entity.key(), entity);
        return this;
    }

    /// Adds all writes of another transaction.
    public Transaction and(Transaction other) {
        put(List.copyOf(other.puts.values()));
        other.deletes.values().forEach(this::delete);
        return this;
    }

    /// What is written, in the order it was added.
    public List<Entity> puts() {
        return new ArrayList<>(puts.values());
    }

    /// What is deleted, in the order it was added.
    public List<Entity> deletes() {
        return new ArrayList<>(deletes.values());
    }

    /// Whether there is nothing to write.
    public boolean isEmpty() {
        return puts.isEmpty() && deletes.isEmpty();
    }

    private void claim(Key key) {
        if (puts.containsKey(key) || deletes.containsKey(key)) {
            throw new IllegalStateException("one transaction writes a key twice");
        }
        if (puts.size() + deletes.size() == MAX_ITEMS) {
            throw new IllegalStateException("a transaction has more than 100 items");
        }
    }
}
