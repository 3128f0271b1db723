package co.pacto.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.FormalizationTable.Move;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class FormalizationTableTest {

    private static final List<FormalizationInput> DOCUMENTED = List.of(FormalizationInput.YES,
            FormalizationInput.TERMS_READ_DONE, FormalizationInput.YES, FormalizationInput.MATCH,
            FormalizationInput.NOTICE_PLAYED);

    /// PC-19: every input at most once, YES twice because two questions need it, in every order.
    @Test
    void only_the_documented_order_reaches_the_commitment() {
        var once = Stream.of(FormalizationInput.values());
        var inputs = Stream.concat(once, Stream.of(FormalizationInput.YES)).toList();
        Set<List<FormalizationInput>> advancing = new HashSet<>();
        walk(start(), inputs, List.of(), new HashSet<>(), advancing);

        assertThat(advancing).containsExactly(DOCUMENTED);
    }

    /// PC-19: without a second yes there is no way.
    @Test
    void no_order_of_single_inputs_reaches_the_commitment() {
        Set<List<FormalizationInput>> advancing = new HashSet<>();
        walk(start(), List.of(FormalizationInput.values()), List.of(), new HashSet<>(), advancing);

        assertThat(advancing).isEmpty();
    }

    private record Visited(Formalization progress, List<FormalizationInput> left,
            List<FormalizationInput> advanced) {}

    private static void walk(Formalization progress, List<FormalizationInput> left,
            List<FormalizationInput> advanced, Set<Visited> visited,
            Set<List<FormalizationInput>> reached) {
        if (progress.step() == FormalizationStep.FORMALIZED) {
            reached.add(advanced);
            return;
        }
        if (!visited.add(new Visited(progress, left, advanced))) {
            return;
        }
        for (var input : new HashSet<>(left)) {
            var rest = new ArrayList<>(left);
            rest.remove(input);
            var move = FormalizationTable.next(progress, input, Policies.STANDARD);
            walk(after(move), rest, advanced(advanced, input, move), visited, reached);
        }
    }

    private static List<FormalizationInput> advanced(List<FormalizationInput> before,
            FormalizationInput input, Move move) {
        return switch (move.status()) {
            case ADVANCED, FORMALIZED -> Stream.concat(before.stream(), Stream.of(input)).toList();
            case BACK_TO_TERMS -> List.of();
            default -> before;
        };
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENCE", "NOT_UNDERSTOOD"})
    void nothing_heard_never_advances_and_leads_to_a_person_the_second_time(
            FormalizationInput input) {
        for (var step : DOCUMENTED_STEPS) {
            var first = next(step, input);
            assertThat(first).extracting(Move::status, Move::step)
                    .containsExactly(DialogueStatus.REPEAT, step);
            assertThat(FormalizationTable.next(after(first), input, Policies.STANDARD))
                    .extracting(Move::status, Move::step)
                    .containsExactly(DialogueStatus.TO_ADVISOR, FormalizationStep.TO_ADVISOR);
        }
    }

    private static final List<FormalizationStep> DOCUMENTED_STEPS = List.of(
            FormalizationStep.STARTED, FormalizationStep.CONSENTED, FormalizationStep.TERMS_READ,
            FormalizationStep.TERMS_ACCEPTED, FormalizationStep.IDENTITY_CONFIRMED);

    @ParameterizedTest
    @EnumSource(names = {"STARTED", "CONSENTED", "TERMS_READ", "TERMS_ACCEPTED",
            "IDENTITY_CONFIRMED"})
    void every_step_leads_to_an_advisor_or_ends_with_the_call(FormalizationStep step) {
        assertThat(next(step, FormalizationInput.ASK_ADVISOR).step())
                .isEqualTo(FormalizationStep.TO_ADVISOR);
        assertThat(next(step, FormalizationInput.DISCONNECT).step())
                .isEqualTo(FormalizationStep.ABANDONED);
    }

    @ParameterizedTest
    @EnumSource
    void the_steps_at_the_end_take_nothing(FormalizationInput input) {
        for (var step : List.of(FormalizationStep.NOTIFIED, FormalizationStep.FORMALIZED,
                FormalizationStep.REJECTED, FormalizationStep.ABANDONED,
                FormalizationStep.TO_ADVISOR)) {
            assertThat(next(step, input).status()).isEqualTo(DialogueStatus.OUT_OF_ORDER);
        }
    }

    /// PC-14.
    @Test
    void a_no_to_the_terms_is_negotiated_twice_and_then_by_a_person() {
        var loops = Stream.of(0, 1, 2)
                .map(done -> FormalizationTable.next(
                        new Formalization(FormalizationStep.TERMS_READ, 1, "", "", 0, done, 0),
                        FormalizationInput.NO, Policies.STANDARD))
                .toList();

        assertThat(loops).extracting(Move::status)
                .containsExactly(DialogueStatus.BACK_TO_TERMS, DialogueStatus.BACK_TO_TERMS,
                        DialogueStatus.TO_ADVISOR);
        assertThat(loops.getFirst().step()).isEqualTo(FormalizationStep.STARTED);
    }

    @Test
    void a_condition_is_a_change_of_terms_and_never_a_yes() {
        assertThat(next(FormalizationStep.STARTED, FormalizationInput.TERMS_CHANGED).status())
                .isEqualTo(DialogueStatus.OUT_OF_ORDER);
        assertThat(next(FormalizationStep.TERMS_READ, FormalizationInput.TERMS_CHANGED))
                .extracting(Move::step, Move::loops)
                .containsExactly(FormalizationStep.STARTED, 1);
    }

    /// PC-15.
    @Test
    void a_second_other_document_ends_without_a_commitment() {
        var first = next(FormalizationStep.TERMS_ACCEPTED, FormalizationInput.MISMATCH);
        var second = FormalizationTable.next(after(first), FormalizationInput.MISMATCH,
                Policies.STANDARD);

        assertThat(first.status()).isEqualTo(DialogueStatus.REPEAT);
        assertThat(second).extracting(Move::status, Move::step)
                .containsExactly(DialogueStatus.IDENTITY_NOT_CONFIRMED, FormalizationStep.REJECTED);
    }

    private static Formalization start() {
        return new Formalization(FormalizationStep.STARTED, 1, "", "", 0, 0, 0);
    }

    private static Move next(FormalizationStep step, FormalizationInput input) {
        return FormalizationTable.next(new Formalization(step, 1, "", "", 0, 0, 0), input,
                Policies.STANDARD);
    }

    private static Formalization after(Move move) {
        return new Formalization(move.step(), 1, "", "", move.silences(), move.loops(),
                move.mismatches());
    }
}
