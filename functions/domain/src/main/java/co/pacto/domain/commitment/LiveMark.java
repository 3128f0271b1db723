package co.pacto.domain.commitment;

import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;

/// Stands in the partition of the debtor who made a commitment exactly while it is live, so that the
/// main flow is silent for the person and not only for the obligation (law.md 14, SW9 = PERSON).
public record LiveMark(String debtorId, String commitmentId, String obligationId,
        long version) implements Entity {

    /// The mark of a commitment that comes into force.
    public static LiveMark of(Commitment commitment) {
        return new LiveMark(commitment.debtorId(), commitment.commitmentId(),
                commitment.obligationId(), 1);
    }

    @Override
    public Key key() {
        return Key.operational("DEBTOR#" + debtorId, "LIVE#" + commitmentId);
    }
}
