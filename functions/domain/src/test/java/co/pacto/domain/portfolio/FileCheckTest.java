package co.pacto.domain.portfolio;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.List;
import org.junit.jupiter.api.Test;

final class FileCheckTest {

    private static final int BLOCK = 1 << 20;

    @Test
    void the_digest_is_that_of_the_whole_file_however_it_comes() {
        var check = check("abc".getBytes(UTF_8));

        assertThat(check.sha256())
                .isEqualTo("ba7816bf8f01cfea414140de5dae2223b00361a396177a9cb410ff61f20015ad");
        assertThat(check.refusal()).isEmpty();
    }

    @Test
    void a_character_may_lie_across_two_reads() {
        assertThat(check("año 𐍈\n".getBytes(UTF_8)).refusal()).isEmpty();
    }

    @Test
    void a_wrong_byte_is_told_by_line_and_position_from_1() {
        assertThat(check(new byte[]{'a', '\n', 'b', (byte) 0xF1, 'o'}).refusal())
                .contains(refusal(2, "byte 4", RejectCode.NOT_UTF8));
    }

    @Test
    void a_file_that_ends_inside_a_character_is_no_text() {
        assertThat(check(new byte[]{'a', (byte) 0xC3}).refusal())
                .contains(refusal(1, "byte 2", RejectCode.NOT_UTF8));
    }

    @Test
    void one_gigabyte_is_taken_and_a_byte_more_is_not() {
        var check = new FileCheck();
        var block = new byte[BLOCK];
        Arrays.fill(block, (byte) 'a');
        for (long left = FileCheck.BYTES_MAX; left > 0; left -= BLOCK) {
            check.add(block, (int) Math.min(left, BLOCK));
        }
        assertThat(check.refusal()).isEmpty();

        check.add(block, 1);

        assertThat(check.isTooLarge()).isTrue();
        assertThat(check.refusal()).contains(refusal(1, "", RejectCode.TOO_LARGE));
    }

    private static FileCheck check(byte[] bytes) {
        var check = new FileCheck();
        for (var one : bytes) {
            check.add(new byte[]{one}, 1);
        }
        check.end();
        return check;
    }

    private static FileRefusal refusal(long line, String column, RejectCode code) {
        return new FileRefusal(line, List.of(new Rejection(column, code)));
    }
}
