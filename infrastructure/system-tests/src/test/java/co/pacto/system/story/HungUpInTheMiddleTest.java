package co.pacto.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.commitment.FormalizationStep;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.DaySlot;
import co.pacto.domain.contact.Level;
import co.pacto.domain.outcome.Outcome;
import co.pacto.domain.outcome.OutcomeCode;
import java.io.IOException;
import java.time.Duration;
import java.util.Comparator;
import java.util.List;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A debtor hangs up in each step of the formalization, on six lawful dates, one step further each
/// time (features.md PC-20; commitment.md 10).
@Tag("clock")
final class HungUpInTheMiddleTest {

    private static final List<String> DATES = List.of("2026-11-20", "2026-11-21", "2026-11-23",
            "2026-11-24", "2026-11-25");

    @Test
    void a_call_that_ends_before_the_notice_leaves_no_commitment() throws IOException {
        try (var life = new Life("2026-11-20T08:00", 500_000,
                "HANG_UP:STARTED>HANG_UP:CONSENTED>HANG_UP:TERMS_READ"
                        + ">HANG_UP:TERMS_ACCEPTED>HANG_UP:IDENTITY_CONFIRMED")) {
            for (var date : DATES) {
                life.advanceTo(date + "T10:00");
                life.call();

                assertThat(life.commitments().getLast())
                        .extracting(Commitment::state,
                                commitment -> commitment.formalization().step())
                        .containsExactly(CommitmentState.CANCELLED, FormalizationStep.ABANDONED);
                assertThat(life.items("Live mark")).isZero();
            }
            assertThat(life.commitments()).hasSize(5);
            assertCountedAsHungUp(life, 5);
            assertThat(life.said("Advisor task", "type")).containsExactly("FORMALIZATION_REVIEW",
                    "OUTCOME_MISSING", "OUTCOME_MISSING", "OUTCOME_MISSING", "OUTCOME_MISSING",
                    "OUTCOME_MISSING");

            life.advanceTo("2026-12-20T12:00");
            assertThat(life.contacts()).hasSize(5);
            assertThat(life.aws().mail().outbox()).isEmpty();
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    @Test
    void a_call_that_ends_after_the_notice_undoes_nothing() throws IOException {
        try (var life = new Life("2026-11-20T10:00", 500_000, "HANG_UP:NOTIFIED")) {
            life.call();

            assertThat(life.commitments()).singleElement()
                    .extracting(Commitment::state)
                    .isEqualTo(CommitmentState.ACTIVE);
            assertThat(life.items("Live mark")).isEqualTo(1);
            assertCountedAsHungUp(life, 1);

            life.advanceTo("2026-11-26T09:05");
            assertThat(life.contacts()).containsExactly("2026-11-20T10:00 VOICE COLLECTION",
                    "2026-11-26T09:00 VOICE COMMITMENT_REMINDER");
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    /// Nobody left an outcome, so the platform's reason counts, ten minutes after the line closed; the
    /// debtor was identified, so the date is consumed and the channel locked (outcomes.md 3 and 6.2).
    private static void assertCountedAsHungUp(Life life, int calls) {
        var contacts = life.all(Contact.class);
        assertThat(life.all(Outcome.class)).hasSize(calls).allSatisfy(outcome -> {
            var contact = contacts.stream()
                    .filter(one -> one.contactPlanId().equals(outcome.contactPlanId()))
                    .findFirst()
                    .orElseThrow();
            assertThat(outcome.code()).isEqualTo(OutcomeCode.NO_OUTCOME);
            assertThat(outcome.detail("detail")).isEqualTo("HUNG_UP");
            assertThat(outcome.level()).isEqualTo(Level.L2);
            assertThat(contact.reason()).isEqualTo("CUSTOMER_DISCONNECT");
            assertThat(Duration.between(contact.endedAt(), outcome.at())).hasMinutes(10);
        });
        assertThat(life.all(DaySlot.class)).hasSize(calls)
                .isSortedAccordingTo(Comparator.comparing(DaySlot::date))
                .allSatisfy(day -> {
                    assertThat(day.state()).isEqualTo(DaySlot.State.COUNTED);
                    assertThat(day.attempts()).singleElement().satisfies(attempt -> {
                        assertThat(attempt.level()).isEqualTo(Level.L2);
                        assertThat(attempt.locks()).isTrue();
                    });
                });
    }
}
