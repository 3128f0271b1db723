package co.pacto.domain.portfolio;

import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.payment.Payment;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// What a row that was read means beside what is already known.
public sealed interface RowJudgement {

    /// It brings something: it is applied.
    record New() implements RowJudgement {}

    /// It is known already.
    record Unchanged() implements RowJudgement {}

    /// A payment that a webhook brought before; only the creditor's own id of it is new.
    record Named(Payment payment) implements RowJudgement {}

    /// It contradicts what is known, or belongs to nothing that is.
    record Refused(Rejection rejection) implements RowJudgement {}

    /// Judges a row of the portfolio beside the obligation it names, null when there is none. Whether a
    /// row that is not older changes anything is told by the digests of its source.
    static RowJudgement of(PortfolioRow row, @Nullable Obligation known) {
        return known != null && row.balanceOn().isBefore(known.balanceOn())
                ? refused("balance_on", RejectCode.STALE_BALANCE)
                : new New();
    }

    /// Judges a payment beside the obligation it names, null when there is none, and its payments.
    /// Compared are amount and value date; date of posting and method may differ.
    static RowJudgement of(PaymentRow row, @Nullable Obligation obligation,
            List<Payment> payments) {
        if (obligation == null) {
            return refused("obligation_reference", RejectCode.UNKNOWN_OBLIGATION);
        }
        var hasOtherKey = payments.stream()
                .filter(payment -> row.paymentId().equals(payment.paymentId()))
                .anyMatch(payment -> !payment.paymentKey().equals(row.paymentKey()));
        if (hasOtherKey) {
            return refused("payment_id", RejectCode.CONFLICTING_ROW);
        }
        return payments.stream()
                .filter(payment -> payment.paymentKey().equals(row.paymentKey()))
                .findFirst()
                .map(payment -> beside(row, payment))
                .orElseGet(New::new);
    }

    private static RowJudgement beside(PaymentRow row, Payment known) {
        var isSame = row.kind() == known.kind() && row.amountPesos() == known.amountPesos()
                && row.valueDate().equals(known.valueDate());
        if (isSame && known.paymentId() == null) {
            return new Named(known);
        }
        return isSame && row.paymentId().equals(known.paymentId())
                ? new Unchanged()
                : refused("payment_id", RejectCode.CONFLICTING_ROW);
    }

    private static RowJudgement refused(String column, RejectCode code) {
        return new Refused(new Rejection(column, code));
    }
}
