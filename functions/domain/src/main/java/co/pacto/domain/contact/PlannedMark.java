package co.pacto.domain.contact;

import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import co.pacto.domain.store.Transaction;
import org.jspecify.annotations.Nullable;

/// Stands in the partition of the person exactly while a contact with that person waits for its alarm
/// (state PLANNED), so that a stop finds the contacts it takes back (outcomes.md 2).
public record PlannedMark(String debtorId, String contactPlanId, @Nullable String obligationId,
        Purpose purpose, Initiator initiator, long version) implements Entity {

    /// What a step of a contact does to its mark.
    ///
    /// @param before the contact as it is stored, or as it was ordered when it is not
    public static Transaction between(Contact before, Contact after) {
        var waited = before.state() == ContactState.PLANNED;
        var waits = after.state() == ContactState.PLANNED;
        var writes = new Transaction();
        if (waits && !waited) {
            writes.put(of(after));
        }
        if (waited && !waits) {
            writes.delete(of(before));
        }
        return writes;
    }

    private static PlannedMark of(Contact contact) {
        return new PlannedMark(contact.debtorId(), contact.contactPlanId(), contact.obligationId(),
                contact.purpose(), contact.initiator(), 1);
    }

    /// Whether a stop denies the contact.
    public boolean isDeniedBy(Stop stop) {
        var isAbout = switch (stop.owner()) {
            case Stop.Owner.Person(var owner) -> debtorId.equals(owner);
            case Stop.Owner.OfObligation(var owner) -> owner.equals(obligationId);
        };
        return isAbout && stop.silences(purpose, initiator);
    }

    /// The key of the contact that waits.
    public Key contactKey() {
        return Contact.key(contactPlanId);
    }

    @Override
    public Key key() {
        return Key.operational(Debtor.partition(debtorId), "PLANNED#" + contactPlanId);
    }
}
