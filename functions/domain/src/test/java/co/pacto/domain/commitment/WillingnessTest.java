package co.pacto.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class WillingnessTest {

    private final CallInProgress call = new CallInProgress();

    /// PC-01.
    @ParameterizedTest
    @EnumSource
    void stores_a_signal_and_is_unwilling_only_without_one(WillingnessSignal signal) {
        var answer = call.signal(signal.name());

        assertThat(answer.status()).isEqualTo("RECORDED");
        assertThat(answer.fields()).containsEntry("willing",
                signal == WillingnessSignal.NONE ? "false" : "true");
        assertThat(call.call().signal()).isEqualTo(signal.name());
    }

    /// PC-01.
    @Test
    void stores_nothing_of_a_signal_out_of_the_list() {
        var answer = call.signal("WANTS_A_LOAN");

        assertThat(answer.status()).isEqualTo("UNKNOWN_SIGNAL");
        assertThat(answer.question()).isEqualTo(3);
        assertThat(answer.writes().isEmpty()).isTrue();
    }

    /// PC-02.
    @Test
    void offers_no_option_before_the_intention_is_confirmed() {
        call.signal("OFFERS_AMOUNT");

        assertThat(call.options().status()).isEqualTo("OUT_OF_ORDER");
        assertThat(call.intention(DialogueInput.NO).status()).isEqualTo("NOT_CONFIRMED");
        assertThat(call.options().status()).isEqualTo("OUT_OF_ORDER");
        assertThat(call.select(1).status()).isEqualTo("OUT_OF_ORDER");
        assertThat(call.intention(DialogueInput.YES).status()).isEqualTo("CONFIRMED");
        assertThat(call.options().status()).isEqualTo("OFFERED");
    }

    @ParameterizedTest
    @EnumSource(names = {"SILENCE", "NOT_UNDERSTOOD"})
    void asks_once_more_and_then_leads_to_a_person(DialogueInput input) {
        assertThat(call.intention(input).status()).isEqualTo("REPEAT");
        assertThat(call.intention(input).status()).isEqualTo("TO_ADVISOR");
        assertThat(call.call().intention()).isNull();
    }

    @ParameterizedTest
    @EnumSource(names = {"TERMS_READ_DONE", "TERMS_CHANGED", "NOTICE_PLAYED", "DISCONNECT"})
    void takes_nothing_that_does_not_answer_the_question(DialogueInput input) {
        assertThat(call.intention(input).status()).isEqualTo("OUT_OF_ORDER");
        assertThat(call.question()).isEqualTo(3);
    }

    @Test
    void answers_a_repeated_delivery_the_same_and_writes_nothing() {
        var first = call.intention(DialogueInput.SILENCE);

        var second = call.bringing(3).intention(DialogueInput.SILENCE);

        assertThat(second.status()).isEqualTo("REPEAT");
        assertThat(second.question()).isEqualTo(4);
        assertThat(second.say()).isEqualTo(first.say());
        assertThat(second.writes().isEmpty()).isTrue();
        assertThat(call.bringing(3).intention(DialogueInput.YES).status()).isEqualTo("CONFLICT");
    }

    @Test
    void speaks_with_nobody_whose_identity_is_not_verified() {
        call.unidentified();

        assertThat(call.signal("OFFERS_AMOUNT").status()).isEqualTo("NOT_IDENTIFIED");
        assertThat(call.options().status()).isEqualTo("NOT_IDENTIFIED");
    }

    @Test
    void takes_nothing_after_the_call() {
        call.ended();

        assertThat(call.signal("OFFERS_AMOUNT").status()).isEqualTo("OUT_OF_ORDER");
    }
}
