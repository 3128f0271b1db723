package co.pacto.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.commitment.Frequency;
import co.pacto.domain.commitment.Installment;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Six monthly installments anchored on 31 January 2027: no date is chained to the one before it
/// (commitment.md 7.1 and 7.2).
@Tag("clock")
final class SixMonthlyInstallmentsTest {

    @Test
    void each_is_reminded_once_and_paid_on_its_day() throws IOException {
        try (var life = new Life("2027-01-25T09:00", 100_000, "PROMISE:TOTAL:6xMONTHLY:+6")) {
            life.call();
            agreed(life);

            life.advanceTo("2027-02-01T12:00");
            life.pay(16_666, "2027-02-01", "2027-02-01");
            life.advanceTo("2027-03-01T12:00");
            life.pay(16_666, "2027-03-01", "2027-03-01");
            life.advanceTo("2027-03-31T12:00");
            life.pay(16_666, "2027-03-31", "2027-03-31");
            life.advanceTo("2027-04-30T12:00");
            life.pay(16_666, "2027-04-30", "2027-04-30");
            life.advanceTo("2027-06-01T12:00");
            life.pay(16_666, "2027-06-01", "2027-06-01");
            assertThat(life.commitments().getFirst().state()).isEqualTo(CommitmentState.ACTIVE);
            life.advanceTo("2027-06-30T12:00");
            life.pay(16_670, "2027-06-30", "2027-06-30");

            assertThat(life.commitments().getFirst().state()).isEqualTo(CommitmentState.KEPT);
            life.advanceTo("2027-07-31T12:00");
            assertThat(life.contacts()).containsExactly("2027-01-25T09:00 VOICE COLLECTION",
                    "2027-01-30T09:00 VOICE COMMITMENT_REMINDER",
                    "2027-02-27T09:00 VOICE COMMITMENT_REMINDER",
                    "2027-03-30T09:00 VOICE COMMITMENT_REMINDER",
                    "2027-04-29T09:00 VOICE COMMITMENT_REMINDER",
                    "2027-05-29T09:00 VOICE COMMITMENT_REMINDER",
                    "2027-06-29T09:00 VOICE COMMITMENT_REMINDER");
            assertThat(life.said("Message", "kind")).containsExactly("AGREEMENT_COPY",
                    "PAYMENT_RECEIPT", "PAYMENT_RECEIPT", "PAYMENT_RECEIPT", "PAYMENT_RECEIPT",
                    "PAYMENT_RECEIPT", "THANKS");
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    /// 31 January and 28 February are Sundays, 31 May is Corpus Christi.
    private static void agreed(Life life) {
        var terms = life.commitments().getFirst().terms();
        assertThat(terms.frequency()).isEqualTo(Frequency.MONTHLY);
        assertThat(terms.installments()).extracting(Installment::amountPesos)
                .containsExactly(16_666L, 16_666L, 16_666L, 16_666L, 16_666L, 16_670L);
        assertThat(terms.installments()).extracting(Installment::nominalDueDate)
                .containsExactly(LocalDate.of(2027, 1, 31), LocalDate.of(2027, 2, 28),
                        LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 30),
                        LocalDate.of(2027, 5, 31), LocalDate.of(2027, 6, 30));
        assertThat(terms.installments()).extracting(Installment::effectiveDueDate)
                .containsExactly(LocalDate.of(2027, 2, 1), LocalDate.of(2027, 3, 1),
                        LocalDate.of(2027, 3, 31), LocalDate.of(2027, 4, 30),
                        LocalDate.of(2027, 6, 1), LocalDate.of(2027, 6, 30));
    }
}
