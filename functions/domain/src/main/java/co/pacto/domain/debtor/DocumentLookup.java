package co.pacto.domain.debtor;

import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;

/// The way from the blind index of a document to the person (security.md 2.3).
public record DocumentLookup(String blindIndex, String debtorId) implements Entity {

    /// The key under which a document is looked up.
    public static Key key(String blindIndex) {
        return Key.operational("DOCUMENT#" + blindIndex, "DEBTOR");
    }

    @Override
    public Key key() {
        return key(blindIndex);
    }

    @Override
    public long version() {
        return 1;
    }
}
