package co.pacto.domain.evidence;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class CanonicalJsonTest {

    @Test
    void members_are_sorted_at_every_depth_and_nothing_is_between_them() {
        var inner = new LinkedHashMap<String, Object>();
        inner.put("z", true);
        inner.put("a", List.of(1, 2L, "tres"));
        var outer = new LinkedHashMap<String, Object>();
        outer.put("b", inner);
        outer.put("B", List.of());
        outer.put("a", Map.of());

        assertThat(CanonicalJson.of(outer))
                .isEqualTo("{\"B\":[],\"a\":{},\"b\":{\"a\":[1,2,\"tres\"],\"z\":true}}");
    }

    @Test
    void names_are_ordered_by_their_code_units() {
        var object = new LinkedHashMap<String, Object>();
        for (var name : List.of("\u20ac", "\r", "\ufb33", "1", "\ud83d\ude00", "\u0080",
                "\u00f6")) {
            object.put(name, 0);
        }

        assertThat(CanonicalJson.of(object))
                .isEqualTo("{\"\\r\":0,\"1\":0,\"\u0080\":0,\"\u00f6\":0,"
                        + "\"\u20ac\":0,\"\ud83d\ude00\":0,\"\ufb33\":0}");
    }

    @Test
    void only_what_must_be_escaped_is() {
        var text = "\"\\/\b\f\n\r\t\u0000\u001f\u007f áñ 😀";

        assertThat(CanonicalJson.of(Map.of("t", text)))
                .isEqualTo("{\"t\":\"\\\"\\\\/\\b\\f\\n\\r\\t\\u0000\\u001f\u007f áñ 😀\"}");
    }

    @Test
    void nothing_is_written_as_null() {
        assertThat(CanonicalJson.of(Collections.singletonMap("cap", null)))
                .isEqualTo("{\"cap\":null}");
    }

    @ParameterizedTest
    @ValueSource(longs = {9_007_199_254_740_991L, -9_007_199_254_740_991L})
    void the_largest_exact_number_is_written(long number) {
        assertThat(CanonicalJson.of(Map.of("n", number))).isEqualTo("{\"n\":" + number + "}");
    }

    @ParameterizedTest
    @ValueSource(longs = {9_007_199_254_740_992L, -9_007_199_254_740_992L})
    void a_number_that_readers_would_round_is_refused(long number) {
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.of(Map.of("n", number)));
    }

    @Test
    void what_has_no_canonical_form_is_refused() {
        assertThatIllegalArgumentException().isThrownBy(() -> CanonicalJson.of(Map.of("n", 1.5)));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.of(Map.of("n", Map.of(1, 2))));
        assertThatIllegalArgumentException()
                .isThrownBy(() -> CanonicalJson.of(Map.of("n", "\ud83d")));
    }
}
