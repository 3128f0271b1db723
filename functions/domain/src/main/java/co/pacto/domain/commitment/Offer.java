package co.pacto.domain.commitment;

import java.util.List;

/// A proposal in the words of the flow.
///
/// @param firstDate four digits for day and month, or an ISO date
/// @param frequency a code of [Frequency]
public record Offer(long amountPesos, String firstDate, String frequency, int installments,
        String method) {

    /// In the order of data.md 11.
    List<String> parameters() {
        return List.of(Long.toString(amountPesos), firstDate, frequency,
                Integer.toString(installments), method);
    }
}
