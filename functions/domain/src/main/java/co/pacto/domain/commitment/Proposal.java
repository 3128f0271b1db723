package co.pacto.domain.commitment;

import java.time.LocalDate;

/// What a debtor offers or chooses: a total in equal installments, the first of them on a date. One
/// installment is a single payment, whatever frequency was named (commitment.md 7.1).
public record Proposal(long totalPesos, LocalDate firstDate, Frequency frequency, int installments,
        String method) {

    public Proposal {
        if (installments < 1) {
            throw new IllegalArgumentException("a plan has at least one installment");
        }
        frequency = installments == 1 ? Frequency.SINGLE : frequency;
    }
}
