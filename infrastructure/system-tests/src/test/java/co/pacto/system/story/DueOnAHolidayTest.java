package co.pacto.system.story;

import static co.pacto.system.story.Life.local;
import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.CommitmentState;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A commitment agreed for Tuesday 8 December, a holiday, falls due on Wednesday; reminder, judgement
/// and breach notice keep to open days (commitment.md 5.1 and 8).
@Tag("clock")
final class DueOnAHolidayTest {

    @Test
    void everything_happens_on_open_days() throws IOException {
        try (var life = new Life("2026-11-24T09:00", 500_000,
                "PROMISE:TOTAL:1xSINGLE:+14>NO_ANSWER")) {
            life.call();

            var installment = life.commitments().getFirst().installment(1);
            assertThat(installment.nominalDueDate()).isEqualTo(LocalDate.of(2026, 12, 8));
            assertThat(installment.effectiveDueDate()).isEqualTo(LocalDate.of(2026, 12, 9));
            assertThat(local(installment.dueInstant())).isEqualTo("2026-12-09T18:00");
            assertThat(installment.graceEndDate()).isEqualTo(LocalDate.of(2026, 12, 10));
            assertThat(local(installment.judgeAt())).isEqualTo("2026-12-11T06:00");
            assertThat(life.aws().mail().outbox()).singleElement()
                    .satisfies(copy -> assertThat(copy.text())
                            .contains("miércoles 9 de diciembre de 2026"));

            life.advanceTo("2026-12-09T18:00");
            assertThat(life.commitments().getFirst().state())
                    .isEqualTo(CommitmentState.PENDING_VERIFICATION);
            life.advanceTo("2026-12-11T06:00");
            assertThat(life.commitments().getFirst().state()).isEqualTo(CommitmentState.BROKEN);
            life.advanceTo("2026-12-11T12:00");
            assertThat(life.contacts()).containsExactly("2026-11-24T09:00 VOICE COLLECTION",
                    "2026-12-07T09:00 VOICE COMMITMENT_REMINDER",
                    "2026-12-11T07:00 VOICE BREACH_NOTICE");
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    @Test
    void money_of_the_last_day_of_the_window_keeps_it() throws IOException {
        try (var life = new Life("2026-11-24T09:00", 500_000, "PROMISE:TOTAL:1xSINGLE:+14")) {
            life.call();
            life.advanceTo("2026-12-11T05:00");
            life.pay(500_000, "2026-12-10", "2026-12-11");

            assertThat(life.commitments().getFirst().state()).isEqualTo(CommitmentState.KEPT);
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }
}
