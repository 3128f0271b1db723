package co.pacto.domain.portfolio;

import co.pacto.domain.payment.Payment;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// Reads one line of the payments (data.md 14).
public final class PaymentReader {

    /// The method of a payment whose way does not matter.
    private static final String OTHER = "OTHER";

    private static final Pattern PAYMENT_ID = Pattern.compile("[A-Za-z0-9._-]{1,64}");

    /// The name of a webhook route; `file` would meet the keys of this file.
    private static final Pattern PROVIDER = Pattern.compile("(?!file$)[a-z0-9]{2,20}");

    private final Values values;
    private final LocalDate today;
    private final List<String> methods;

    private PaymentReader(Values values, LocalDate today, List<String> methods) {
        this.values = values;
        this.today = today;
        this.methods = methods;
    }

    /// The row of a line, or all its problems.
    ///
    /// @param today the date of the import in Bogotá
    /// @param methods the codes of the creditor's methods
    public static RowReading<PaymentRow> read(Header header, String line, LocalDate today,
            List<String> methods) {
        return switch (header.split(line)) {
            case RowReading.Rejected(var rejections) -> new RowReading.Rejected<>(rejections);
            case RowReading.Accepted(var fields) ->
                new PaymentReader(new Values(header.columns(), fields), today, methods).read();
        };
    }

    private RowReading<PaymentRow> read() {
        values.required("payment_id");
        var paymentId = values.matching("payment_id", PAYMENT_ID, RejectCode.INVALID_REFERENCE);
        requireBothOrNone("provider", "provider_id");
        var provider = values.matching("provider", PROVIDER, RejectCode.INVALID_REFERENCE);
        var providerId = values.matching("provider_id", PAYMENT_ID, RejectCode.INVALID_REFERENCE);
        values.required("obligation_reference");
        var reference = values.matching("obligation_reference",
                PortfolioReader.OBLIGATION_REFERENCE, RejectCode.INVALID_REFERENCE);
        var kind = values.constant("kind", Payment.Kind.PAYMENT, RejectCode.INVALID_KIND);
        var amountPesos = amountPesos();
        var postedOn = values.dateUntil("posted_on", today).orElse(today);
        values.required("value_date");
        var valueDate = values.dateUntil("value_date", today);
        if (valueDate.isPresent() && valueDate.get().isAfter(postedOn)) {
            values.reject("value_date", RejectCode.VALUE_AFTER_POSTING);
        }
        var method = method();
        var reverses = reverses(kind);
        if (!values.areAccepted()) {
            return new RowReading.Rejected<>(values.rejections());
        }
        return new RowReading.Accepted<>(new PaymentRow(paymentId,
                provider.isEmpty() ? null : provider, providerId.isEmpty() ? null : providerId,
                reference.toUpperCase(Locale.ROOT), kind, amountPesos, valueDate.orElseThrow(),
                postedOn, method, reverses.isEmpty() ? null : reverses));
    }

    private void requireBothOrNone(String one, String other) {
        if (values.has(one)) {
            values.required(other);
        } else if (values.has(other)) {
            values.required(one);
        }
    }

    private long amountPesos() {
        values.required("amount");
        var amountPesos = values.pesos("amount");
        if (amountPesos == 0) {
            values.reject("amount", RejectCode.AMOUNT_OUT_OF_RANGE);
        }
        return amountPesos;
    }

    private String method() {
        var method = values.has("method") ? values.of("method") : OTHER;
        if (!method.equals(OTHER) && !methods.contains(method)) {
            values.reject("method", RejectCode.UNKNOWN_METHOD);
        }
        return method;
    }

    /// A payment that names another one was meant to be a reversal, so it is not taken for money.
    private String reverses(Payment.Kind kind) {
        if (kind == Payment.Kind.REVERSAL) {
            values.required("reverses");
        } else if (values.has("reverses")) {
            values.reject("kind", RejectCode.INVALID_KIND);
        }
        return values.matching("reverses", PAYMENT_ID, RejectCode.INVALID_REFERENCE);
    }
}
