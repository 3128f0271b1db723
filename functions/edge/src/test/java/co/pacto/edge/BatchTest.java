package co.pacto.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class BatchTest {

    private static final String QUEUE = """
            {"Records":[{"messageId":"a","body":"1"},{"messageId":"b","body":"boom"},
            {"messageId":"c","body":"3"}]}""";
    private static final String STREAM = """
            {"Records":[
            {"eventName":"INSERT","dynamodb":{"SequenceNumber":"1","NewImage":{"pk":{"S":"ok"}}}},
            {"eventName":"INSERT","dynamodb":{"SequenceNumber":"2","NewImage":{"n":{"N":"7"}}}},
            {"eventName":"INSERT","dynamodb":{"SequenceNumber":"3","NewImage":{"pk":{"S":"x"}}}}]}""";

    private final List<String> seen = new ArrayList<>();
    private final ByteArrayOutputStream output = new ByteArrayOutputStream();
    private final Log log = new Log("test", InstantSource.fixed(Instant.EPOCH),
            new PrintStream(OutputStream.nullOutputStream(), true, UTF_8));

    @Test
    void one_poison_message_goes_back_and_the_others_are_done() throws IOException {
        QueueBatch.run(stream(QUEUE), output, new TimeLeft(30_000), log, this::take);

        assertThat(seen).containsExactly("1", "3");
        assertThat(output.toString(UTF_8))
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"b\"}]}");
    }

    @Test
    void without_time_left_every_message_goes_back_untouched() throws IOException {
        QueueBatch.run(stream(QUEUE), output, new TimeLeft(2_999), log, this::take);

        assertThat(seen).isEmpty();
        assertThat(output.toString(UTF_8)).contains("\"a\"", "\"b\"", "\"c\"");
    }

    @Test
    void a_stream_goes_on_behind_the_first_record_that_failed() throws IOException {
        StreamBatch.run(stream(STREAM), output, log, change -> take(change.text("pk")));

        assertThat(seen).containsExactly("ok");
        assertThat(output.toString(UTF_8))
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"2\"}]}");
    }

    @Test
    void an_envelope_that_is_not_of_aws_stops_the_batch() {
        assertThatIOException().isThrownBy(
                () -> QueueBatch.run(stream("{}"), output, new TimeLeft(30_000), log, this::take));
        assertThatIOException().isThrownBy(() -> StreamBatch.run(stream("{\"Records\":[{}]}"),
                output, log, _ -> take("never")));
    }

    private void take(String body) throws IOException {
        if (body.equals("boom")) {
            throw new IOException("poison");
        }
        seen.add(body);
    }

    private static ByteArrayInputStream stream(String json) {
        return new ByteArrayInputStream(json.getBytes(UTF_8));
    }
}
