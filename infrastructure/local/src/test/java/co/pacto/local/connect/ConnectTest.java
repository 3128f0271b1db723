package co.pacto.local.connect;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.pacto.local.Bench;
import co.pacto.local.events.EventBridge;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.connect.model.ConnectException;
import software.amazon.awssdk.services.connect.model.ResourceNotFoundException;
import software.amazon.awssdk.services.connect.model.StartOutboundVoiceContactRequest;
import software.amazon.awssdk.services.connect.model.TrafficType;

@Tag("clock")
final class ConnectTest {

    private static final String INSTANCE = "c8c0e68d-2200-4265-82c0-0123456789ab";
    private static final String FLOW = "2f5d2a4e-0000-4000-8000-000000000001";

    private final Bench bench = new Bench();
    private final EventBridge events = bench.serve(EventBridge::new);
    private final Connect service = bench.serve(core -> new Connect(core, events));
    private final ConnectClient connect = bench.client(ConnectClient.builder());

    @BeforeEach
    void registerFlow() {
        service.register(new Flow("arn:aws:connect:us-east-1:111122223333:instance/" + INSTANCE
                + "/contact-flow/" + FLOW));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void refuses_numbers_that_are_none_and_countries_that_are_not_allowed() {
        refuses(400, "InvalidParameterException",
                request -> request.destinationPhoneNumber("3001234567"));
        refuses(403, "DestinationNotAllowedException",
                request -> request.destinationPhoneNumber("+13055551234"));
    }

    @Test
    void does_not_find_an_unknown_instance_flow_or_contact() {
        refuses(404, "ResourceNotFoundException", request -> request.instanceId("other"));
        refuses(404, "ResourceNotFoundException", request -> request.contactFlowId("other"));
        assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(
                () -> connect.describeContact(r -> r.instanceId(INSTANCE).contactId("none")));
    }

    @Test
    void assumed_code_for_a_call_without_source() {
        refuses(400, "InvalidRequestException", request -> request.sourcePhoneNumber(null));
    }

    @Test
    void assumed_code_for_what_only_campaigns_may_use() {
        refuses(400, "InvalidRequestException", request -> request.ringTimeoutInSeconds(30));
        refuses(400, "InvalidRequestException", request -> request.answerMachineDetectionConfig(
                detection -> detection.enableAnswerMachineDetection(true)));
        refuses(400, "InvalidParameterException",
                request -> request.ringTimeoutInSeconds(14).trafficType(TrafficType.CAMPAIGN));
    }

    @Test
    void refuses_attributes_with_other_keys_or_of_too_many_bytes() {
        refuses(400, "InvalidParameterException",
                request -> request.attributes(Map.of("contact plan", "1")));
        refuses(400, "InvalidParameterException",
                request -> request.attributes(Map.of("a", "ñ".repeat(16_384))));
    }

    @Test
    void the_same_token_starts_one_call_for_seven_days() {
        var first = start(request -> request.clientToken("pv1-a"));
        bench.advance(Duration.ofDays(7).minusSeconds(1));
        var again = start(request -> request.clientToken("pv1-a"));
        bench.advance(Duration.ofSeconds(1));
        var later = start(request -> request.clientToken("pv1-a"));

        assertThat(again).isEqualTo(first);
        assertThat(later).isNotEqualTo(first);
        assertThat(service.calls()).hasSize(2);
    }

    @Test
    void an_ended_contact_frees_its_token_when_told_so() {
        service.forgetTokensOfEndedContacts(true);

        var first = start(request -> request.clientToken("pv1-a"));
        var ringing = start(request -> request.clientToken("pv1-a"));
        bench.advance(Duration.ofMinutes(2));

        assertThat(ringing).isEqualTo(first);
        assertThat(start(request -> request.clientToken("pv1-a"))).isNotEqualTo(first);
    }

    @Test
    void assumed_code_above_two_calls_a_second_with_a_burst_of_five() {
        for (var call = 0; call < 5; call++) {
            start(_ -> {
            });
        }

        refuses(429, "TooManyRequestsException", _ -> {
        });
        bench.advance(Duration.ofMillis(500));
        start(_ -> {
        });
        refuses(429, "TooManyRequestsException", _ -> {
        });
    }

    @Test
    void assumed_code_above_the_concurrent_calls_of_the_instance() {
        service.concurrentCalls(2);
        start(_ -> {
        });
        start(_ -> {
        });

        refuses(429, "LimitExceededException", _ -> {
        });
        bench.advance(Duration.ofSeconds(60));
        start(_ -> {
        });
    }

    @Test
    void nobody_answers_without_a_callee() {
        start(_ -> {
        });
        bench.advance(Duration.ofSeconds(59));
        assertThat(service.calls().getFirst().state()).isEqualTo(Call.State.RINGING);
        bench.advance(Duration.ofSeconds(1));

        assertThat(service.calls().getFirst().state()).isEqualTo(Call.State.ENDED);
        assertThat(service.calls().getFirst().disconnectReason()).contains("TELECOM_UNANSWERED");
    }

    @Test
    void describes_a_contact_through_its_life() {
        service.answeredBy(_ -> new Reaction.Answers(Duration.ofSeconds(12),
                _ -> new Step.Continue(Duration.ofMinutes(5))));
        var id = start(request -> request.attributes(Map.of("contactPlanId", "D003")));
        bench.advance(Duration.ofSeconds(12));
        var answered = connect.describeContact(r -> r.instanceId(INSTANCE).contactId(id)).contact();
        bench.advance(Duration.ofSeconds(30));
        service.hangUp(id);

        var ended = connect.describeContact(r -> r.instanceId(INSTANCE).contactId(id)).contact();
        assertThat(answered.connectedToSystemTimestamp())
                .isEqualTo(Bench.FRIDAY_AT_7.plusSeconds(12));
        assertThat(answered.disconnectTimestamp()).isNull();
        assertThat(answered.attributes()).isEqualTo(Map.of("contactPlanId", "D003"));
        assertThat(ended.disconnectTimestamp()).isEqualTo(Bench.FRIDAY_AT_7.plusSeconds(42));
        assertThat(ended.disconnectReason()).isEqualTo("CUSTOMER_DISCONNECT");
        assertThat(ended.initiationMethodAsString()).isEqualTo("API");
    }

    @Test
    void a_call_that_rings_can_be_rejected_and_an_ended_one_not_hung_up() {
        var id = start(_ -> {
        });

        assertThat(service.hangUp(id)).isTrue();
        assertThat(service.hangUp(id)).isFalse();
        assertThat(service.calls().getFirst().disconnectReason()).contains("TELECOM_BUSY");
    }

    @Test
    void stops_a_contact_once() {
        service.answeredBy(_ -> new Reaction.Answers(Duration.ofSeconds(12),
                _ -> new Step.Continue(Duration.ofMinutes(5))));
        var id = start(_ -> {
        });
        bench.advance(Duration.ofSeconds(20));

        connect.stopContact(r -> r.instanceId(INSTANCE).contactId(id));

        assertThat(service.calls().getFirst().disconnectReason()).contains("API");
        assertThatExceptionOfType(ConnectException.class)
                .isThrownBy(() -> connect.stopContact(r -> r.instanceId(INSTANCE).contactId(id)))
                .satisfies(error -> assertThat(error.statusCode()).isEqualTo(410));
    }

    @Test
    void prints_no_number_and_no_attribute() {
        var call = new PlacedCall("id", FLOW, "+573001234567", "+576015551234", Bench.FRIDAY_AT_7,
                Map.of("contactPlanId", "D003"));

        assertThat(call.toString()).isEqualTo("call id of 2026-11-20T12:00:00Z");
        assertThat(List.of(call).toString()).doesNotContain("3001234567", "D003");
    }

    private void refuses(int status, String code,
            Consumer<StartOutboundVoiceContactRequest.Builder> change) {
        assertThatExceptionOfType(ConnectException.class).isThrownBy(() -> start(change))
                .satisfies(error -> {
                    assertThat(error.awsErrorDetails().errorCode()).isEqualTo(code);
                    assertThat(error.statusCode()).isEqualTo(status);
                });
    }

    private String start(Consumer<StartOutboundVoiceContactRequest.Builder> change) {
        return connect.startOutboundVoiceContact(request -> {
            request.instanceId(INSTANCE)
                    .contactFlowId(FLOW)
                    .sourcePhoneNumber("+576015551234")
                    .destinationPhoneNumber("+573001234567");
            change.accept(request);
        }).contactId();
    }
}
