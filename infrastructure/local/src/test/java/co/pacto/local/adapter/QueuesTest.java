package co.pacto.local.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import co.pacto.aws.Clients;
import co.pacto.aws.sqs.QueueDeferral;
import co.pacto.aws.sqs.SqsImportQueue;
import co.pacto.domain.portfolio.FileKind;
import co.pacto.domain.portfolio.ImportProgress;
import co.pacto.domain.portfolio.Tally;
import co.pacto.local.Bench;
import co.pacto.local.LocalAws;
import java.io.IOException;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/// What the product puts into its own queues: messages that wait, and imports that go on.
@Tag("clock")
final class QueuesTest {

    private final LocalAws aws;
    private final SqsClient sqs;
    private final String queueUrl;

    QueuesTest() throws IOException {
        aws = LocalAws.builder().at(Bench.FRIDAY_AT_7).start();
        sqs = new Clients(Map.of("AWS_ENDPOINT_URL", aws.endpoint())).build(SqsClient.builder(),
                "sqs");
        queueUrl = sqs.createQueue(request -> request.queueName("own")).queueUrl();
    }

    @AfterEach
    void close() {
        aws.close();
    }

    /// services.md 9.8.
    @Test
    void a_message_that_waits_comes_back_after_its_delay_and_not_before() throws IOException {
        deferral().again("{\"alarm\":\"cb-1-v1\"}", Duration.ofSeconds(30));

        aws.advance(Duration.ofSeconds(30).minusMillis(1));
        assertThat(received()).isEmpty();
        aws.advance(Duration.ofMillis(1));
        assertThat(received()).containsExactly("{\"alarm\":\"cb-1-v1\",\"deferrals\":\"1\"}");
    }

    /// services.md 9.8: the content stays, and how often it waited is counted.
    @Test
    void a_message_that_waits_again_says_how_often_and_keeps_everything_else() throws IOException {
        deferral().again("""
                {"detail":{"contactId":"c","n":[1,2]},"deferrals":"1","time":"ñ"}""",
                Duration.ZERO);

        assertThat(received()).containsExactly("""
                {"detail":{"contactId":"c","n":[1,2]},"deferrals":"2","time":"ñ"}""");
    }

    @Test
    void the_longest_wait_of_a_queue_is_a_quarter_of_an_hour() throws IOException {
        deferral().again("{}", Duration.ofMinutes(15));

        aws.advance(Duration.ofMinutes(15).minusMillis(1));
        assertThat(received()).isEmpty();
        aws.advance(Duration.ofMillis(1));
        assertThat(received()).containsExactly("{\"deferrals\":\"1\"}");
    }

    @Test
    void what_is_no_message_of_ours_does_not_wait() {
        assertThatIOException().isThrownBy(() -> deferral().again("no object", Duration.ZERO));
        assertThat(received()).isEmpty();
    }

    /// data.md 8.1: every value is a text.
    @Test
    void an_import_goes_on_from_its_byte_and_line_with_what_was_counted() {
        new SqsImportQueue(sqs, queueUrl)
                .next(new ImportProgress("0JHBNV44W3TB1M6P8PBZ6KQ4TT", "incoming/cartera.csv",
                        "0055AED6DCD90281E5", "9f86d081", FileKind.PORTFOLIO, 65_536, 2_001,
                        new Tally(2_000, 1_990, 7, 3,
                                Map.of("INVALID_PHONE", "2", "STALE_BALANCE", "1")),
                        ImportProgress.State.RUNNING, Bench.FRIDAY_AT_7, 1));

        assertThat(received()).containsExactly("""
                {"importId":"0JHBNV44W3TB1M6P8PBZ6KQ4TT","key":"incoming/cartera.csv",\
                "upload":"0055AED6DCD90281E5","sha256":"9f86d081","byteOffset":"65536",\
                "line":"2001","rows":"2000","accepted":"1990","unchanged":"7","rejected":"3",\
                "rejectedByCode":{"INVALID_PHONE":"2","STALE_BALANCE":"1"},\
                "startedAt":"2026-11-20T12:00:00.000Z"}""");
    }

    private QueueDeferral deferral() {
        return new QueueDeferral(sqs, queueUrl);
    }

    private List<String> received() {
        return sqs.receiveMessage(request -> request.queueUrl(queueUrl).maxNumberOfMessages(10))
                .messages()
                .stream()
                .map(Message::body)
                .toList();
    }
}
