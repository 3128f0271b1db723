package co.pacto.local.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.pacto.aws.Clients;
import co.pacto.aws.connect.ConnectCalls;
import co.pacto.domain.contact.Calls;
import co.pacto.domain.debtor.PhoneNumber;
import co.pacto.local.Bench;
import co.pacto.local.connect.Call;
import co.pacto.local.connect.Connect;
import co.pacto.local.connect.Reaction;
import co.pacto.local.connect.Step;
import co.pacto.local.events.EventBridge;
import co.pacto.local.gateway.AwsError;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.connect.model.ConnectException;

/// Every answer of Amazon Connect as the product understands it (connect.md 8.2, outcomes.md 6.4), with
/// the client that place-call has: it asks once, because a call is not repeated blindly.
@Tag("clock")
final class ConnectCallsTest {

    private static final String INSTANCE = "c8c0e68d-2200-4265-82c0-0123456789ab";
    private static final String FLOW = "2f5d2a4e-0000-4000-8000-000000000001";
    private static final String CONTACT = "D003SDCN3XYA02HCFJH4W1W0GH";
    private static final String TOKEN = "pv1-eb5edcc1988bd7289877b51577feb948a2c735d8";
    private static final PhoneNumber NUMBER = new PhoneNumber("+573001234567");

    private final Bench bench = new Bench();
    private final EventBridge events = bench.serve(EventBridge::new);
    private final Connect service = bench.serve(core -> new Connect(core, events));
    private final RecordedRequests requests = RecordedRequests.of("connect", bench.core.gateway());
    private final Calls calls = new ConnectCalls(
            new Clients(Map.of("AWS_ENDPOINT_URL", bench.core.gateway().endpoint()))
                    .buildAskingOnce(ConnectClient.builder(), "connect"),
            new ConnectCalls.Origin(INSTANCE, FLOW, "+576015551234"));

    @BeforeEach
    void registerFlow() {
        service.addFlow("arn:aws:connect:us-east-1:111122223333:instance/" + INSTANCE
                + "/contact-flow/" + FLOW);
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_call_carries_its_contact_and_nothing_else_of_the_debtor() {
        var placed = start();

        assertThat(placed).isEqualTo(new Calls.Start.Placed(only().connectContactId()));
        assertThat(only().attributes()).isEqualTo(Map.of("contactPlanId", CONTACT));
        assertThat(requests.bodies()).singleElement()
                .asString()
                .contains("\"DestinationPhoneNumber\":\"+573001234567\"",
                        "\"SourcePhoneNumber\":\"+576015551234\"",
                        "\"ClientToken\":\"" + TOKEN + "\"");
    }

    @Test
    void the_same_token_gives_the_same_call() {
        assertThat(start()).isEqualTo(start());
        assertThat(service.calls()).hasSize(1);
    }

    @ParameterizedTest
    @CsvSource({"TooManyRequestsException, 429", "ThrottlingException, 429",
            "LimitExceededException, 429"})
    void a_throttled_call_is_asked_for_once_and_finds_no_room(String code, int status) {
        fail(code, status);

        assertThat(start()).isEqualTo(new Calls.Start.NoRoom());
        assertThat(requests.bodies()).hasSize(1);
        assertThat(service.calls()).isEmpty();
    }

    @Test
    void the_sixth_call_of_a_moment_finds_no_room() {
        for (var call = 1; call <= 5; call++) {
            assertThat(start("pv1-" + call)).isInstanceOf(Calls.Start.Placed.class);
        }

        assertThat(start("pv1-6")).isEqualTo(new Calls.Start.NoRoom());
        assertThat(requests.bodies()).hasSize(6);
    }

    @ParameterizedTest
    @CsvSource({"DestinationNotAllowedException, 403", "OutboundContactNotPermittedException, 403",
            "ResourceNotFoundException, 404", "InvalidRequestException, 400"})
    void what_no_retry_cures_is_told_by_its_code(String code, int status) {
        fail(code, status);

        assertThat(start()).isEqualTo(new Calls.Start.NotConfigured(code));
        assertThat(requests.bodies()).hasSize(1);
    }

    @Test
    void a_number_that_cannot_be_dialled_is_told_apart_from_the_set_up() {
        fail("InvalidParameterException", 400);

        assertThat(start()).isEqualTo(new Calls.Start.BadNumber());
    }

    @Test
    void a_failing_platform_is_asked_once_and_the_order_comes_again() {
        fail("InternalServiceException", 500);

        assertThatExceptionOfType(ConnectException.class).isThrownBy(this::start);
        assertThat(requests.bodies()).hasSize(1);
        assertThat(start()).isInstanceOf(Calls.Start.Placed.class);
    }

    @Test
    void a_call_is_looked_at_through_its_life() {
        service.answeredBy(_ -> new Reaction.Answers(Duration.ofSeconds(12),
                _ -> new Step.Continue(Duration.ofMinutes(5))));
        start();
        var id = only().connectContactId();

        assertThat(calls.describe(id))
                .contains(new Calls.Status(Optional.empty(), Optional.empty(), Optional.empty()));
        bench.advance(Duration.ofSeconds(12));
        assertThat(calls.describe(id)).contains(new Calls.Status(Optional.empty(),
                Optional.of(Bench.FRIDAY_AT_7.plusSeconds(12)), Optional.empty()));
        bench.advance(Duration.ofSeconds(30));
        service.hangUp(id);
        assertThat(calls.describe(id)).contains(new Calls.Status(Optional.of("CUSTOMER_DISCONNECT"),
                Optional.of(Bench.FRIDAY_AT_7.plusSeconds(12)),
                Optional.of(Bench.FRIDAY_AT_7.plusSeconds(42))));
    }

    @Test
    void a_call_that_the_platform_does_not_know_is_none() {
        assertThat(calls.describe("4a573372-1f28-4e26-b97b-0c5d2f6e8a11")).isEmpty();
    }

    private void fail(String code, int status) {
        bench.core.adversity().nextError("connect", new AwsError(code, status, "as ordered"));
    }

    private Calls.Start start() {
        return start(TOKEN);
    }

    private Calls.Start start(String token) {
        return calls.start(NUMBER, CONTACT, token);
    }

    private Call only() {
        return service.calls().getFirst();
    }
}
