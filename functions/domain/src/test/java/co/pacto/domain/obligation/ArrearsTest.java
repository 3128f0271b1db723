package co.pacto.domain.obligation;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.payment.Payment;
import co.pacto.domain.portfolio.ImportedDebtor;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Arrears are due and unpaid (glossary.md 4). The obligation of these stories is due on 2026-09-30.
final class ArrearsTest {

    private static final LocalDate DUE_DATE = LocalDate.parse("2026-09-30");
    private static final LocalDate LATER = LocalDate.parse("2026-11-20");

    @Test
    void begin_on_the_day_after_the_due_date() {
        var owed = file(500_000);

        assertThat(owed.isInArrears(DUE_DATE)).isFalse();
        assertThat(owed.isInArrears(DUE_DATE.plusDays(1))).isTrue();
    }

    @Test
    void end_when_nothing_is_owed_any_more() {
        assertThat(file(500_000).with(paid(499_999)).isInArrears(LATER)).isTrue();
        assertThat(file(500_000).with(paid(500_000)).isInArrears(LATER)).isFalse();
    }

    private static ObligationFile file(long owedPesos) {
        return new ObligationFile(ImportedDebtor.obligation(owedPesos, 0), List.of(), List.of(),
                List.of());
    }

    private static Payment paid(long pesos) {
        var on = LocalDate.parse("2026-11-19");
        return new Payment(ImportedDebtor.OBLIGATION_ID, "FILE-P-1", Payment.Kind.PAYMENT, pesos,
                on, on, "PSE", "P-1", null, null, 0, "FILE", 1);
    }
}
