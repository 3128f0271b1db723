package co.pacto.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;

import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.Test;

final class EnvironmentTest {

    @Test
    void the_names_are_read_from_the_variables() {
        assertThat(names(Map.of("TABLE_NAME", "table", "AUDIT_TABLE_NAME", "audit", "AWS", "us")))
                .containsExactly("table", "audit");
    }

    @Test
    void every_missing_or_blank_name_is_reported_at_once() {
        assertThatIllegalStateException().isThrownBy(() -> names(Map.of("AUDIT_TABLE_NAME", " ")))
                .withMessage("verify-payment: missing environment [TABLE_NAME, AUDIT_TABLE_NAME]");
    }

    private static List<String> names(Map<String, String> variables) {
        return Environment.read("verify-payment", variables, EnvironmentTest::tables);
    }

    private static List<String> tables(UnaryOperator<String> names) {
        return List.of(names.apply("TABLE_NAME"), names.apply("AUDIT_TABLE_NAME"));
    }
}
