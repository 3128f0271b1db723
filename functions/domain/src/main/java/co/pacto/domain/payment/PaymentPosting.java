package co.pacto.domain.payment;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.CommitmentEvent;
import co.pacto.domain.commitment.CommitmentLife;
import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.commitment.LifeDecision;
import co.pacto.domain.commitment.Policy;
import co.pacto.domain.commitment.Verdict;
import co.pacto.domain.event.Aggregate;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.event.Subject;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.portfolio.PaymentRow;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.util.Comparator;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Stream;

/// Posts money that was received or taken back: it is always stored and confirmed, and moves the
/// commitment whose state accepts it (commitment.md 2.2, 4.4; data.md 6). One payment counts once,
/// whichever way and however often it comes.
public final class PaymentPosting {

    private final CommitmentLife life;
    private final Policy policy;

    public PaymentPosting(CommitmentLife life, Policy policy) {
        this.life = life;
        this.policy = policy;
    }

    /// Everything that is written for a payment that is not known yet.
    public Transaction post(ObligationFile file, PaymentRow row, String source, Instant now) {
        var payment = new Payment(file.obligation().obligationId(), row.paymentKey(), row.kind(),
                row.amountPesos(), row.valueDate(), row.postedOn(), row.method(), row.paymentId(),
                row.reverses(), null, 0, source, 1);
        return row.kind() == Payment.Kind.REVERSAL
                ? takenBack(file, row, payment, now)
                : received(file, payment, now);
    }

    private Transaction received(ObligationFile file, Payment payment, Instant now) {
        var early = reversalOf(file, payment);
        var stored = early
                .map(reversal -> payment.reversed(reversal.postedOn(), reversal.amountPesos()))
                .orElse(payment);
        var after = file.with(stored);
        var moved = stored.remainingPesos() == 0
                ? Optional.<LifeDecision.Applied>empty()
                : moved(after, stored, now);
        var isKept = moved.filter(applied -> applied.next().state() == CommitmentState.KEPT)
                .isPresent();
        var writes = new Transaction().put(stored);
        moved.map(LifeDecision.Applied::writes).ifPresent(writes::and);
        return touched(after.obligation(), writes).put(posted(after.obligation(),
                moved.map(LifeDecision.Applied::next), payment, !isKept, now));
    }

    /// A reversal is an item of its own, and marks the payment it takes back; it may arrive before it.
    private Transaction takenBack(ObligationFile file, PaymentRow row, Payment reversal,
            Instant now) {
        var writes = new Transaction().put(reversal);
        var after = file.with(reversal);
        var paid = file.payments()
                .stream()
                .filter(payment -> payment.paymentKey().equals(row.reversedKey()))
                .filter(payment -> payment.reversedPesos() == 0)
                .findFirst();
        if (paid.isPresent()) {
            var marked = paid.get().reversed(reversal.postedOn(), reversal.amountPesos());
            writes.put(marked.next());
            after = after.with(marked);
            firstMoved(after, marked,
                    _ -> new CommitmentEvent.ReversePayment(marked.paymentKey(),
                            reversal.postedOn()),
                    now).map(LifeDecision.Applied::writes).ifPresent(writes::and);
        }
        return touched(after.obligation(), writes);
    }

    private static Optional<Payment> reversalOf(ObligationFile file, Payment payment) {
        return file.payments()
                .stream()
                .filter(other -> other.kind() == Payment.Kind.REVERSAL)
                .filter(other -> payment.paymentId() != null
                        && payment.paymentId().equals(other.reverses()))
                .findFirst();
    }

    /// What the money does to a commitment: it covers an installment, or it does not yet.
    private Optional<LifeDecision.Applied> moved(ObligationFile file, Payment payment,
            Instant now) {
        return firstMoved(file, payment,
                commitment -> covers(file, commitment)
                        ? new CommitmentEvent.PaymentCovers(payment.paymentKey())
                        : new CommitmentEvent.PaymentPartial(payment.paymentKey()),
                now);
    }

    /// Of a plan that is judged only the installment it was judged by can still be covered.
    private boolean covers(ObligationFile file, Commitment commitment) {
        var coverage = Coverage.of(commitment, file.payments(), policy.commitments().tolerance());
        return commitment.lastJudged()
                .filter(_ -> commitment.hasVerdict())
                .map(judged -> Stream.of(judged))
                .orElseGet(() -> commitment.terms().installments().stream())
                .anyMatch(installment -> installment.verdict() != Verdict.PAID
                        && coverage.isCovered(installment.n()));
    }

    /// The first commitment that the money counts for and whose state accepts the event.
    private Optional<LifeDecision.Applied> firstMoved(ObligationFile file, Payment payment,
            Function<Commitment, CommitmentEvent> event, Instant now) {
        return latestFirst(file)
                .filter(commitment -> !payment.isIn(commitment.origin().balanceOn()))
                .map(commitment -> life.apply(file, commitment.commitmentId(),
                        event.apply(commitment), now))
                .filter(LifeDecision.Applied.class::isInstance)
                .map(LifeDecision.Applied.class::cast)
                .findFirst();
    }

    /// The one in force comes first, because it is the one formalized last.
    private static Stream<Commitment> latestFirst(ObligationFile file) {
        return file.commitments()
                .stream()
                .filter(commitment -> commitment.course().formalizedAt() != null)
                .sorted(Comparator.comparing(PaymentPosting::formalizedAt).reversed());
    }

    private static Instant formalizedAt(Commitment commitment) {
        var at = commitment.course().formalizedAt();
        return at == null ? Instant.MIN : at;
    }

    /// Every posting moves the obligation, so that two of them never pass each other unseen.
    private static Transaction touched(Obligation obligation, Transaction writes) {
        var isWritten = writes.puts()
                .stream()
                .anyMatch(entity -> entity.key().equals(obligation.key()));
        return isWritten ? writes : writes.put(obligation.next());
    }

    /// PaymentPosted, for the debtor whose commitment it pays, else for who owes.
    private IntegrationEvent posted(Obligation obligation, Optional<Commitment> commitment,
            Payment payment, boolean isReceipted, Instant now) {
        var subject = commitment.map(Commitment::subject)
                .orElseGet(() -> new Subject(obligation.debtorId(), obligation.obligationId(), null,
                        null));
        var data = subject.with(Map.of("paymentKey", payment.paymentKey(), "receipt",
                Boolean.toString(isReceipted)));
        return IntegrationEvent.of(
                EventName.PAYMENT_POSTED, now, new Aggregate(Aggregate.Kind.OBLIGATION,
                        obligation.obligationId(), obligation.version() + 1),
                0, policy.settingsDigest(), data);
    }
}
