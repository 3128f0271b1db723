package co.pacto.domain.store;

import java.util.List;
import java.util.concurrent.Callable;
import java.util.function.Predicate;

/// A store in which a rival writes between the facts of a decision and its transaction.
public final class OvertakenStore implements Store {

    private final InMemoryStore truth;
    private final Predicate<Transaction> isAwaited;
    private final Callable<?> rival;
    private int rounds;

    private OvertakenStore(InMemoryStore truth, Predicate<Transaction> isAwaited, int rounds,
            Callable<?> rival) {
        this.truth = truth;
        this.isAwaited = isAwaited;
        this.rounds = rounds;
        this.rival = rival;
    }

    /// The rival comes once.
    public static Store once(InMemoryStore truth, Callable<?> rival) {
        return once(truth, _ -> true, rival);
    }

    /// The rival comes once, before the first transaction that he waits for.
    public static Store once(InMemoryStore truth, Predicate<Transaction> isAwaited,
            Callable<?> rival) {
        return new OvertakenStore(truth, isAwaited, 1, rival);
    }

    /// The rival moves the facts before every transaction, so that none is ever written.
    public static Store always(InMemoryStore truth) {
        return new OvertakenStore(truth, _ -> true, Integer.MAX_VALUE, () -> null);
    }

    @Override
    public List<Entity> partition(String partition) {
        return truth.partition(partition);
    }

    @Override
    public List<Entity> auditPartition(String partition) {
        return truth.auditPartition(partition);
    }

    @Override
    public List<Entity> get(List<Key> keys) {
        return truth.get(keys);
    }

    /// What is decided on moved facts is not written.
    @Override
    public Commit commit(Transaction transaction) {
        if (rounds == 0 || !isAwaited.test(transaction)) {
            return truth.commit(transaction);
        }
        rounds--;
        try {
            rival.call();
        } catch (Exception e) {
            throw new IllegalStateException("the rival failed", e);
        }
        return new Commit.Moved(List.of());
    }
}
