package co.pacto.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.store.Transaction;
import java.time.LocalDate;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class RenegotiationTest {

    private final CallInProgress call = new CallInProgress();

    @ParameterizedTest
    @EnumSource(names = {"ACTIVE", "PENDING_VERIFICATION", "BROKEN", "PARTIALLY_KEPT"})
    void replaces_the_last_commitment_in_the_transaction_that_formalizes_the_new_one(
            CommitmentState state) {
        call.write(new Transaction().put(EarlierCommitment.in(state)));
        markLive(state);

        call.at(FormalizationStep.FORMALIZED);

        assertThat(call.commitment().origin().replaces()).isEqualTo(EarlierCommitment.ID);
        assertThat(call.file().commitment(EarlierCommitment.ID).orElseThrow().state())
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
        var old = EarlierCommitment.in(CommitmentState.BROKEN);
        call.write(new Transaction().put(old));

        call.at(FormalizationStep.IDENTITY_CONFIRMED);
        call.hangUp();

        assertThat(call.file().commitment(EarlierCommitment.ID)).contains(old);
    }

    @ParameterizedTest
    @EnumSource(names = {"KEPT", "CANCELLED", "REPLACED"})
    void replaces_nothing_after_a_commitment_that_is_closed(CommitmentState state) {
        call.write(new Transaction().put(EarlierCommitment.in(state)));

        call.at(FormalizationStep.FORMALIZED);

        assertThat(call.commitment().origin().replaces()).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"PAYMENT_CLAIMED", "SUSPENDED"})
    void offers_nothing_while_a_person_decides_about_the_old_one(CommitmentState state) {
        call.write(new Transaction().put(EarlierCommitment.in(state)));

        assertThat(call.willing().options().status()).isEqualTo("LIVE_COMMITMENT_EXISTS");
    }

    /// commitment.md 9.2: `maxRenegotiations` is 2 in 12 months.
    @Test
    void does_not_come_into_force_as_one_renegotiation_too_many() {
        call.write(new Transaction().put(EarlierCommitment.in(CommitmentState.BROKEN)));
        call.at(FormalizationStep.IDENTITY_CONFIRMED);
        call.store()
                .with(call.file()
                        .obligation()
                        .renegotiated(LocalDate.parse("2026-09-01"))
                        .renegotiated(LocalDate.parse("2026-10-01")));

        assertNeedsApproval();
    }

    /// commitment.md 2.3, guard 5: a person ends a hold.
    @Test
    void does_not_come_into_force_out_of_a_hold() {
        call.write(new Transaction().put(EarlierCommitment.in(CommitmentState.BROKEN)));
        call.at(FormalizationStep.IDENTITY_CONFIRMED);
        call.store().with(EarlierCommitment.in(CommitmentState.SUSPENDED));

        assertNeedsApproval();
    }

    private void assertNeedsApproval() {
        var answer = call.says(DialogueInput.NOTICE_PLAYED);

        assertThat(answer.status()).isEqualTo(LifeRefusal.APPROVAL_REQUIRED.name());
        assertThat(answer.writes().isEmpty()).isTrue();
        assertThat(call.commitment().state()).isEqualTo(CommitmentState.DRAFT);
    }

    private void markLive(CommitmentState state) {
        if (state.isLive()) {
            var obligation = call.file().obligation();
            call.write(new Transaction().put(LiveMark.of(EarlierCommitment.in(state)))
                    .put(obligation.with(0, EarlierCommitment.ID).next()));
        }
    }
}
