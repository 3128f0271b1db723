package co.pacto.domain.portfolio;

import co.pacto.domain.payment.Payment;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// One payment or reversal, as the creditor's system posted it.
///
/// @param provider with `providerId`, both or none: who took the money, and its own id of it; in a
/// reversal those of the payment that is taken back
/// @param obligationReference in upper case, as its id is made of it
/// @param reverses the creditor's id of the payment a reversal takes back, else null
public record PaymentRow(String paymentId, @Nullable String provider, @Nullable String providerId,
        String obligationReference, Payment.Kind kind, long amountPesos, LocalDate valueDate,
        LocalDate postedOn, String method, @Nullable String reverses) {

    private static final String FILE_PREFIX = "FILE-";

    /// The key that makes it count once (data.md 14). A payment that names its provider has the key
    /// under which the webhook brings it too; a reversal is always an item of its own.
    public String paymentKey() {
        return kind == Payment.Kind.REVERSAL ? FILE_PREFIX + paymentId : keyOf(paymentId);
    }

    /// The key of the payment a reversal takes back.
    ///
    /// @throws IllegalStateException when the row is no reversal
    public String reversedKey() {
        if (reverses == null) {
            throw new IllegalStateException("the row is no reversal");
        }
        return keyOf(reverses);
    }

    private String keyOf(String creditorsId) {
        return provider == null ? FILE_PREFIX + creditorsId : provider + "-" + providerId;
    }
}
