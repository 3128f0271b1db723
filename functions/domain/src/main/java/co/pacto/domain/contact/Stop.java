package co.pacto.domain.contact;

import co.pacto.domain.store.Due;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Something that silences collection of a person or of one obligation until it is lifted (law.md 5.4).
public record Stop(Owner owner, String stopId, StopReason reason, StopScope scope, String origin,
        @Nullable String evidenceRef, Instant raisedAt, @Nullable Instant reviewAt,
        @Nullable Instant liftedAt, long version) implements Entity {

    /// Whom the stop silences.
    public sealed interface Owner {

        /// The partition it lies in.
        String partition();

        /// Every obligation of one person.
        record Person(String debtorId) implements Owner {

            @Override
            public String partition() {
                return "DEBTOR#" + debtorId;
            }
        }

        /// One obligation, whoever of its debtors is contacted.
        record OfObligation(String obligationId) implements Owner {

            @Override
            public String partition() {
                return "OBLIGATION#" + obligationId;
            }
        }
    }

    /// Whether it silences a contact of this purpose by this initiator now (law.md 5.4).
    public boolean silences(Purpose purpose, Initiator initiator) {
        return liftedAt == null && !reason.lets(purpose)
                && (scope == StopScope.ALL || initiator == Initiator.ASSISTANT);
    }

    @Override
    public Key key() {
        return Key.operational(owner.partition(), "STOP#" + stopId);
    }

    @Override
    public Optional<Due> due() {
        return Optional.ofNullable(liftedAt == null ? reviewAt : null)
                .map(at -> new Due(Due.Kind.STOP, at, stopId));
    }
}
