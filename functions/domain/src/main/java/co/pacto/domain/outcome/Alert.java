package co.pacto.domain.outcome;

import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Something people must see about a debtor; `subjectId` names the obligation, commitment, contact or
/// address it is about. It stays until a person closes it.
public record Alert(String debtorId, AlertCode code, String subjectId, Instant raisedAt,
        @Nullable Instant closedAt, @Nullable String closedBy, long version) implements Entity {

    /// An alert that was never raised before.
    public static Alert raise(String debtorId, AlertCode code, String subjectId, Instant now) {
        return new Alert(debtorId, code, subjectId, now, null, null, 1);
    }

    /// The same alert, raised once more after a person closed it.
    public Alert raisedAgain(Instant now) {
        return new Alert(debtorId, code, subjectId, now, null, null, version + 1);
    }

    /// Whether people still see it.
    public boolean isOpen() {
        return closedAt == null;
    }

    @Override
    public Key key() {
        return Key.operational("DEBTOR#" + debtorId, "ALERT#" + code + "#" + subjectId);
    }
}
