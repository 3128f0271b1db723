package co.pacto.domain.commitment;

import java.util.List;

/// What is agreed: how much, in which installments, and by which method of the creditor's list.
public record Terms(long totalPesos, Frequency frequency, String method,
        List<Installment> installments) {

    public Terms {
        installments = List.copyOf(installments);
    }
}
