package co.pacto.domain.debtor;

import co.pacto.domain.contact.RecipientRole;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;

/// What a person is to one obligation, as the person's own partition knows it.
public record ObligationLink(String debtorId, String obligationId, RecipientRole role,
        long version) implements Entity {

    @Override
    public Key key() {
        return Key.operational("DEBTOR#" + debtorId, "OBLIGATION#" + obligationId);
    }
}
