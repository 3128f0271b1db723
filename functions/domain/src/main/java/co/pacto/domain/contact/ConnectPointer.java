package co.pacto.domain.contact;

import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;

/// The way from the telephone platform's id of a call to our contact.
public record ConnectPointer(String connectContactId, String contactPlanId) implements Entity {

    /// The key under which a platform id is looked up.
    public static Key key(String connectContactId) {
        return Key.operational("CONNECT#" + connectContactId, "CONTACT");
    }

    @Override
    public Key key() {
        return key(connectContactId);
    }

    @Override
    public long version() {
        return 1;
    }
}
