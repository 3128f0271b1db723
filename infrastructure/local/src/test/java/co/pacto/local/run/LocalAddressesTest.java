package co.pacto.local.run;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.local.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ScheduleSummary;
import software.amazon.awssdk.services.sqs.SqsClient;

/// What `serve` offers to a developer: ordinary AWS tools, and the addresses of the tool itself.
@Tag("clock")
final class LocalAddressesTest {

    private final HttpClient http = HttpClient.newHttpClient();
    private Run run;

    @BeforeEach
    void serve() throws Exception {
        serve("PROMISE");
    }

    @AfterEach
    void close() {
        run.close();
        http.close();
    }

    @Test
    void ordinary_clients_list_invoke_and_read_what_was_deployed() throws Exception {
        post("/_local/clock", "{\"advance\":\"PT20M\"}");

        try (var lambda = run.aws().client(LambdaClient.builder());
                var scheduler = run.aws().client(SchedulerClient.builder());
                var dynamo = run.aws().client(DynamoDbClient.builder());
                var sqs = run.aws().client(SqsClient.builder())) {
            assertThat(lambda.listFunctions().functions()).hasSize(14);
            var event = Path.of("../../events/identify-debtor/missing-field.json");
            var answer = lambda.invoke(invoke -> invoke.functionName("identify-debtor")
                    .payload(SdkBytes.fromByteArray(bytes(event))));
            assertThat(answer.payload().asUtf8String()).contains("INVALID_REQUEST");
            assertThat(scheduler.listSchedules(request -> {
            }).schedules()).extracting(ScheduleSummary::name)
                    .singleElement()
                    .asString()
                    .contains("-1-REMIND-");
            var table = get("/_local/names").path("Table").asText();
            assertThat(dynamo.scan(scan -> scan.tableName(table)).items()).isNotEmpty();
            var queue = get("/_local/names").path("CallsQueue").asText();
            assertThat(sqs.sendMessage(send -> send.queueUrl(queue).messageBody("{}")).messageId())
                    .isNotEmpty();
        }
    }

    @Test
    void the_clock_stands_still_until_it_is_told_and_then_life_goes_on() throws Exception {
        assertThat(get("/_local/clock").path("bogota").asText())
                .isEqualTo("2026-11-20T07:00:00-05:00");

        var moved = post("/_local/clock", "{\"advanceTo\":\"2026-11-20T07:20\"}");

        assertThat(moved.statusCode()).isEqualTo(200);
        assertThat(get("/_local/clock").path("now").asText()).isEqualTo("2026-11-20T12:20:00Z");
        assertThat(get("/_local/diary?after=0")).extracting(line -> line.path("kind").asText())
                .contains("IMPORTED", "COMMITMENT_FORMALIZED", "COPY_SENT");
        var last = get("/_local/diary?after=0").size();
        assertThat(get("/_local/diary?after=" + last)).isEmpty();
        assertThat(get("/_local/calls")).singleElement()
                .satisfies(call -> assertThat(call.path("state").asText()).isEqualTo("ENDED"));
        assertThat(get("/_local/mail")).singleElement()
                .satisfies(mail -> assertThat(mail.path("to").path(0).asText())
                        .isEqualTo("maria@correo.example"));
        assertThat(get("/_local/anomalies")).isEmpty();
    }

    @Test
    void a_clock_that_would_go_back_or_is_not_understood_is_refused() throws Exception {
        for (var body : List.of("{\"advanceTo\":\"2026-11-19T07:00\"}", "{\"advance\":\"soon\"}",
                "{}", "tomorrow")) {
            assertThat(post("/_local/clock", body).statusCode()).isEqualTo(400);
        }
        assertThat(get("/_local/clock").path("bogota").asText())
                .isEqualTo("2026-11-20T07:00:00-05:00");
    }

    @Test
    void a_call_that_is_left_to_a_person_ends_when_it_is_hung_up() throws Exception {
        run.close();
        serve("MANUAL");
        post("/_local/clock", "{\"advance\":\"PT1M\"}");
        var call = get("/_local/calls").path(0);
        assertThat(call.path("state").asText()).isEqualTo("CONNECTED");

        var address = "/_local/calls/" + call.path("connectContactId").asText() + "/hang-up";
        assertThat(post(address, "").statusCode()).isEqualTo(200);

        assertThat(get("/_local/calls").path(0).path("disconnectReason").asText())
                .isEqualTo("CUSTOMER_DISCONNECT");
        assertThat(post(address, "").statusCode()).isEqualTo(404);
    }

    private void serve(String calls) throws UnusableInputException, IOException {
        var behaviours = OneDebtor.behaviours(calls, "-");
        run = Run.start(new RunInputs(Path.of("../../template.yaml"),
                Optional.of(new RunInputs.NamedBytes("cartera.csv",
                        OneDebtor.PORTFOLIO.getBytes(StandardCharsets.UTF_8))),
                Optional.empty(), new RunInputs.NamedText("behaviours.csv", behaviours), false,
                Optional.empty(), LocalDateTime.parse("2026-11-20T07:00"), 1), 0);
        LocalAddresses.open(run);
        run.begin();
    }

    private JsonNode get(String address) throws IOException, InterruptedException {
        var answer = http.send(
                HttpRequest.newBuilder(URI.create(run.aws().endpoint() + address)).build(),
                BodyHandlers.ofString());
        return Json.read(answer.body());
    }

    private HttpResponse<String> post(String address, String body)
            throws IOException, InterruptedException {
        return http.send(HttpRequest.newBuilder(URI.create(run.aws().endpoint() + address))
                .POST(BodyPublishers.ofString(body))
                .build(), BodyHandlers.ofString());
    }

    private static byte[] bytes(Path file) {
        try {
            return Files.readAllBytes(file);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}
