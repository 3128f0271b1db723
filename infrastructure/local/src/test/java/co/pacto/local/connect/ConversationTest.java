package co.pacto.local.connect;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.local.Bench;
import co.pacto.local.events.EventBridge;
import co.pacto.local.events.EventResources;
import co.pacto.local.template.Properties;
import co.pacto.local.template.Resource;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connect.ConnectClient;

@Tag("clock")
final class ConversationTest {

    private static final String INSTANCE_ARN = "arn:aws:connect:us-east-1:111122223333:instance/c8c0e68d-2200-4265-82c0-0123456789ab";
    private static final Map<String, String> STEP = Map.of("step", "PREPARE");

    private final Bench bench = new Bench();
    private final EventBridge events = bench.serve(EventBridge::new);
    private final Connect service = bench.serve(core -> new Connect(core, events));
    private final ConnectClient connect = bench.client(ConnectClient.builder());
    private final String queue = bench.queues.create("call-events");

    @BeforeEach
    void createFlowAndRule() {
        new FlowResource(service, bench.core.ids()).create(resource("OutboundFlow",
                "AWS::Connect::ContactFlow", Map.of("InstanceArn", INSTANCE_ARN)));
        new EventResources(events).create(resource("ContactEventsRule", "AWS::Events::Rule",
                Map.of("EventPattern", Map.of("source", List.of("aws.connect"), "detail-type",
                        List.of("Amazon Connect Contact Event", "Connect Customer Contact Event"),
                        "detail",
                        Map.of("eventType",
                                List.of("CONNECTED_TO_SYSTEM", "DISCONNECTED", "COMPLETED"),
                                "initiationMethod", List.of("API"), "instanceArn",
                                List.of(INSTANCE_ARN))),
                        "Targets", List.of(Map.of("Id", "queue", "Arn", queue)))));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void each_step_happens_at_its_own_instant() {
        var instants = new ArrayList<Instant>();
        service.answeredBy(_ -> new Reaction.Answers(Duration.ofSeconds(10), line -> {
            instants.add(line.now());
            return instants.size() < 3
                    ? new Step.Continue(Duration.ofSeconds(8))
                    : new Step.End("CONTACT_FLOW_DISCONNECT");
        }));

        start();
        bench.advance(Duration.ofMinutes(10));

        assertThat(instants).containsExactly(Bench.FRIDAY_AT_7.plusSeconds(10),
                Bench.FRIDAY_AT_7.plusSeconds(18), Bench.FRIDAY_AT_7.plusSeconds(26));
        assertThat(service.calls()).singleElement().satisfies(call -> {
            assertThat(call.endedAt()).contains(Bench.FRIDAY_AT_7.plusSeconds(26));
            assertThat(call.disconnectReason()).contains("CONTACT_FLOW_DISCONNECT");
        });
    }

    @Test
    void functions_receive_the_complete_event_of_the_flow() throws JsonProcessingException {
        bench.functions.answer("{\"status\":\"PROCEED\"}");
        var answers = new ArrayList<Map<String, String>>();
        service.answeredBy(_ -> new Reaction.Answers(Duration.ofSeconds(10), line -> {
            answers.add(line.invoke("identify-debtor", STEP));
            return new Step.End("CUSTOMER_DISCONNECT");
        }));

        var id = start();
        bench.advance(Duration.ofMinutes(1));

        assertThat(answers).containsExactly(Map.of("status", "PROCEED"));
        assertThat(bench.functions.invoked).singleElement()
                .satisfies(call -> assertThat(call.function()).isEqualTo("identify-debtor"));
        assertThat(json(bench.functions.invoked.getFirst().payload())).isEqualTo(json("""
                {"Name": "ContactFlowEvent", "Details": {"ContactData": {
                  "Attributes": {"contactPlanId": "D003SDCN3XYA02HCFJH4W1W0GH"},
                  "AwsRegion": "us-east-1", "Channel": "VOICE", "ContactId": "%1$s",
                  "CustomerEndpoint": {"Address": "+573001234567", "Type": "TELEPHONE_NUMBER"},
                  "CustomerId": null, "Description": null, "InitialContactId": "%1$s",
                  "InitiationMethod": "API", "InstanceARN": "%2$s", "LanguageCode": "es-US",
                  "MediaStreams": {"Customer": {"Audio": null}}, "Name": null,
                  "PreviousContactId": "%1$s", "Queue": null, "References": {},
                  "RelatedContactId": null,
                  "SegmentAttributes": {"connect:Subtype": {"ValueString": "connect:Telephony"}},
                  "SystemEndpoint": {"Address": "+576015551234", "Type": "TELEPHONE_NUMBER"},
                  "Tags": {"aws:connect:instanceId": "c8c0e68d-2200-4265-82c0-0123456789ab",
                    "aws:connect:systemEndpoint": "+576015551234"}},
                 "Parameters": {"step": "PREPARE"}}}""".formatted(id, INSTANCE_ARN)));
    }

    @Test
    void a_failing_function_is_tried_three_times() {
        bench.functions.fail();
        bench.functions.fail();
        bench.functions.answer("{\"status\":\"PROCEED\"}");

        assertThat(invokeOnce()).isEqualTo(Map.of("status", "PROCEED"));
        assertThat(bench.functions.invoked).hasSize(3);
        assertThat(bench.core.anomalies().all()).isEmpty();
    }

    @Test
    void under_adversity_every_event_of_a_flow_comes_twice_and_the_second_answer_counts() {
        bench.core.adversity().duplicateEverything(true);
        bench.functions.answer("{\"status\":\"PROCEED\"}");
        bench.functions.answer("{\"status\":\"CONFLICT\"}");

        assertThat(invokeOnce()).isEqualTo(Map.of("status", "CONFLICT"));
        assertThat(bench.functions.invoked).hasSize(2);
    }

    @Test
    void the_error_branch_of_a_flow_is_an_anomaly() {
        bench.functions.fail();
        bench.functions.fail();
        bench.functions.fail();

        assertThat(invokeOnce()).isEmpty();
        assertThat(bench.core.anomalies().all()).singleElement()
                .asString()
                .contains("ended in an error branch: identify-debtor failed");
    }

    @Test
    void an_answer_that_is_not_one_flat_object_of_strings_takes_the_error_branch() {
        for (var answer : List.of("{\"question\":1}", "[]", "{\"a\":{}}",
                "{\"a\":\"" + "x".repeat(32_768) + "\"}", "no JSON")) {
            bench.functions.answer(answer);
            assertThat(invokeOnce()).isEmpty();
        }
        assertThat(bench.core.anomalies().all()).hasSize(5);
    }

    @Test
    void an_answered_call_tells_the_bus_that_it_connected_and_ended()
            throws JsonProcessingException {
        service.answeredBy(_ -> new Reaction.Answers(Duration.ofSeconds(10),
                _ -> new Step.End("CUSTOMER_DISCONNECT")));

        var id = start();
        bench.advance(Duration.ofMinutes(1));

        assertThat(eventTypes()).containsExactly("CONNECTED_TO_SYSTEM", "DISCONNECTED",
                "COMPLETED");
        var event = json(bench.queues.bodies(queue).get(1));
        assertThat(event.path("source").asText()).isEqualTo("aws.connect");
        assertThat(event.path("resources").path(0).asText()).isEqualTo(INSTANCE_ARN);
        assertThat(event.path("detail")).isEqualTo(json("""
                {"eventType": "DISCONNECTED", "contactId": "%1$s", "initialContactId": "%1$s",
                 "channel": "VOICE", "initiationMethod": "API", "instanceArn": "%2$s",
                 "initiationTimestamp": "2026-11-20T12:00:00Z",
                 "connectedToSystemTimestamp": "2026-11-20T12:00:10Z",
                 "disconnectTimestamp": "2026-11-20T12:00:10Z",
                 "tags": {"aws:connect:instanceId": "c8c0e68d-2200-4265-82c0-0123456789ab",
                   "aws:connect:systemEndpoint": "+576015551234"}}""".formatted(id, INSTANCE_ARN)));
    }

    @Test
    void a_call_that_nobody_answers_never_connects() throws JsonProcessingException {
        service.answeredBy(_ -> new Reaction.NotConnected(Duration.ofSeconds(4), "TELECOM_BUSY"));

        start();
        bench.advance(Duration.ofMinutes(1));

        assertThat(eventTypes()).containsExactly("DISCONNECTED", "COMPLETED");
        assertThat(service.calls().getFirst().endedAt()).contains(Bench.FRIDAY_AT_7.plusSeconds(4));
    }

    @Test
    void the_line_rings_sixty_seconds_at_most() {
        service.answeredBy(_ -> new Reaction.Answers(Duration.ofSeconds(61),
                _ -> new Step.End("CUSTOMER_DISCONNECT")));

        start();
        bench.advance(Duration.ofMinutes(2));

        assertThat(service.calls().getFirst().disconnectReason()).contains("TELECOM_UNANSWERED");
        assertThat(service.calls().getFirst().connectedAt()).isEmpty();
    }

    @Test
    void nothing_more_is_said_after_the_callee_hung_up() {
        var steps = new ArrayList<Instant>();
        service.answeredBy(_ -> new Reaction.Answers(Duration.ofSeconds(10), line -> {
            steps.add(line.now());
            return new Step.Continue(Duration.ofSeconds(8));
        }));

        var id = start();
        bench.advance(Duration.ofSeconds(11));
        service.hangUp(id);
        bench.advance(Duration.ofMinutes(1));

        assertThat(steps).hasSize(1);
    }

    @Test
    void the_callee_sees_what_was_asked_for() {
        var seen = new ArrayList<PlacedCall>();
        service.answeredBy(call -> {
            seen.add(call);
            return new Reaction.NotConnected(Duration.ZERO, "TELECOM_NUMBER_INVALID");
        });

        start();
        bench.advance(Duration.ZERO);

        assertThat(seen).singleElement().satisfies(call -> {
            assertThat(call.destination()).isEqualTo("+573001234567");
            assertThat(call.attributes()).containsKey("contactPlanId");
        });
        assertThat(service.calls().getFirst().state()).isEqualTo(Call.State.ENDED);
    }

    private Map<String, String> invokeOnce() {
        var answers = new ArrayList<Map<String, String>>();
        service.answeredBy(_ -> new Reaction.Answers(Duration.ofSeconds(1), line -> {
            answers.add(line.invoke("identify-debtor", STEP));
            return new Step.End("CONTACT_FLOW_DISCONNECT");
        }));
        start();
        bench.advance(Duration.ofMinutes(1));
        return answers.getFirst();
    }

    private String start() {
        var flow = new FlowResource(service, bench.core.ids()).identify(resource("OutboundFlow",
                "AWS::Connect::ContactFlow", Map.of("InstanceArn", INSTANCE_ARN)));
        return connect
                .startOutboundVoiceContact(request -> request
                        .instanceId("c8c0e68d-2200-4265-82c0-0123456789ab")
                        .contactFlowId(flow.ref().substring(flow.ref().lastIndexOf('/') + 1))
                        .sourcePhoneNumber("+576015551234")
                        .destinationPhoneNumber("+573001234567")
                        .attributes(Map.of("contactPlanId", "D003SDCN3XYA02HCFJH4W1W0GH")))
                .contactId();
    }

    private List<String> eventTypes() throws JsonProcessingException {
        var types = new ArrayList<String>();
        for (var body : bench.queues.bodies(queue)) {
            types.add(json(body).path("detail").path("eventType").asText());
        }
        return types;
    }

    private static JsonNode json(String text) throws JsonProcessingException {
        return new ObjectMapper().readTree(text);
    }

    private static Resource resource(String logicalId, String type,
            Map<String, Object> properties) {
        return new Resource(logicalId, type,
                new Properties(logicalId, properties, UnaryOperator.identity()), List.of());
    }
}
