package co.pacto.system.template;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.local.LocalAws;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.regex.Pattern;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;

/// T17, T06: the handlers read every recorded event, on the template they are deployed with and with
/// empty tables. What nobody can understand is refused by name; nothing of it comes back.
final class RecordedEventsTest {

    private static final SamTemplate TEMPLATE = SamTemplate.ofRepository();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Instant TUESDAY_AT_10 = Instant.parse("2026-11-24T15:00:00Z");
    private static final Pattern RESPONSE_URL = Pattern.compile("https://cloudformation-[^\"]+");
    private static final Pattern FLOW_KEY = Pattern.compile("[A-Za-z0-9_]{1,50}");
    private static final Set<String> NOT_UNDERSTOOD = Set.of("missing-field.json",
            "unknown-step.json", "malicious-control-characters.json", "malicious-long-text.json");
    private static final List<String> MALICIOUS = List.of("\u001b", "otro.example",
            "9".repeat(201));

    private static final List<String> REPORTS = new CopyOnWriteArrayList<>();
    private static LocalAws aws;
    private static HttpServer cloudFormation;

    @BeforeAll
    static void deploys() throws IOException {
        cloudFormation = HttpServer
                .create(new InetSocketAddress(InetAddress.getLoopbackAddress(), 0), 0);
        cloudFormation.createContext("/", exchange -> {
            REPORTS.add(
                    new String(exchange.getRequestBody().readAllBytes(), StandardCharsets.UTF_8));
            exchange.sendResponseHeaders(200, -1);
            exchange.close();
        });
        cloudFormation.start();
        aws = LocalAws.builder()
                .template(Repository.path("template.yaml"))
                .at(TUESDAY_AT_10)
                .start();
    }

    @AfterAll
    static void stops() {
        aws.close();
        cloudFormation.stop(0);
    }

    @Test
    void a_flow_gets_flat_strings_and_is_told_which_field_it_got_wrong() throws IOException {
        for (var module : modulesCalledByFlows()) {
            for (var event : EventsAreReadTest.eventsOf(module)) {
                var answer = answerTo(module, event);

                assertThat(answer.properties()).as(event.toString()).allSatisfy(field -> {
                    assertThat(field.getKey()).matches(FLOW_KEY);
                    assertThat(field.getValue().isTextual()).isTrue();
                    assertThat(field.getValue().textValue()).isNotEmpty();
                });
                if (NOT_UNDERSTOOD.contains(event.getFileName().toString())) {
                    assertThat(answer.path("status").asText()).as(event.toString())
                            .isEqualTo("INVALID_REQUEST");
                }
                assertThat(answer.toString()).as(event.toString()).doesNotContain(MALICIOUS);
            }
        }
    }

    @Test
    void a_source_is_told_which_messages_failed() throws IOException {
        for (var function : TEMPLATE.functions()) {
            if (function.property("Events").isAbsent()) {
                continue;
            }
            var module = EventsAreReadTest.moduleOf(function);
            for (var event : EventsAreReadTest.eventsOf(module)) {
                var failures = answerTo(module, event).path("batchItemFailures");

                assertThat(failures.isArray()).as(event.toString()).isTrue();
                assertThat(idsIn(event)).as(event.toString())
                        .containsAll(failures.findValuesAsText("itemIdentifier"));
                if (event.endsWith("not-json.json") || event.endsWith("missing-field.json")) {
                    assertThat(failures.findValuesAsText("itemIdentifier")).as(event.toString())
                            .contains(idsIn(event).getFirst());
                }
            }
        }
    }

    @Test
    void cloudformation_is_told_what_became_of_the_settings() throws IOException {
        var refused = new ArrayList<String>();
        for (var event : EventsAreReadTest.eventsOf("apply-settings")) {
            REPORTS.clear();
            answerTo("apply-settings", event);

            assertThat(REPORTS).as(event.toString()).hasSize(1);
            var report = JSON.readTree(REPORTS.getFirst());
            assertThat(report.path("PhysicalResourceId").asText()).isEqualTo("client-settings");
            if (report.path("Status").asText().equals("FAILED")) {
                refused.add(event.getFileName().toString());
            }
        }

        assertThat(refused).containsExactly("malicious-control-characters.json",
                "malicious-long-text.json", "missing-field.json", "not-json.json",
                "unknown-key.json", "wider-than-the-law.json");
    }

    private static List<String> modulesCalledByFlows() {
        return TEMPLATE.ofType("AWS::Lambda::Permission")
                .stream()
                .flatMap(permission -> permission.property("FunctionName").references().stream())
                .flatMap(id -> TEMPLATE.find(id).stream())
                .map(EventsAreReadTest::moduleOf)
                .toList();
    }

    private static JsonNode answerTo(String module, Path event) throws IOException {
        var address = "http://localhost:" + cloudFormation.getAddress().getPort() + "/";
        var payload = RESPONSE_URL.matcher(Files.readString(event)).replaceAll(address);
        var result = aws.functions().invoke(module, payload.getBytes(StandardCharsets.UTF_8));
        assertThat(result.functionError())
                .as(event + " answers " + new String(result.payload(), StandardCharsets.UTF_8))
                .isEmpty();
        return result.payload().length == 0
                ? JSON.createObjectNode()
                : JSON.readTree(result.payload());
    }

    /// What a source calls a message: its id in a queue, its number in a stream.
    private static List<String> idsIn(Path event) throws IOException {
        var ids = new ArrayList<String>();
        for (var record : JSON.readTree(Files.readString(event)).path("Records")) {
            ids.add(record.has("messageId")
                    ? record.path("messageId").asText()
                    : record.path("dynamodb").path("SequenceNumber").asText());
        }
        return ids;
    }
}
