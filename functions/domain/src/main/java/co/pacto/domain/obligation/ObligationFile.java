package co.pacto.domain.obligation;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.contact.Stop;
import co.pacto.domain.payment.Payment;
import co.pacto.domain.store.Entity;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

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

    /// What is owed now: the stated balance without the payments posted after its date, and with what
    /// of them was taken back (data.md 2). It holds on the date of the last payment in it, so that no
    /// payment both lowers what a commitment is about and pays for it.
    public Balance balance() {
        var later = payments.stream()
                .filter(payment -> payment.kind() == Payment.Kind.PAYMENT)
                .filter(payment -> !payment.isIn(obligation.balanceOn()))
                .toList();
        var paidPesos = later.stream().mapToLong(Payment::remainingPesos).sum();
        var balanceOn = later.stream()
                .map(Payment::postedOn)
                .max(Comparator.naturalOrder())
                .orElse(obligation.balanceOn());
        return new Balance(Math.max(obligation.balancePesos() - paidPesos, 0), balanceOn);
    }

    /// Whether the obligation is due and unpaid on a date (glossary.md 4, "mora"): it is open, its due
    /// date lies before, and something is still owed.
    public boolean isInArrears(LocalDate date) {
        return obligation.isOpen() && obligation.dueDate().isBefore(date)
                && balance().owedPesos() > 0;
    }

    /// The file with another obligation, for a decision about a change that is not yet written.
    public ObligationFile with(Obligation other) {
        return new ObligationFile(other, commitments, payments, stops);
    }

    /// The file with this commitment in the place of its former self, or added.
    public ObligationFile with(Commitment commitment) {
        var others = commitments.stream()
                .filter(other -> !other.commitmentId().equals(commitment.commitmentId()));
        return new ObligationFile(obligation, Stream.concat(others, Stream.of(commitment)).toList(),
                payments, stops);
    }

    /// The file with this payment in the place of its former self, or added.
    public ObligationFile with(Payment payment) {
        var others = payments.stream()
                .filter(other -> !other.paymentKey().equals(payment.paymentKey()));
        return new ObligationFile(obligation, commitments,
                Stream.concat(others, Stream.of(payment)).toList(), stops);
    }
}
