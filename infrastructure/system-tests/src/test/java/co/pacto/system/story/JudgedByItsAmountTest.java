package co.pacto.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.CommitmentState;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Of 500.000 pesos promised for Friday 27 November some arrive on the day; the verdict falls on
/// Tuesday at 06:00 (commitment.md 5.1 and 5.2).
@Tag("clock")
final class JudgedByItsAmountTest {

    @ParameterizedTest
    @CsvSource({"495000,KEPT,0", "494999,PARTIALLY_KEPT,1", "250000,PARTIALLY_KEPT,1",
            "249999,BROKEN,1"})
    void what_arrived_decides_the_verdict(long paidPesos, CommitmentState verdict, int level)
            throws IOException {
        try (var life = new Life("2026-11-20T09:00", 500_000, "PROMISE>NO_ANSWER")) {
            life.call();
            life.advanceTo("2026-11-27T19:00");
            life.pay(paidPesos, "2026-11-27", "2026-11-27");
            life.advanceTo("2026-12-01T05:59:59.999");

            assertThat(life.commitments()).singleElement()
                    .extracting("state")
                    .isEqualTo(verdict == CommitmentState.KEPT
                            ? CommitmentState.KEPT
                            : CommitmentState.PENDING_VERIFICATION);

            life.advanceTo("2026-12-01T06:00");
            assertThat(life.commitments().getFirst().state()).isEqualTo(verdict);
            assertThat(life.obligation().level()).isEqualTo(level);
            assertThat(life.items("Live mark")).isZero();
            assertThat(life.items("Outbox")).isZero();
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }
}
