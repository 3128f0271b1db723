package co.pacto.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.contact.CallTurn.Arrival;
import java.util.List;
import org.junit.jupiter.api.Test;

final class CallTurnTest {

    private static final String SILENCE = CallTurn.digest("INTENTION", List.of("SILENCE"));
    private static final String YES = CallTurn.digest("INTENTION", List.of("YES"));

    private final CallTurn turn = new CallTurn(4, SILENCE, "REPEAT");

    @Test
    void takes_the_answer_to_the_open_question() {
        assertThat(turn.arrival(4, YES)).isEqualTo(new Arrival.New());
        assertThat(turn.after(YES, "CONFIRMED")).isEqualTo(new CallTurn(5, YES, "CONFIRMED"));
    }

    @Test
    void takes_a_second_silence_as_an_answer_and_not_as_a_retry() {
        assertThat(turn.arrival(4, SILENCE)).isEqualTo(new Arrival.New());
    }

    @Test
    void knows_the_step_before_when_it_is_delivered_again() {
        assertThat(turn.arrival(3, SILENCE)).isEqualTo(new Arrival.Repeated("REPEAT"));
    }

    @Test
    void refuses_another_input_under_the_number_of_the_step_before() {
        assertThat(turn.arrival(3, YES)).isEqualTo(new Arrival.Conflict());
    }

    @Test
    void refuses_numbers_from_elsewhere() {
        assertThat(turn.arrival(2, SILENCE)).isEqualTo(new Arrival.OutOfOrder());
        assertThat(turn.arrival(5, YES)).isEqualTo(new Arrival.OutOfOrder());
    }

    @Test
    void digests_a_step_and_its_parameters_joined_by_bars() {
        assertThat(CallTurn.digest("OPTIONS", List.of()))
                .isEqualTo("d0b1a869600d21076a3fa8b5f52546e55920588ce73dfb7e56ca9dc08bdcaf3e");
        assertThat(CallTurn.digest("SELECT", List.of("2")))
                .isEqualTo("030030aa0da7eea5ea771c4331ceb88137cc1d1768a0249502bb9735e60cecc8");
    }

    @Test
    void follows_the_side_that_is_further_on() {
        var draft = new CallTurn(7, YES, "BACK_TO_TERMS");

        assertThat(turn.laterOf(draft)).isEqualTo(draft);
        assertThat(draft.laterOf(turn)).isEqualTo(draft);
    }
}
