package co.pacto.domain.store;

import java.util.List;

/// A store that counts the round trips somebody waits for one after the other: reads that are made at
/// once are one.
public final class CountedStore implements Store {

    private final InMemoryStore truth;
    private int roundTrips;

    public CountedStore(InMemoryStore truth) {
        this.truth = truth;
    }

    /// How often something was read or written so far.
    public int roundTrips() {
        return roundTrips;
    }

    @Override
    public List<Entity> partition(String partition) {
        roundTrips++;
        return truth.partition(partition);
    }

    @Override
    public List<List<Entity>> partitions(List<String> partitions) {
        roundTrips++;
        return truth.partitions(partitions);
    }

    @Override
    public List<Entity> auditPartition(String partition) {
        roundTrips++;
        return truth.auditPartition(partition);
    }

    @Override
    public List<Entity> get(List<Key> keys) {
        roundTrips++;
        return truth.get(keys);
    }

    @Override
    public Commit commit(Transaction transaction) {
        roundTrips++;
        return truth.commit(transaction);
    }
}
