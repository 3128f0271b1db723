package co.pacto.domain.store;

import java.util.List;

/// The answer to a transaction.
public sealed interface Commit {

    /// Everything was written.
    record Done() implements Commit {}

    /// Nothing was written: these keys were not in the state the transaction expected. The writer
    /// reads again and decides again; it never forces.
    record Moved(List<Key> keys) implements Commit {

        public Moved {
            keys = List.copyOf(keys);
        }
    }
}
