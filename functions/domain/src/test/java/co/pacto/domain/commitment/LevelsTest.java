package co.pacto.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// commitment.md 9.1: the history of an obligation, oldest first.
final class LevelsTest {

    @Test
    void three_verdicts_not_kept_in_a_row_are_level_3() {
        assertThat(level(CommitmentState.BROKEN, CommitmentState.PARTIALLY_KEPT,
                CommitmentState.BROKEN)).isEqualTo(3);
    }

    @Test
    void a_kept_commitment_starts_again_at_0_unless_the_creditor_says_otherwise() {
        var history = history(CommitmentState.BROKEN, CommitmentState.KEPT, CommitmentState.BROKEN);

        assertThat(Levels.of(history, true)).isEqualTo(1);
        assertThat(Levels.of(history, false)).isEqualTo(2);
    }

    @Test
    void drafts_cancelled_and_running_commitments_do_not_count() {
        assertThat(level(CommitmentState.CANCELLED, CommitmentState.ACTIVE,
                CommitmentState.PENDING_VERIFICATION, CommitmentState.DRAFT)).isZero();
    }

    @Test
    void a_replaced_commitment_counts_once_unless_it_was_held() {
        assertThat(Levels.of(List.of(replacedFrom(CommitmentState.ACTIVE, 1),
                replacedFrom(CommitmentState.PENDING_VERIFICATION, 2),
                replacedFrom(CommitmentState.BROKEN, 3),
                replacedFrom(CommitmentState.SUSPENDED, 4)), true)).isEqualTo(3);
    }

    @Test
    void the_order_in_which_the_history_is_read_does_not_matter() {
        var history = new ArrayList<>(history(CommitmentState.BROKEN, CommitmentState.KEPT,
                CommitmentState.PARTIALLY_KEPT));
        Collections.reverse(history);

        assertThat(Levels.of(history, true)).isEqualTo(1);
    }

    private static int level(CommitmentState... states) {
        return Levels.of(history(states), true);
    }

    private static List<Commitment> history(CommitmentState... states) {
        List<Commitment> history = new ArrayList<>();
        for (var state : states) {
            history.add(commitment(state, history.size() + 1, null));
        }
        return history;
    }

    private static Commitment replacedFrom(CommitmentState from, int day) {
        return commitment(CommitmentState.REPLACED, day,
                new Ending(from, LifeStory.at("2026-11-24T10:00"), null, "C9"));
    }

    private static Commitment commitment(CommitmentState state, int day, @Nullable Ending ending) {
        var draft = new LifeStory().draft("C" + day, "PSE", null, "2026-11-24", List.of(100_000L),
                List.of("2026-11-27"));
        var formalizedAt = state == CommitmentState.DRAFT
                ? null
                : LifeStory.at("2026-11-0" + day + "T10:00");
        return new Commitment(draft.commitmentId(), draft.debtorId(), draft.obligationId(),
                draft.terms(), draft.termsDigest(), draft.origin(), draft.formalization(), state,
                new Course(formalizedAt, null, 0, List.of(), 0, 0, false, ending), draft.wakeUps(),
                draft.chain(), draft.version());
    }
}
