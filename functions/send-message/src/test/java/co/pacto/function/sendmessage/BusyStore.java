package co.pacto.function.sendmessage;

import co.pacto.domain.evidence.EvidenceEntry;
import co.pacto.domain.store.Commit;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.InMemoryStore;
import co.pacto.domain.store.Key;
import co.pacto.domain.store.Store;
import co.pacto.domain.store.Transaction;
import java.util.List;

/// A store in which somebody else writes the commitment after it was read and just before the first
/// entry of evidence about it is.
final class BusyStore implements Store {

    private final InMemoryStore store;
    private boolean hasMoved;

    BusyStore(InMemoryStore store) {
        this.store = store;
    }

    @Override
    public List<Entity> partition(String partition) {
        return store.partition(partition);
    }

    @Override
    public List<Entity> auditPartition(String partition) {
        return store.auditPartition(partition);
    }

    @Override
    public List<Entity> get(List<Key> keys) {
        return store.get(keys);
    }

    @Override
    public Commit commit(Transaction transaction) {
        if (!hasMoved && transaction.puts().stream().anyMatch(EvidenceEntry.class::isInstance)) {
            hasMoved = true;
            store.with(Portfolio.movedCommitment());
        }
        return store.commit(transaction);
    }
}
