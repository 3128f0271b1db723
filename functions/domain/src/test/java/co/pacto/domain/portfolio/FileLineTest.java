package co.pacto.domain.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.api.Test;

final class FileLineTest {

    @Test
    void lines_end_with_or_without_a_return_and_the_last_one_with_nothing() {
        assertThat(FileLine.of("a\r\nb\n\nñ".getBytes(UTF_8), 5, 100, true)).containsExactly(
                new FileLine(5, "a", 103), new FileLine(6, "b", 105), new FileLine(7, "", 106),
                new FileLine(8, "ñ", 108));
    }

    @Test
    void a_line_that_goes_on_in_the_next_block_waits_for_it() {
        assertThat(FileLine.of("a\nb".getBytes(UTF_8), 1, 0, false))
                .containsExactly(new FileLine(1, "a", 2));
    }

    @Test
    void a_line_longer_than_a_block_is_cut() {
        assertThat(FileLine.of("abc".getBytes(UTF_8), 1, 0, false))
                .containsExactly(new FileLine(1, "abc", 3));
    }

    @Test
    void nothing_has_no_lines() {
        assertThat(FileLine.of(new byte[0], 3, 40, true)).isEmpty();
    }
}
