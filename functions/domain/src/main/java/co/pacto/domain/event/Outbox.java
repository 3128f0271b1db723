package co.pacto.domain.event;

import co.pacto.domain.store.Key;

/// The open entries of the outbox; one that is deleted is relayed (services.md 9.1).
public interface Outbox {

    /// Deletes an entry; one that is gone already is no error.
    void relayed(Key entry);
}
