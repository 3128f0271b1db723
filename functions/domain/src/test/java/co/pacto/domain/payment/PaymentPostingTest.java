package co.pacto.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.commitment.LifeStory;
import co.pacto.domain.commitment.Verdict;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.outcome.Alert;
import co.pacto.domain.outcome.AlertCode;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.junit.jupiter.api.Test;

/// Payments against a single commitment over 500.000 due on Friday 2026-11-27: window to Monday 30,
/// judged from Tuesday 2026-12-01 at 06:00.
final class PaymentPostingTest {

    private final LifeStory story = new LifeStory().agreed("C1", 500_000, "2026-11-27",
            "2026-11-24");

    @Test
    void a_payment_without_a_commitment_is_stored_and_receipted() {
        var alone = new LifeStory().paid("P1", 100_000, "2026-11-25", "2026-11-25");

        assertThat(alone.file().balance().owedPesos()).isEqualTo(1_900_000);
        assertThat(alone.facts()).hasSize(1).first().satisfies(posted -> {
            assertThat(posted.name().wireName()).isEqualTo("PaymentPosted");
            assertThat(posted.data()).containsEntry("paymentKey", "FILE-P1")
                    .containsEntry("receipt", "true")
                    .containsEntry("debtorId", LifeStory.DEBTOR);
        });
    }

    @Test
    void a_partial_payment_is_receipted_and_leaves_the_commitment_open() {
        story.paid("P1", 100_000, "2026-11-25", "2026-11-25");

        assertThat(story.commitment("C1").state()).isEqualTo(CommitmentState.ACTIVE);
        assertThat(receipts()).containsExactly("true");
    }

    @Test
    void thanks_replace_the_receipt_of_the_payment_that_keeps_a_commitment() {
        story.paid("P1", 100_000, "2026-11-25", "2026-11-25");
        story.paid("P2", 400_000, "2026-11-26", "2026-11-26");

        assertThat(story.commitment("C1").state()).isEqualTo(CommitmentState.KEPT);
        assertThat(receipts()).containsExactly("true", "false");
    }

    @Test
    void a_payment_that_the_balance_contains_pays_nothing_of_the_commitment() {
        story.paid("P1", 500_000, "2026-11-20", "2026-11-20");

        assertThat(story.commitment("C1").state()).isEqualTo(CommitmentState.ACTIVE);
        assertThat(story.commitment("C1").version()).isEqualTo(2);
        assertThat(story.file().balance().owedPesos()).isEqualTo(2_000_000);
        assertThat(receipts()).containsExactly("true");
    }

    @Test
    void money_in_the_window_posted_after_the_judgement_keeps_a_broken_commitment() {
        judged();
        assertThat(story.file().obligation().level()).isEqualTo(1);

        story.paid("P1", 500_000, "2026-11-30", "2026-12-03");

        assertThat(story.commitment("C1").state()).isEqualTo(CommitmentState.KEPT);
        assertThat(story.file().obligation().level()).isZero();
        assertThat(story.told()).containsOnlyOnce("CommitmentBroken", "CommitmentRejudged",
                "CommitmentKept");
    }

    @Test
    void money_of_the_window_that_is_not_enough_makes_a_broken_commitment_partially_kept() {
        judged();

        story.paid("P1", 250_000, "2026-11-30", "2026-12-03");

        assertThat(story.commitment("C1").state()).isEqualTo(CommitmentState.PARTIALLY_KEPT);
        assertThat(story.file().obligation().level()).isEqualTo(1);
        assertThat(story.told()).contains("CommitmentRejudged")
                .doesNotContain("CommitmentPartiallyKept");
    }

    @Test
    void money_after_the_window_leaves_the_verdict_and_is_marked_as_late() {
        judged();

        story.paid("P1", 500_000, "2026-12-02", "2026-12-03");

        assertThat(story.commitment("C1").state()).isEqualTo(CommitmentState.BROKEN);
        assertThat(story.commitment("C1").installment(1).paidLate()).isTrue();
        assertThat(story.commitment("C1").installment(1).verdict()).isEqualTo(Verdict.MISSED);
        assertThat(receipts()).containsExactly("true");
        assertThat(story.told()).doesNotContain("CommitmentRejudged");
    }

