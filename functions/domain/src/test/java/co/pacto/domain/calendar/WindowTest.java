package co.pacto.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalTime;
import org.junit.jupiter.api.Test;

final class WindowTest {

    private static final LocalTime SEVEN = LocalTime.of(7, 0);
    private static final LocalTime NINETEEN = LocalTime.of(19, 0);

    @Test
    void the_start_is_inside_and_the_end_is_outside() {
        assertThat(Window.WEEKDAY.contains(SEVEN.minusNanos(1))).isFalse();
        assertThat(Window.WEEKDAY.contains(SEVEN)).isTrue();
        assertThat(Window.WEEKDAY.contains(NINETEEN.minusNanos(1))).isTrue();
        assertThat(Window.WEEKDAY.contains(NINETEEN)).isFalse();
    }

    @Test
    void a_window_is_within_itself_and_no_narrower_one() {
        assertThat(Window.WEEKDAY.isWithin(Window.WEEKDAY)).isTrue();
        assertThat(Window.SATURDAY.isWithin(Window.WEEKDAY)).isTrue();
        assertThat(Window.WEEKDAY.isWithin(Window.SATURDAY)).isFalse();
        assertThat(new Window(SEVEN, LocalTime.of(15, 0)).isWithin(Window.SATURDAY)).isFalse();
    }

    @Test
    void an_empty_window_does_not_exist() {
        assertThatIllegalArgumentException().isThrownBy(() -> new Window(SEVEN, SEVEN));
    }
}
