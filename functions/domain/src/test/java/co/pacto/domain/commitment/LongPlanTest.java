package co.pacto.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.event.IntegrationEvent;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/// Plans of creditors that bear one missed installment: three of 100.000, due on the Fridays
/// 27 November, 4 and 11 December 2026.
final class LongPlanTest {

    @Test
    void a_missed_installment_is_told_once_and_the_plan_goes_on() {
        var plan = plan(MissedInstallmentPolicy.KEEP);

        plan.alarm("C1", "2026-11-27T18:00");
        plan.alarm("C1", "2026-12-01T06:00");

        assertThat(plan.commitment("C1").state()).isEqualTo(CommitmentState.ACTIVE);
        assertThat(plan.commitment("C1").armed().map(ArmedWakeUp::step)).contains(Step.DUE);
        assertThat(plan.facts())
                .filteredOn(event -> event.name().wireName().equals("InstallmentMissed"))
                .hasSize(1)
                .first()
                .extracting(IntegrationEvent::data)
                .satisfies(data -> assertThat(data).containsEntry("n", "1")
                        .containsEntry("judgement", "1"));
    }

    @Test
    void two_missed_in_a_row_end_the_plan() {
        var plan = plan(MissedInstallmentPolicy.KEEP);
        for (var now : List.of("2026-11-27T18:00", "2026-12-01T06:00", "2026-12-04T18:00",
                "2026-12-10T06:00")) {
            plan.alarm("C1", now);
        }

        assertThat(plan.commitment("C1").state()).isEqualTo(CommitmentState.BROKEN);
        assertThat(plan.file().obligation().level()).isEqualTo(1);
    }

    @Test
    void what_is_missing_becomes_a_last_installment_one_period_later() {
        var plan = plan(MissedInstallmentPolicy.APPEND_AT_END);
        plan.paid("P1", 40_000, "2026-11-26", "2026-11-26");
        plan.alarm("C1", "2026-11-27T18:00");
        plan.alarm("C1", "2026-12-01T06:00");

        var installments = plan.commitment("C1").terms().installments();
        assertThat(installments).extracting(Installment::amountPesos)
                .containsExactly(40_000L, 100_000L, 100_000L, 60_000L);
        assertThat(installments.getLast().nominalDueDate())
                .isEqualTo(LocalDate.parse("2026-12-18"));
        plan.paid("P2", 260_000, "2026-12-02", "2026-12-02");
        assertThat(plan.commitment("C1").state()).isEqualTo(CommitmentState.KEPT);
    }

    private static LifeStory plan(MissedInstallmentPolicy policy) {
        return new LifeStory(Policies.bearingOneMiss(policy), (_, _, _) -> Optional.empty())
                .agreedThree("C1", 100_000, "2026-11-27", "2026-12-04", "2026-12-11");
    }
}
