package co.pacto.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.commitment.FormalizationStep;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/// Only an explicit yes to each question, in the order of the script, makes a commitment
/// (commitment.md 10; features.md PC-08 and PC-19). That no order of all inputs does is proven on the
/// rule, in `FormalizationTableTest`.
@Tag("clock")
final class SilenceIsNeverYesTest {

    private static final List<String> SCRIPT = List.of("YES", "TERMS_READ_DONE", "YES", "MATCH",
            "NOTICE_PLAYED");
    private static final List<FormalizationStep> STEPS = List.of(FormalizationStep.STARTED,
            FormalizationStep.CONSENTED, FormalizationStep.TERMS_READ,
            FormalizationStep.TERMS_ACCEPTED, FormalizationStep.IDENTITY_CONFIRMED);
    private static final List<String> DATES = List.of("2026-11-20", "2026-11-21", "2026-11-23",
            "2026-11-24", "2026-11-25");

    @Test
    void nobody_is_identified_by_an_empty_or_another_answer() throws IOException {
        try (var life = begun()) {
            var call = life.answer();
            call.prepare();

            assertThat(call.identify("", CallByHand.BIRTH_DATE)).isEqualTo("INVALID_REQUEST");
            assertThat(call.identify(CallByHand.LAST_DIGITS, "")).isEqualTo("INVALID_REQUEST");
            assertThat(call.identify("0000", CallByHand.BIRTH_DATE)).isEqualTo("RETRY");
            assertThat(call.identify(CallByHand.LAST_DIGITS, "SILENCE"))
                    .isEqualTo("IDENTITY_NOT_CONFIRMED");
            assertThat(call.negotiate("SIGNAL", Map.of("signal", "OFFERS_AMOUNT")).get("status"))
                    .isEqualTo("NOT_IDENTIFIED");
            assertThat(call.negotiate("INTENTION", Map.of("input", "YES")).get("status"))
                    .isEqualTo("NOT_IDENTIFIED");
            assertThat(life.commitments()).isEmpty();
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    @Test
    void no_option_is_told_before_an_explicit_yes() throws IOException {
        try (var life = begun()) {
            var call = life.answer().identified();

            assertThat(call.negotiate("SIGNAL", Map.of("signal", "")).get("status"))
                    .isEqualTo("INVALID_REQUEST");
            for (var unknown : List.of("SILENCE", "NOT_UNDERSTOOD", "TAL_VEZ")) {
                assertThat(call.negotiate("SIGNAL", Map.of("signal", unknown)).get("status"))
                        .isEqualTo("UNKNOWN_SIGNAL");
            }
            call.negotiate("SIGNAL", Map.of("signal", "OFFERS_AMOUNT"));
            for (var malformed : List.of("", "TAL_VEZ")) {
                assertThat(call.negotiate("INTENTION", Map.of("input", malformed)).get("status"))
                        .isEqualTo("INVALID_REQUEST");
            }
            assertThat(call.negotiate("INTENTION", Map.of("input", "SILENCE")).get("status"))
                    .isEqualTo("REPEAT");
            assertThat(call.negotiate("INTENTION", Map.of("input", "NOT_UNDERSTOOD")).get("status"))
                    .isEqualTo("TO_ADVISOR");
            assertThat(call.negotiate("OPTIONS", Map.of()).get("status")).isEqualTo("OUT_OF_ORDER");
            assertThat(call.negotiate("SELECT", Map.of("option", "1")).get("status"))
                    .isEqualTo("OUT_OF_ORDER");
            assertThat(life.commitments()).isEmpty();
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    @Test
    void no_draft_is_made_without_a_choice() throws IOException {
        try (var life = begun()) {
            var call = life.answer().willing();
            call.negotiate("OPTIONS", Map.of());

            for (var malformed : List.of("", "SILENCE", "NOT_UNDERSTOOD", "TAL_VEZ")) {
                assertThat(call.negotiate("SELECT", Map.of("option", malformed)).get("status"))
                        .isEqualTo("INVALID_REQUEST");
            }
            for (var notOffered : List.of("0", "99")) {
                assertThat(call.negotiate("SELECT", Map.of("option", notOffered)).get("status"))
                        .isNotEqualTo("DRAFTED");
            }
            assertThat(life.commitments()).isEmpty();
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    @Test
    void neither_empty_nor_unknown_nor_unheard_answers_advance() throws IOException {
        try (var life = begun()) {
            var call = life.answer().willing().drafted();

            for (var at = 0; at < SCRIPT.size(); at++) {
                for (var malformed : List.of("", "TAL_VEZ", "YES ", "FORMALIZED")) {
                    assertThat(call.answer(malformed)).isEqualTo("INVALID_REQUEST");
                    assertThat(step(life)).isEqualTo(STEPS.get(at));
                }
                assertThat(call.answer(at % 2 == 0 ? "SILENCE" : "NOT_UNDERSTOOD"))
                        .isEqualTo("REPEAT");
                assertThat(step(life)).isEqualTo(STEPS.get(at));
                call.answer(SCRIPT.get(at));
            }
            assertThat(step(life)).isEqualTo(FormalizationStep.FORMALIZED);
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    @ParameterizedTest
    @ValueSource(strings = {"SILENCE", "NOT_UNDERSTOOD"})
    void a_question_unheard_twice_goes_to_a_person(String unheard) throws IOException {
        try (var life = begun()) {
            for (var at = 0; at < SCRIPT.size(); at++) {
                life.advanceTo(DATES.get(at) + "T10:00");
                var call = life.answer().willing().drafted();
                SCRIPT.subList(0, at).forEach(call::answer);

                assertThat(call.answer(unheard)).isEqualTo("REPEAT");
                assertThat(call.answer(unheard)).isEqualTo("TO_ADVISOR");
                for (var input : SCRIPT) {
                    assertThat(call.answer(input)).isEqualTo("OUT_OF_ORDER");
                }
                assertThat(step(life)).isEqualTo(FormalizationStep.TO_ADVISOR);
                call.hangUp();
            }
            assertThat(life.commitments()).hasSize(5)
                    .extracting(Commitment::state)
                    .containsOnly(CommitmentState.DRAFT);
            assertThat(life.items("Live mark")).isZero();
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    @Test
    void no_copy_is_sent_without_an_explicit_yes() throws IOException {
        try (var life = begun()) {
            var call = life.answer().willing().drafted();
            SCRIPT.forEach(call::answer);

            for (var malformed : List.of("", "TAL_VEZ")) {
                assertThat(call.formalize("COPY", Map.of("input", malformed)).get("status"))
                        .isEqualTo("INVALID_REQUEST");
            }
            assertThat(call.formalize("COPY", Map.of("input", "SILENCE")).get("status"))
                    .isEqualTo("COPY_NOT_WANTED");
            call.hangUp();
            assertThat(life.items("Message")).isZero();
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    /// PC-19: at each question every other input of the script is out of order and changes nothing, so
    /// that one order alone makes a commitment.
    @Test
    void only_the_documented_order_makes_a_commitment() throws IOException {
        try (var life = begun()) {
            var call = life.answer().willing().drafted();
            for (var expected : SCRIPT) {
                var before = life.everything();
                for (var other : SCRIPT) {
                    if (!other.equals(expected)) {
                        assertThat(call.answer(other)).isEqualTo("OUT_OF_ORDER");
                    }
                }
                assertThat(life.everything()).isEqualTo(before);
                call.answer(expected);
            }
            assertThat(life.commitments()).singleElement()
                    .extracting(Commitment::state)
                    .isEqualTo(CommitmentState.ACTIVE);
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    private static Life begun() throws IOException {
        return new Life("2026-11-20T10:00", 500_000, "MANUAL");
    }

    private static FormalizationStep step(Life life) {
        return life.commitments().getLast().formalization().step();
    }
}
