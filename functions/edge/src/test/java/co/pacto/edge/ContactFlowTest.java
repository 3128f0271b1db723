package co.pacto.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ContactFlowTest {

    @Test
    void reads_the_contact_and_the_parameters_and_skips_the_rest() throws IOException {
        var request = ContactFlow.read(stream("""
                {"Name":"ContactFlowEvent","Details":{"ContactData":{"Attributes":{"a":"b"},
                "Channel":"VOICE","ContactId":"c-1","Queue":null,"Tags":{"x":"y"}},
                "Parameters":{"step":"PREPARE","question":"0","number":7}}}"""));

        assertThat(request.connectContactId()).isEqualTo("c-1");
        assertThat(request.step()).isEqualTo("PREPARE");
        assertThat(request.optionalText("number")).isEmpty();
    }

    @Test
    void an_event_of_another_shape_has_no_step() throws IOException {
        assertThat(ContactFlow.read(stream("[]")).step()).isEmpty();
        assertThat(ContactFlow.read(stream("{\"Details\":\"none\"}")).step()).isEmpty();
    }

    @Test
    void every_key_of_the_row_stands_in_the_answer() throws IOException {
        var output = new ByteArrayOutputStream();

        ContactFlow.write(output,
                FlowAnswer.of("ASK", 2, List.of("first", "second")).with("second", "2"));

        assertThat(output.toString(UTF_8)).isEqualTo("""
                {"status":"ASK","question":"2","saySsml":"none","first":"none","second":"2"}""");
    }

    @Test
    void an_unreadable_request_is_answered_with_the_names_of_its_fields() {
        var request = new FlowRequest("c-1", java.util.Map.of("question", "3"));
        var answer = FlowAnswer.invalid(request,
                new InvalidRequestException(List.of("input", "step")), List.of("limit"));

        assertThat(answer.fields()).containsEntry("status", "INVALID_REQUEST")
                .containsEntry("question", "3")
                .containsEntry("limit", "none")
                .containsEntry("fields", "input,step");
    }

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(UTF_8));
    }
}
