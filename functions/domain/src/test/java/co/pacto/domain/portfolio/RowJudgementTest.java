package co.pacto.domain.portfolio;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.contact.RecipientRole;
import co.pacto.domain.debtor.DocumentNumber;
import co.pacto.domain.debtor.DocumentType;
import co.pacto.domain.debtor.PersonName;
import co.pacto.domain.obligation.Modality;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.payment.Payment;
import co.pacto.domain.portfolio.RowJudgement.Named;
import co.pacto.domain.portfolio.RowJudgement.New;
import co.pacto.domain.portfolio.RowJudgement.Refused;
import co.pacto.domain.portfolio.RowJudgement.Unchanged;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class RowJudgementTest {

    private static final LocalDate FRIDAY = LocalDate.of(2026, 11, 27);
    private static final Obligation OBLIGATION = new Obligation("O1", "CR-000123", "0123", null,
            Modality.CONSUMER, 1_000_000, FRIDAY, FRIDAY, null, Obligation.Status.OPEN, 0, null,
            List.of(), List.of(), "digest", 1);
    private static final Refused CONFLICT = refused("payment_id", RejectCode.CONFLICTING_ROW);

    @Test
    void an_older_balance_is_refused_and_one_of_the_same_day_is_not() {
        assertThat(RowJudgement.of(portfolioRow(FRIDAY.minusDays(1)), OBLIGATION))
                .isEqualTo(refused("balance_on", RejectCode.STALE_BALANCE));
        assertThat(RowJudgement.of(portfolioRow(FRIDAY), OBLIGATION)).isEqualTo(new New());
        assertThat(RowJudgement.of(portfolioRow(FRIDAY.minusDays(1)), null)).isEqualTo(new New());
    }

    @Test
    void a_payment_of_an_unknown_obligation_is_refused() {
        assertThat(RowJudgement.of(row("P-1", null, 500), null, List.of()))
                .isEqualTo(refused("obligation_reference", RejectCode.UNKNOWN_OBLIGATION));
    }

    @Test
    void a_first_payment_is_new_and_a_second_delivery_changes_nothing() {
        var row = row("P-1", null, 500);

        assertThat(RowJudgement.of(row, OBLIGATION, List.of())).isEqualTo(new New());
        assertThat(RowJudgement.of(row, OBLIGATION, List.of(payment("FILE-P-1", "P-1"))))
                .isEqualTo(new Unchanged());
        assertThat(RowJudgement.of(row, OBLIGATION, List.of(payment("FILE-P-2", "P-2"))))
                .isEqualTo(new New());
    }

    @Test
    void the_same_payment_with_other_facts_is_a_conflict() {
        var known = List.of(payment("FILE-P-1", "P-1"));
        var later = new PaymentRow("P-1", null, null, "CR-000123", Payment.Kind.PAYMENT, 500,
                FRIDAY.plusDays(1), FRIDAY.plusDays(1), "OTHER", null);
        var reversal = new PaymentRow("P-1", null, null, "CR-000123", Payment.Kind.REVERSAL, 500,
                FRIDAY, FRIDAY, "OTHER", "P-0");

        assertThat(RowJudgement.of(row("P-1", null, 501), OBLIGATION, known)).isEqualTo(CONFLICT);
        assertThat(RowJudgement.of(later, OBLIGATION, known)).isEqualTo(CONFLICT);
        assertThat(RowJudgement.of(reversal, OBLIGATION, known)).isEqualTo(CONFLICT);
    }

    @Test
    void the_first_row_names_a_payment_that_a_webhook_brought() {
        var webhook = payment("wompi-W7", null);
        var named = payment("wompi-W7", "P-1");
        var row = row("P-1", "W7", 500);

        assertThat(RowJudgement.of(row, OBLIGATION, List.of(webhook)))
                .isEqualTo(new Named(webhook));
        assertThat(RowJudgement.of(row, OBLIGATION, List.of(named))).isEqualTo(new Unchanged());
        assertThat(RowJudgement.of(row("P-2", "W7", 500), OBLIGATION, List.of(named)))
                .isEqualTo(CONFLICT);
    }

    @Test
    void a_payment_sent_again_under_another_key_is_a_conflict_in_any_order() {
        var old = payment("FILE-P-1", "P-1");
        var webhook = payment("wompi-W7", null);
        var row = row("P-1", "W7", 500);

        assertThat(RowJudgement.of(row, OBLIGATION, List.of(old))).isEqualTo(CONFLICT);
        assertThat(RowJudgement.of(row, OBLIGATION, List.of(webhook, old))).isEqualTo(CONFLICT);
        assertThat(RowJudgement.of(row, OBLIGATION, List.of(old, webhook))).isEqualTo(CONFLICT);
    }

    private static Refused refused(String column, RejectCode code) {
        return new Refused(new Rejection(column, code));
    }

    private static PortfolioRow portfolioRow(LocalDate balanceOn) {
        return new PortfolioRow(new DocumentNumber(DocumentType.CC, "1020304050"),
                new PersonName("Ana", "Peña"), null, null, null, List.of(), null, Map.of(),
                RecipientRole.DEBTOR, "CR-000123", null, Modality.CONSUMER, 1_000_000, balanceOn,
                FRIDAY, null, Obligation.Status.OPEN);
    }

    private static PaymentRow row(String paymentId, @Nullable String providerId, long pesos) {
        return new PaymentRow(paymentId, providerId == null ? null : "wompi", providerId,
                "CR-000123", Payment.Kind.PAYMENT, pesos, FRIDAY, FRIDAY, "OTHER", null);
    }

    private static Payment payment(String paymentKey, @Nullable String paymentId) {
        return new Payment("O1", paymentKey, Payment.Kind.PAYMENT, 500, FRIDAY, FRIDAY, "PSE",
                paymentId, null, null, 0, "FILE", 1);
    }
}
