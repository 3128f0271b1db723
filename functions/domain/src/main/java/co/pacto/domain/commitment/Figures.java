package co.pacto.domain.commitment;

import java.time.LocalDate;
import java.util.List;

/// What an installment was looked at with: everything due up to it, everything paid with a value date
/// up to `windowEnd`, and which payments those were (commitment.md 5.3, 5).
public record Figures(long cumulativeDuePesos, long cumulativePaidPesos, List<String> paymentKeys,
        LocalDate windowEnd) {

    public Figures {
        paymentKeys = List.copyOf(paymentKeys);
    }
}
