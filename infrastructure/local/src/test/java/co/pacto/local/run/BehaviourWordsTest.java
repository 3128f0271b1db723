package co.pacto.local.run;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.pacto.domain.commitment.FormalizationStep;
import co.pacto.domain.commitment.Frequency;
import co.pacto.local.run.BehaviourWords.UnknownWordException;
import java.time.LocalTime;
import java.util.OptionalLong;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class BehaviourWordsTest {

    @Test
    void a_plain_promise_is_the_whole_balance_at_once_seven_days_ahead()
            throws UnknownWordException {
        assertThat(BehaviourWords.calls("PROMISE")).containsExactly(
                new CallWord.Promise(OptionalLong.empty(), 1, Frequency.SINGLE, 7, true));
    }

    @Test
    void calls_follow_each_other_and_the_last_one_repeats() throws UnknownWordException {
        var behaviour = new Behaviour(
                BehaviourWords
                        .calls("NO_ANSWER>OFFER:50000:+3>PROMISE:600000:3xMONTHLY:+10;copy=no"),
                BehaviourWords.pays("-"));

        assertThat(behaviour.call(1)).isEqualTo(new CallWord.Line(CallWord.Line.Kind.NO_ANSWER));
        assertThat(behaviour.call(2)).isEqualTo(new CallWord.Offer(50_000, 3, true));
        assertThat(behaviour.call(9)).isEqualTo(
                new CallWord.Promise(OptionalLong.of(600_000), 3, Frequency.MONTHLY, 10, false));
        assertThat(behaviour.pays()).isEmpty();
    }

    @Test
    void words_with_a_step_a_day_or_an_hour_carry_it() throws UnknownWordException {
        assertThat(BehaviourWords
                .calls("HANG_UP:TERMS_READ>SILENCE:CONSENTED>CALL_BACK:+2@10:30>UNABLE"))
                .containsExactly(new CallWord.HangUp(FormalizationStep.TERMS_READ),
                        new CallWord.Silence(FormalizationStep.CONSENTED),
                        new CallWord.CallBack(2, LocalTime.of(10, 30)), new CallWord.Unable());
    }

    @Test
    void payments_have_an_installment_an_offset_a_share_and_a_posting()
            throws UnknownWordException {
        assertThat(BehaviourWords.pays("1:-2:50%|1:+3:25000|2:+0:100%:posted+4")).containsExactly(
                new PaymentWord(1, -2, new PaymentWord.Share.Percent(50), 0),
                new PaymentWord(1, 3, new PaymentWord.Share.Pesos(25_000), 0),
                new PaymentWord(2, 0, new PaymentWord.Share.Percent(100), 4));
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "PROMISES", "PROMISE:1:1xYEARLY:+1", "HANG_UP:LATER",
            "CALL_BACK:+1@25:00", "PROMISE>", "promise"})
    void an_unknown_word_is_refused(String column) {
        assertThatThrownBy(() -> BehaviourWords.calls(column))
                .isInstanceOf(UnknownWordException.class);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "1:0:100%", "1:+0", "1:+0:100%|", "1:+0:100%:posted-1"})
    void a_malformed_payment_is_refused(String column) {
        assertThatThrownBy(() -> BehaviourWords.pays(column))
                .isInstanceOf(UnknownWordException.class);
    }
}
