package co.pacto.domain.payment;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.Figures;
import co.pacto.domain.commitment.Installment;
import co.pacto.domain.commitment.Verdict;
import co.pacto.domain.money.Tolerance;
import java.time.LocalDate;
import java.util.Comparator;
import java.util.List;

/// Which installments the payments cover, by value date and cumulatively (commitment.md 7.3): what is
/// paid too much counts for the next installment, what is missing must be caught up. The order in
/// which payments are stored or arrive never changes the result.
public final class Coverage {

    private final List<Installment> installments;
    private final List<Payment> counted;
    private final Tolerance tolerance;

    private Coverage(List<Installment> installments, List<Payment> counted, Tolerance tolerance) {
        this.installments = installments;
        this.counted = counted;
        this.tolerance = tolerance;
    }

    /// What these payments cover of a commitment. Payments that its balance snapshot already contains
    /// and money that was taken back do not count.
    public static Coverage of(Commitment commitment, List<Payment> payments, Tolerance tolerance) {
        var counted = payments.stream()
                .filter(payment -> !payment.isIn(commitment.origin().balanceOn()))
                .filter(payment -> payment.remainingPesos() > 0)
                .sorted(Comparator.comparing(Payment::valueDate).thenComparing(Payment::paymentKey))
                .toList();
        return new Coverage(commitment.terms().installments(), counted, tolerance);
    }

    /// The same payments against other installments.
    public Coverage over(List<Installment> other) {
        return new Coverage(other, counted, tolerance);
    }

    /// Whether everything due up to this installment is there within the tolerance of its amount.
    public boolean isCovered(int n) {
        return tolerance.isCovered(beyondPreceding(n), installment(n).amountPesos());
    }

    /// Whether the last installment is covered, and with it the commitment.
    public boolean isComplete() {
        return isCovered(installments.size());
    }

    /// What of this installment itself is paid: nothing before the earlier ones are, never more than
    /// its amount.
    public long paidTowardsPesos(int n) {
        return Math.clamp(beyondPreceding(n), 0, installment(n).amountPesos());
    }

    /// PAID if covered, PARTIAL at or above the partial threshold, else MISSED (commitment.md 5.3).
    public Verdict verdict(int n) {
        if (isCovered(n)) {
            return Verdict.PAID;
        }
        return tolerance.isPartial(paidTowardsPesos(n), installment(n).amountPesos())
                ? Verdict.PARTIAL
                : Verdict.MISSED;
    }

    /// Whether money came that counts for nothing of this installment but was meant to pay.
    public boolean hasMoneyAfterWindow(int n) {
        var windowEnd = installment(n).graceEndDate();
        return counted.stream().anyMatch(payment -> payment.valueDate().isAfter(windowEnd));
    }

    /// Whether everything paid up to now, inside the window or after it, would cover the installment.
    public boolean wouldCoverLate(int n) {
        return tolerance.isCovered(paidPesos(LocalDate.MAX) - duePesos(n - 1),
                installment(n).amountPesos());
    }

    /// What a look at this installment saw, with the money that counted up to a date.
    public Figures figures(int n, LocalDate windowEnd) {
        var keys = counted.stream()
                .filter(payment -> !payment.valueDate().isAfter(windowEnd))
                .map(Payment::paymentKey)
                .toList();
        return new Figures(duePesos(n), paidPesos(windowEnd), keys, windowEnd);
    }

    private long beyondPreceding(int n) {
        return paidPesos(installment(n).graceEndDate()) - duePesos(n - 1);
    }

    private long duePesos(int n) {
        return installments.stream().limit(n).mapToLong(Installment::amountPesos).sum();
    }

    private long paidPesos(LocalDate windowEnd) {
        return counted.stream()
                .filter(payment -> !payment.valueDate().isAfter(windowEnd))
                .mapToLong(Payment::remainingPesos)
                .sum();
    }

    private Installment installment(int n) {
        return installments.get(n - 1);
    }
}
