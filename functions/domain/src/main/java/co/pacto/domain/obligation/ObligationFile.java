package co.pacto.domain.obligation;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.contact.Stop;
import co.pacto.domain.payment.Payment;
import co.pacto.domain.store.Entity;
import java.util.List;
import java.util.Optional;

/// Everything the money asks, as one read of the obligation's partition answers it (data.md 5, A2).
public record ObligationFile(Obligation obligation, List<Commitment> commitments,
        List<Payment> payments, List<Stop> stops) {

    public ObligationFile {
        commitments = List.copyOf(commitments);
        payments = List.copyOf(payments);
        stops = List.copyOf(stops);
    }

    /// The file made of the entities of one partition; empty when they hold no obligation.
    public static Optional<ObligationFile> of(List<Entity> entities) {
        return all(entities, Obligation.class).stream()
                .findFirst()
                .map(obligation -> new ObligationFile(obligation, all(entities, Commitment.class),
                        all(entities, Payment.class), all(entities, Stop.class)));
    }

    private static <E extends Entity> List<E> all(List<Entity> entities, Class<E> type) {
        return entities.stream().filter(type::isInstance).map(type::cast).toList();
    }

    /// The commitment of this id, whatever its state.
    public Optional<Commitment> commitment(String commitmentId) {
        return commitments.stream()
                .filter(commitment -> commitment.commitmentId().equals(commitmentId))
                .findFirst();
    }
}
