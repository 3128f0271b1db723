package co.pacto.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.CommitmentState;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Money that was paid inside the window of a commitment due on Friday 27 November, but that the
/// creditor posts only after the judgement: the value date decides (commitment.md 4.4).
@Tag("clock")
final class PaidInTimePostedLateTest {

    @Test
    void a_payment_inside_the_window_mends_the_verdict_with_one_notice_at_most()
            throws IOException {
        try (var life = new Life("2026-11-20T09:00", 500_000, "PROMISE>NO_ANSWER")) {
            judgedBroken(life);

            life.advanceTo("2026-12-03T05:00");
            life.pay(500_000, "2026-11-30", "2026-12-03");

            assertThat(life.commitments().getFirst().state()).isEqualTo(CommitmentState.KEPT);
            assertThat(life.obligation().level()).isZero();
            life.advanceTo("2026-12-31T12:00");
            assertThat(life.contacts()).filteredOn(contact -> contact.contains("BREACH_NOTICE"))
                    .hasSize(1);
            assertThat(life.said("Message", "kind")).containsExactly("AGREEMENT_COPY", "THANKS");
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    @Test
    void a_notice_that_waits_for_its_hour_is_not_given_when_the_money_came_first()
            throws IOException {
        try (var life = new Life("2026-11-20T09:00", 500_000, "PROMISE")) {
            life.call();
            life.advanceTo("2026-12-01T06:00");
            assertThat(life.commitments().getFirst().state()).isEqualTo(CommitmentState.BROKEN);

            life.advanceTo("2026-12-01T06:30");
            life.pay(500_000, "2026-11-30", "2026-12-01");

            life.advanceTo("2026-12-31T12:00");
            assertThat(life.commitments().getFirst().state()).isEqualTo(CommitmentState.KEPT);
            assertThat(life.contacts()).noneMatch(contact -> contact.contains("BREACH_NOTICE"));
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    @Test
    void a_payment_after_the_window_leaves_the_verdict_and_is_receipted() throws IOException {
        try (var life = new Life("2026-11-20T09:00", 500_000, "PROMISE>NO_ANSWER")) {
            judgedBroken(life);

            life.advanceTo("2026-12-03T05:00");
            life.pay(500_000, "2026-12-02", "2026-12-03");

            var commitment = life.commitments().getFirst();
            assertThat(commitment.state()).isEqualTo(CommitmentState.BROKEN);
            assertThat(commitment.installment(1).paidLate()).isTrue();
            assertThat(life.obligation().level()).isEqualTo(1);
            assertThat(life.said("Message", "kind")).containsExactly("AGREEMENT_COPY",
                    "PAYMENT_RECEIPT");
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    private static void judgedBroken(Life life) {
        life.call();
        life.advanceTo("2026-12-01T12:00");
        assertThat(life.commitments().getFirst().state()).isEqualTo(CommitmentState.BROKEN);
        assertThat(life.obligation().level()).isEqualTo(1);
        assertThat(life.contacts()).filteredOn(contact -> contact.contains("BREACH_NOTICE"))
                .hasSize(1)
                .first()
                .asString()
                .startsWith("2026-12-01T07:00");
    }
}