    @Test
    void a_returned_payment_takes_a_kept_commitment_back_into_a_new_window() {
        story.paid("P1", 500_000, "2026-11-30", "2026-11-30");
        assertThat(story.commitment("C1").state()).isEqualTo(CommitmentState.KEPT);

        story.reversed("R1", "P1", 500_000, "2026-12-03");

        var commitment = story.commitment("C1");
        assertThat(commitment.state()).isEqualTo(CommitmentState.PENDING_VERIFICATION);
        assertThat(commitment.installment(1).graceEndDate())
                .isEqualTo(LocalDate.parse("2026-12-04"));
        assertThat(commitment.installment(1).judgeAt())
                .isEqualTo(Instant.parse("2026-12-05T11:00:00Z"));
        assertThat(story.file().obligation().liveCommitmentId()).isEqualTo("C1");
        assertThat(story.file().balance().owedPesos()).isEqualTo(2_000_000);

        story.alarm("C1", "2026-12-05T06:00");
        assertThat(story.commitment("C1").state()).isEqualTo(CommitmentState.BROKEN);
        assertThat(story.told()).containsOnlyOnce("CommitmentBroken");
    }

    @Test
    void a_payment_reversed_twice_is_reversed_once() {
        story.paid("P1", 200_000, "2026-11-25", "2026-11-25");
        story.reversed("R1", "P1", 200_000, "2026-11-26");
        var once = story.file().balance();

        story.reversed("R2", "P1", 200_000, "2026-11-26");

        assertThat(story.file().balance().owedPesos()).isEqualTo(once.owedPesos())
                .isEqualTo(2_000_000);
        assertThat(story.told()).containsOnlyOnce("PaymentReversed");
    }

    @Test
    void a_reversal_may_come_before_its_payment_and_leaves_the_same_figures() {
        story.reversed("R1", "P1", 500_000, "2026-11-25");
        story.paid("P1", 500_000, "2026-11-25", "2026-11-26");

        assertThat(story.commitment("C1").state()).isEqualTo(CommitmentState.ACTIVE);
        assertThat(story.file().balance().owedPesos()).isEqualTo(2_000_000);
    }

    /// Every order of the payment, the due date and the judgement, with the value date in the window.
    @Test
    void every_interleaving_of_payment_and_judgement_ends_kept() {
        for (var paidAfter = 0; paidAfter <= 2; paidAfter++) {
            var race = new LifeStory().agreed("C1", 500_000, "2026-11-27", "2026-11-24");
            var alarms = List.of("2026-11-27T18:00", "2026-12-01T06:00");
            for (var index = 0; index <= alarms.size(); index++) {
                if (index == paidAfter) {
                    race.paid("P1", 500_000, "2026-11-27", "2026-12-01");
                }
                if (index < alarms.size() && race.commitment("C1").armed().isPresent()) {
                    race.alarm("C1", alarms.get(index));
                }
            }

            assertThat(race.commitment("C1").state()).isEqualTo(CommitmentState.KEPT);
            assertThat(race.file().obligation().level()).isZero();
            assertThat(race.commitment("C1").armed()).isEmpty();
        }
    }

    @Test
    void money_never_both_lowers_what_is_owed_and_pays_the_next_commitment() {
        story.paid("P1", 250_000, "2026-11-27", "2026-11-27");
        judged();
        assertThat(story.commitment("C1").state()).isEqualTo(CommitmentState.PARTIALLY_KEPT);

        story.agreedAfter("C2", "C1", 250_000, "2026-12-04", "2026-12-02");

        assertThat(story.file().balance().owedPesos()).isEqualTo(1_750_000);
        story.paid("P2", 100_000, "2026-12-03", "2026-12-03");
        assertThat(story.commitment("C2").state()).isEqualTo(CommitmentState.ACTIVE);
        story.paid("P3", 150_000, "2026-12-04", "2026-12-04");
        assertThat(story.commitment("C2").state()).isEqualTo(CommitmentState.KEPT);
    }

    @Test
    void a_kept_commitment_stays_kept_when_its_money_goes_back_after_its_successor() {
        story.paid("P1", 500_000, "2026-11-26", "2026-11-26");
        story.agreed("C2", 500_000, "2026-12-04", "2026-11-27");

        story.reversed("R1", "P1", 500_000, "2026-12-01");

        assertThat(story.commitment("C1").state()).isEqualTo(CommitmentState.KEPT);
        assertThat(story.commitment("C1").course().reversedAfterSuccessor()).isTrue();
        assertThat(story.commitment("C2").state()).isEqualTo(CommitmentState.ACTIVE);
        assertThat(story.file().obligation().liveCommitmentId()).isEqualTo("C2");
        assertThat(story.store().all(Alert.class)).extracting(Alert::code)
                .containsExactly(AlertCode.PAYMENT_TO_VERIFY);
    }

    private void judged() {
        story.alarm("C1", "2026-11-27T18:00");
        story.alarm("C1", "2026-12-01T06:00");
    }

    private List<String> receipts() {
        return story.facts()
                .stream()
                .map(IntegrationEvent::data)
                .map(data -> data.getOrDefault("receipt", ""))
                .filter(receipt -> !receipt.isEmpty())
                .toList();
    }
}
