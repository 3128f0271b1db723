package co.pacto.domain.payment;

import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Money received, or a payment taken back, under the key that makes it count once.
///
/// The value date decides what it counts for; the date of posting never judges and only tells whether
/// the creditor's stated balance already contains it. A reversal is an item of its own whose
/// `reverses` names the creditor's id of the payment and may arrive before it; on the payment
/// `reversedOn` and `reversedPesos` keep when and how much was taken back.
public record Payment(String obligationId, String paymentKey, Kind kind, long amountPesos,
        LocalDate valueDate, LocalDate postedOn, String method, @Nullable String paymentId,
        @Nullable String reverses, @Nullable LocalDate reversedOn, long reversedPesos,
        String source, long version) implements Entity {

    /// Which way the money moved.
    public enum Kind {
        PAYMENT,
        REVERSAL
    }

    /// The key of a payment.
    public static Key key(String obligationId, String paymentKey) {
        return Key.operational(Obligation.partition(obligationId), "PAYMENT#" + paymentKey);
    }

    @Override
    public Key key() {
        return key(obligationId, paymentKey);
    }

    /// What the payment still brings after what was taken back; a reversal itself brings nothing.
    public long remainingPesos() {
        return switch (kind) {
            case PAYMENT -> amountPesos - reversedPesos;
            case REVERSAL -> 0;
        };
    }

    /// Whether a balance stated on this date already contains the payment.
    public boolean isIn(LocalDate balanceOn) {
        return !postedOn.isAfter(balanceOn);
    }

    /// The payment with what was taken back of it, in the version that is stored.
    Payment reversed(LocalDate on, long pesos) {
        return new Payment(obligationId, paymentKey, kind, amountPesos, valueDate, postedOn, method,
                paymentId, reverses, on, Math.min(pesos, amountPesos), source, version);
    }

    /// The same facts in the version that follows the stored one.
    Payment next() {
        return new Payment(obligationId, paymentKey, kind, amountPesos, valueDate, postedOn, method,
                paymentId, reverses, reversedOn, reversedPesos, source, version + 1);
    }

    /// The payment with the creditor's own id, which only his file knows.
    public Payment named(String creditorsId) {
        return new Payment(obligationId, paymentKey, kind, amountPesos, valueDate, postedOn, method,
                creditorsId, reverses, reversedOn, reversedPesos, source, version + 1);
    }
}
