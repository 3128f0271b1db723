package co.pacto.system.story;

import static co.pacto.system.story.Life.local;
import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.CommitmentState;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A payment that the bank returns takes its verdict with it, and grace begins again (commitment.md
/// 4.4).
@Tag("clock")
final class TakenBackTest {

    @Test
    void a_kept_commitment_whose_payment_is_returned_is_judged_again() throws IOException {
        try (var life = new Life("2026-11-20T09:00", 500_000, "PROMISE>NO_ANSWER")) {
            life.call();
            life.advanceTo("2026-11-30T12:00");
            life.pay(500_000, "2026-11-30", "2026-11-30");
            assertThat(life.commitments().getFirst().state()).isEqualTo(CommitmentState.KEPT);

            life.advanceTo("2026-12-03T05:00");
            life.takeBack(500_000, "2026-12-03");

            var reopened = life.commitments().getFirst();
            assertThat(reopened.state()).isEqualTo(CommitmentState.PENDING_VERIFICATION);
            assertThat(reopened.installment(1).graceEndDate()).isEqualTo(LocalDate.of(2026, 12, 4));
            assertThat(local(reopened.installment(1).judgeAt())).isEqualTo("2026-12-05T06:00");
            life.advanceTo("2026-12-05T12:00");
            assertThat(life.commitments().getFirst().state()).isEqualTo(CommitmentState.BROKEN);
            assertThat(life.contacts()).last().isEqualTo("2026-12-05T08:00 VOICE BREACH_NOTICE");
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    @Test
    void an_installment_is_told_as_broken_only_once() throws IOException {
        try (var life = new Life("2026-11-20T09:00", 500_000, "PROMISE>NO_ANSWER")) {
            life.call();
            life.advanceTo("2026-12-03T05:00");
            life.pay(500_000, "2026-11-30", "2026-12-03");
            assertThat(life.commitments().getFirst().state()).isEqualTo(CommitmentState.KEPT);

            life.advanceTo("2026-12-04T05:00");
            life.takeBack(500_000, "2026-12-04");
            life.advanceTo("2026-12-31T12:00");

            assertThat(life.commitments().getFirst().state()).isEqualTo(CommitmentState.BROKEN);
            assertThat(life.obligation().level()).isEqualTo(1);
            assertThat(life.contacts()).containsExactly("2026-11-20T09:00 VOICE COLLECTION",
                    "2026-11-26T09:00 VOICE COMMITMENT_REMINDER",
                    "2026-12-01T07:00 VOICE BREACH_NOTICE");
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }
}
