package co.pacto.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.CommitmentState;
import java.io.IOException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A debtor is called on Friday, promises the whole balance for the next Friday, is reminded by voice
/// on the Thursday before, and pays on the day.
@Tag("clock")
final class KeptOnTheDueDateTest {

    @Test
    void a_promise_that_is_paid_on_its_day_is_kept() throws IOException {
        try (var life = new Life("2026-11-20T09:00", 500_000, "PROMISE")) {
            life.call();

            assertThat(life.said("Outcome", "code")).containsExactly("PROMISE_TO_PAY");
            assertThat(life.commitments()).singleElement()
                    .satisfies(commitment -> assertThat(commitment.state())
                            .isEqualTo(CommitmentState.ACTIVE));

            life.advanceTo("2026-11-26T10:00");
            assertThat(life.said("Contact", "purpose")).containsExactly("COLLECTION",
                    "COMMITMENT_REMINDER");
            assertThat(life.said("Contact", "channel")).containsOnly("VOICE");

            life.advanceTo("2026-11-27T05:00");
            life.pay(500_000, "2026-11-27", "2026-11-27");

            assertThat(life.commitments().getFirst().state()).isEqualTo(CommitmentState.KEPT);
            assertThat(life.obligation().level()).isZero();
            assertThat(life.items("Live mark")).isZero();
            life.advanceTo("2026-12-10T12:00");
            assertThat(life.items("Outbox")).isZero();
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }
}
