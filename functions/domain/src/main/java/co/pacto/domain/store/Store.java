package co.pacto.domain.store;

import java.util.List;

/// The port of the truth: the operational and the audit table.
///
/// Reads are strongly consistent. What only a retry may cure (throttling, time-outs) is thrown by
/// the adapter and propagates.
public interface Store {

    /// All entities of one partition of the operational table, in the order of their sort keys.
    List<Entity> partition(String partition);

    /// All entities of several partitions, each as [#partition] gives it, read at once where the store
    /// can: what a call waits for is one round trip (data.md 5).
    default List<List<Entity>> partitions(List<String> partitions) {
        return partitions.stream().map(this::partition).toList();
    }

    /// All entities of one partition of the audit table, in the order of their sort keys.
    List<Entity> auditPartition(String partition);

    /// The entities of these keys that exist, in the order asked; at most 100 keys.
    List<Entity> get(List<Key> keys);

    /// Writes everything or nothing.
    Commit commit(Transaction transaction);
}
