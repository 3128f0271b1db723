package co.pacto.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.calendar.BusinessCalendar;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.Initiator;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.evidence.Chain;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.portfolio.ImportedDebtor;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RenegotiationTest {

    private static final String OLD_ID = "00000000000000000000000001";

    private final CallInProgress call = new CallInProgress();

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "PENDING_VERIFICATION", "BROKEN", "PARTIALLY_KEPT"})
    void replaces_the_last_commitment_in_the_transaction_that_formalizes_the_new_one(
            CommitmentState state) {
        call.write(new Transaction().put(old(state)));
        markLive(state);

        call.at(FormalizationStep.FORMALIZED);

        assertThat(call.commitment().origin().replaces()).isEqualTo(OLD_ID);
        assertThat(call.file().commitment(OLD_ID).orElseThrow().state())
                .isEqualTo(CommitmentState.REPLACED);
        assertThat(call.stored(LiveMark.class)).extracting(LiveMark::commitmentId)
                .containsExactly(CallInProgress.COMMITMENT_ID);
        assertThat(call.stored(Obligation.class).getFirst().liveCommitmentId())
                .isEqualTo(CallInProgress.COMMITMENT_ID);
        assertThat(call.stored(IntegrationEvent.class)).extracting(IntegrationEvent::name)
                .contains(EventName.COMMITMENT_REPLACED, EventName.COMMITMENT_FORMALIZED);
    }

    @Test
    void leaves_the_old_one_untouched_when_the_new_one_is_not_formalized() {
        var old = old(CommitmentState.BROKEN);
        call.write(new Transaction().put(old));

        call.at(FormalizationStep.IDENTITY_CONFIRMED);
        call.hangUp();

        assertThat(call.file().commitment(OLD_ID)).contains(old);
    }

    @ParameterizedTest
    @EnumSource(names = {"KEPT", "CANCELLED", "REPLACED"})
    void replaces_nothing_after_a_commitment_that_is_closed(CommitmentState state) {
        call.write(new Transaction().put(old(state)));

        call.at(FormalizationStep.FORMALIZED);

        assertThat(call.commitment().origin().replaces()).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"PAYMENT_CLAIMED", "SUSPENDED"})
    void offers_nothing_while_a_person_decides_about_the_old_one(CommitmentState state) {
        call.write(new Transaction().put(old(state)));

        assertThat(call.willing().options().status()).isEqualTo("LIVE_COMMITMENT_EXISTS");
    }

    private void markLive(CommitmentState state) {
        if (state.isLive()) {
            var obligation = call.file().obligation();
            call.write(new Transaction().put(LiveMark.of(old(state)))
                    .put(obligation.with(0, OLD_ID).next()));
        }
    }

    private Commitment old(CommitmentState state) {
        var installment = new Schedule(Policies.STANDARD, BusinessCalendar.law()).installment(1,
                1_000_000, LocalDate.parse("2026-11-23"), 0);
        var armed = state.isLive()
                ? new WakeUpPlan(List.of(),
                        new ArmedWakeUp(Step.DUE, 1, installment.dueInstant(), 1))
                : WakeUpPlan.NONE;
        var contactPlanId = "00000000000000000000000002";
        return new Commitment(OLD_ID, ImportedDebtor.DEBTOR_ID, ImportedDebtor.OBLIGATION_ID,
                new Terms(1_000_000, Frequency.SINGLE, "PSE", List.of(installment)), "digest",
                new Origin(contactPlanId, Channel.VOICE, Initiator.ASSISTANT, 0, 1_000_000,
                        LocalDate.parse("2026-11-01"), null,
                        new Versions("v", "law", "settings", Map.of()),
                        Instant.parse("2026-11-10T15:00:00Z"),
                        Instant.parse("2026-11-10T15:30:00Z")),
                new Formalization(FormalizationStep.FORMALIZED, 9, "", "FORMALIZED", 0, 0, 0),
                state, new Course(Instant.parse("2026-11-10T15:05:00Z"), null, 0, List.of(), 0, 0,
                        false, null),
                armed, Chain.EMPTY, 1);
    }
}
