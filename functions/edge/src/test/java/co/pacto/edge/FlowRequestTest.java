package co.pacto.edge;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.util.Map;
import org.junit.jupiter.api.Test;

final class FlowRequestTest {

    private static final String PLAN = "D003SDCN3XYA02HCFJH4W1W0GH";

    @Test
    void names_every_parameter_it_cannot_read_and_repeats_no_value() {
        var request = request(Map.of("contactPlanId", "secret-1", "question", "many", "input",
                "a\u0007b", "note", "x".repeat(201), "code", "SECRET"));
        request.id("contactPlanId");
        request.question();
        request.text("input");
        request.text("note");
        request.text("absent");
        request.code(Field.class, "code");

        assertThatThrownBy(() -> request.complete("request"))
                .isInstanceOfSatisfying(InvalidRequestException.class,
                        problem -> assertThat(problem.fields()).containsExactly("contactPlanId",
                                "question", "input", "note", "absent", "code"))
                .hasMessageNotContaining("secret");
    }

    @Test
    void reads_what_is_well_formed() {
        var request = request(
                Map.of("step", "ANSWER", "contactPlanId", PLAN, "question", "12", "code", "QUEUE"));

        assertThat(request.step()).isEqualTo("ANSWER");
        assertThat(request.id("contactPlanId")).isEqualTo(PLAN);
        assertThat(request.question()).isEqualTo(12);
        assertThat(request.code(Field.class, "code")).isEqualTo(Field.QUEUE);
        assertThat(request.optionalText("nameHeard")).isEmpty();
        assertThat(request.complete("request")).isEqualTo("request");
    }

    private static FlowRequest request(Map<String, String> parameters) {
        return new FlowRequest("11111111-2222-3333-4444-555555555555", parameters);
    }
}
