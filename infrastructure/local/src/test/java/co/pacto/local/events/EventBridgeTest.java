package co.pacto.local.events;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.pacto.local.Arns;
import co.pacto.local.Bench;
import co.pacto.local.gateway.AwsError;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.util.Collections;
import java.util.List;
import java.util.Optional;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.EventBridgeException;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;
import software.amazon.awssdk.services.eventbridge.model.PutEventsResponse;

final class EventBridgeTest {

    private static final String BUS = "pacto-demo-dev";

    private final Bench bench = new Bench();
    private final EventBridge service = bench.serve(EventBridge::new);
    private final EventBridgeClient events = bench.client(EventBridgeClient.builder());
    private final String queue = bench.queues.create("alarms");

    @BeforeEach
    void createBus() {
        service.create(BUS);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    @Tag("portable")
    void recorded_refusals_of_single_entries() {
        assertEntryRefused("InvalidArgument",
                "Parameter Source is not valid. Reason: Source is a required argument.",
                entry -> entry.source(null));
        assertEntryRefused("InvalidArgument",
                "Parameter DetailType is not valid. Reason: DetailType is a required argument.",
                entry -> entry.detailType(null));
        assertEntryRefused("MalformedDetail", "Detail is malformed.",
                entry -> entry.detail("\"text\""));
        assertEntryRefused("MalformedDetail", "Detail is malformed.", entry -> entry.detail("[1]"));
        assertEntryRefused("MalformedDetail", "Detail is malformed.", entry -> entry.detail("{"));
    }

    @Test
    @Tag("portable")
    void refuses_events_in_the_name_of_aws() {
        assertEntryRefused("NotAuthorizedForSourceException", "Not authorized for the source.",
                entry -> entry.source("aws.connect"));
    }

    @Test
    @Tag("portable")
    void refuses_no_entries_and_more_than_ten() {
        assertRequestRefused(List.of());
        assertRequestRefused(Collections.nCopies(11, entry("default", "A", "{}").build()));
    }

    @Test
    @Tag("portable")
    void recorded_refusal_of_more_than_one_megabyte_together() {
        var half = "{\"a\":\"" + "x".repeat(600_000) + "\"}";

        assertRequestRefused(
                List.of(entry("default", "A", half).build(), entry("default", "A", half).build()));
    }

    @Test
    @Tag("clock")
    void brings_the_detail_of_what_matches_to_the_queue() {
        rule(BUS, "{\"source\":[\"co.pacto\"],\"detail-type\":[\"WakeUpArmed\"]}", false, queue);
        service.expectNoRuleFor(List.of("wakeuparmed"));

        put(BUS, "WakeUpArmed", "{\"n\":1}");
        put(BUS, "wakeuparmed", "{\"n\":2}");

        assertThat(bench.queues.bodies(queue)).containsExactly("{\"n\":1}");
        assertThat(bench.core.anomalies().all()).isEmpty();
    }

    @Test
    @Tag("clock")
    void brings_the_whole_event_when_no_path_is_named() {
        rule("default", "{\"source\":[\"co.pacto\"]}", true, queue);

        put("default", "A", "{\"n\":1}");

        assertThat(bench.queues.bodies(queue)).singleElement()
                .asString()
                .startsWith("{\"version\":\"0\",\"id\":\"")
                .endsWith(
                        "\"detail-type\":\"A\",\"source\":\"co.pacto\",\"account\":\"000000000000\","
                                + "\"time\":\"2026-11-20T12:00:00Z\",\"region\":\"us-east-1\","
                                + "\"resources\":[],\"detail\":{\"n\":1}}");
    }

    @Test
    @Tag("clock")
    void matches_prefix_exists_numeric_and_anything_but() {
        rule("default",
                """
                        {"detail":{"data":{"channel":["VOICE"],"day":[{"prefix":"2026-"}],"absent":[{"exists":false}],
                        "pesos":[{"numeric":[">",1000]}],"level":[{"anything-but":"0"}]}}}""",
                false, queue);

        put("default", "A", """
                {"data":{"channel":"VOICE","day":"2026-11-20","pesos":1001,"level":"1"}}""");
        put("default", "A", """
                {"data":{"channel":"EMAIL","day":"2026-11-20","pesos":1001,"level":"1"}}""");
        put("default", "A", """
                {"data":{"channel":"VOICE","day":"2026-11-20","pesos":1000,"level":"1"}}""");

        assertThat(bench.queues.bodies(queue)).hasSize(1);
    }

    @Test
    @Tag("clock")
    void several_rules_may_match() {
        rule("default", "{\"source\":[\"co.pacto\"]}", false, queue);
        rule("default", "{\"detail-type\":[\"A\"]}", false, queue);

        put("default", "A", "{}");

        assertThat(bench.queues.bodies(queue)).hasSize(2);
    }

    @Test
    @Tag("clock")
    void an_event_of_our_own_bus_without_a_rule_is_an_anomaly() {
        put(BUS, "Forgotten", "{}");
        put("default", "Somebody else's", "{}");

        assertThat(bench.core.anomalies().all())
                .containsExactly("event Forgotten of bus pacto-demo-dev matched no rule");
    }

    @Test
    @Tag("clock")
    void recorded_success_of_an_event_to_a_bus_that_does_not_exist_is_an_anomaly() {
        var answer = put("pacto-demo-prod", "A", "{}");

        assertThat(answer.failedEntryCount()).isZero();
        assertThat(answer.entries().getFirst().eventId()).isNotEmpty();
        assertThat(bench.core.anomalies().all())
                .containsExactly("event A sent to a bus that does not exist: pacto-demo-prod");
    }

    @Test
    @Tag("clock")
    void a_queue_policy_that_does_not_let_the_rule_in_is_an_anomaly() {
        rule("default", "{\"source\":[\"co.pacto\"]}", false, bench.queues.createClosed("closed"));

        put("default", "A", "{}");

        assertThat(bench.core.anomalies().all()).containsExactly(
                "event refused by queue policy: A of rule r0 to arn:aws:sqs:us-east-1:000000000000:closed");
    }

    @Test
    @Tag("clock")
    void what_no_queue_takes_goes_to_the_dead_letters() {
        rule("default", "{\"source\":[\"co.pacto\"]}", false, Arns.of("sqs", "gone"));

        put("default", "A", "{}");

        assertThat(bench.queues.sent).singleElement().satisfies(letter -> {
            assertThat(letter.queue()).isEqualTo(queue);
            assertThat(letter.attributes()).containsEntry("ERROR_CODE", "QueueDoesNotExist");
        });
    }

    @Test
    @Tag("clock")
    void services_publish_on_the_default_bus() {
        rule("default", "{\"source\":[\"aws.connect\"]}", true, queue);

        service.publish("aws.connect", "Amazon Connect Contact Event", "arn:instance",
                JsonNodeFactory.instance.objectNode().put("eventType", "COMPLETED"));

        assertThat(bench.queues.bodies(queue)).singleElement()
                .asString()
                .contains("\"resources\":[\"arn:instance\"]", "\"eventType\":\"COMPLETED\"");
    }

    @Test
    @Tag("clock")
    void refuses_a_pattern_that_the_matcher_refuses() {
        assertThatExceptionOfType(AwsError.class)
                .isThrownBy(() -> rule("default", "{\"source\":\"co.pacto\"}", false, queue))
                .withMessageStartingWith("Event pattern is not valid. Reason: ")
                .satisfies(error -> assertThat(error.code())
                        .isEqualTo("InvalidEventPatternException"));
    }

    private int rules;

    private void rule(String bus, String pattern, boolean wholeEvent, String target) {
        var name = "r" + rules++;
        service.create(bus, new Rule(name, Arns.of("events", "rule/" + name), pattern,
                List.of(new Rule.Target(target, wholeEvent, Optional.of(queue)))));
    }

    private PutEventsResponse put(String bus, String detailType, String detail) {
        return events.putEvents(request -> request.entries(entry(bus, detailType, detail).build()));
    }

    private static PutEventsRequestEntry.Builder entry(String bus, String detailType,
            String detail) {
        return PutEventsRequestEntry.builder()
                .eventBusName(bus)
                .source("co.pacto")
                .detailType(detailType)
                .detail(detail);
    }

    private void assertEntryRefused(String code, String message,
            Consumer<PutEventsRequestEntry.Builder> change) {
        var broken = entry("default", "A", "{}");
        change.accept(broken);

        var answer = events.putEvents(
                request -> request.entries(entry("default", "A", "{}").build(), broken.build()));

        assertThat(answer.failedEntryCount()).isEqualTo(1);
        assertThat(answer.entries().getFirst().eventId()).isNotEmpty();
        assertThat(answer.entries().getLast().errorCode()).isEqualTo(code);
        assertThat(answer.entries().getLast().errorMessage()).isEqualTo(message);
    }

    private void assertRequestRefused(List<PutEventsRequestEntry> entries) {
        assertThatExceptionOfType(EventBridgeException.class)
                .isThrownBy(() -> events.putEvents(request -> request.entries(entries)))
                .satisfies(error -> assertThat(error.awsErrorDetails().errorCode())
                        .isEqualTo("ValidationException"));
    }
}
