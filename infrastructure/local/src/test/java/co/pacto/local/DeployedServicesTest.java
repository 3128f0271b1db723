package co.pacto.local;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.concurrent.ConcurrentSkipListMap;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.Message;

/// The services as a template declares them, together with the queues that they feed.
@Tag("clock")
final class DeployedServicesTest {

    private static final Instant FRIDAY_AT_7 = Instant.parse("2026-11-20T12:00:00Z");

    private final LocalAws aws;
    private final SqsClient sqs;

    DeployedServicesTest() throws IOException, URISyntaxException {
        var template = Objects.requireNonNull(getClass().getResource("services.yaml"));
        aws = LocalAws.builder().template(Path.of(template.toURI())).at(FRIDAY_AT_7).start();
        sqs = aws.client(SqsClient.builder());
    }

    @BeforeEach
    void forgetTheMessageThatConnectedTheBucket() {
        assertThat(received()).singleElement().asString().contains("s3:TestEvent");
    }

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void a_bucket_tells_its_queue_of_new_objects() {
        aws.client(S3Client.builder())
                .putObject(request -> request.bucket("imports").key("incoming/a b.csv"),
                        RequestBody.fromString("1"));

        assertThat(received()).singleElement().asString().contains("\"key\":\"incoming/a+b.csv\"");
    }

    @Test
    void a_rule_of_our_bus_brings_the_detail_and_the_client_s_events_need_no_rule() {
        aws.client(EventBridgeClient.builder())
                .putEvents(request -> request.entries(entry("WakeUpArmed", "{\"n\":1}"),
                        entry("PaymentPosted", "{}")));

        assertThat(received()).containsExactly("{\"n\":1}");
        assertThat(aws.anomalies()).isEmpty();
    }

    @Test
    void a_sweep_of_the_template_fires_every_morning() {
        aws.advance(Duration.ofDays(2));

        assertThat(received()).containsExactly("{\"sweep\":\"commitments\"}",
                "{\"sweep\":\"commitments\"}");
    }

    @Test
    void the_identity_sends_and_its_configuration_set_tells_the_bus() {
        aws.client(SesV2Client.builder())
                .sendEmail(request -> request.fromEmailAddress("acuerdos@mail.example.com")
                        .configurationSetName(aws.name("ConfigurationSet"))
                        .destination(
                                destination -> destination.toAddresses("persona@correo.example"))
                        .content(content -> content
                                .simple(message -> message.subject(subject -> subject.data("Copia"))
                                        .body(body -> body.text(text -> text.data("Copia"))))));

        assertThat(received()).singleElement().asString().contains("Email Sent");
        assertThat(aws.mail().outbox()).hasSize(1);
    }

    @Test
    void the_flow_of_the_template_can_be_called() {
        var flow = aws.name("OutboundFlow").split("/", -1);

        aws.client(ConnectClient.builder())
                .startOutboundVoiceContact(request -> request.instanceId(flow[1])
                        .contactFlowId(flow[3])
                        .sourcePhoneNumber("+576015551234")
                        .destinationPhoneNumber("+573001234567"));
        aws.advance(Duration.ofMinutes(1));

        assertThat(received()).singleElement().asString().contains("COMPLETED");
        assertThat(aws.connect().calls()).hasSize(1);
    }

    @Test
    void a_witness_sees_requests_and_messages() {
        Map<String, String> seen = new ConcurrentSkipListMap<>();
        aws.show(seen::put);

        aws.client(S3Client.builder())
                .putObject(request -> request.bucket("imports").key("incoming/a.csv"),
                        RequestBody.fromString("1"));

        assertThat(seen).containsOnlyKeys("request s3 PUT /imports/incoming/a.csv", "queue inbox");
        assertThat(seen.get("queue inbox")).contains("\"key\":\"incoming/a.csv\"");
    }

    private List<String> received() {
        var url = sqs.getQueueUrl(request -> request.queueName("inbox")).queueUrl();
        var bodies = new ArrayList<String>();
        for (Message message : sqs
                .receiveMessage(request -> request.queueUrl(url).maxNumberOfMessages(10))
                .messages()) {
            bodies.add(message.body());
            sqs.deleteMessage(
                    request -> request.queueUrl(url).receiptHandle(message.receiptHandle()));
        }
        return bodies;
    }

    private static PutEventsRequestEntry entry(String detailType, String detail) {
        return PutEventsRequestEntry.builder()
                .eventBusName("pacto-demo-dev")
                .source("co.pacto")
                .detailType(detailType)
                .detail(detail)
                .build();
    }
}
