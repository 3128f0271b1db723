package co.pacto.local.lambda;

import static co.pacto.local.lambda.FunctionsBench.printed;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.pacto.local.LocalAws;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.lambda.model.InvalidRequestContentException;
import software.amazon.awssdk.services.lambda.model.InvocationType;
import software.amazon.awssdk.services.lambda.model.InvokeResponse;
import software.amazon.awssdk.services.lambda.model.ResourceNotFoundException;

/// Invocations of functions in this JVM (local-aws.md 9.4).
@Tag("clock")
final class LambdaTest {

    private static final String OBEY = "demo-dev-obey";

    private final LocalAws aws = FunctionsBench.start();
    private final LambdaClient lambda = aws.client(LambdaClient.builder());

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void answers_with_the_virtual_instant_and_the_environment_of_the_template() {
        aws.advance(Duration.ofDays(3));

        assertThat(invoke(OBEY, "{}").payload().asUtf8String()).contains("2026-11-23T12:00:00Z",
                "\"greeting\":\"hola\"", "\"function\":\"demo-dev-obey\"");
    }

    @ParameterizedTest
    @ValueSource(strings = {"obey", OBEY, "demo-dev-obey:live",
            "000000000000:function:demo-dev-obey",
            "arn:aws:lambda:us-east-1:000000000000:function:demo-dev-obey:live"})
    void a_function_is_found_by_each_of_its_names(String name) {
        assertThat(invoke(name, "{}").statusCode()).isEqualTo(200);
    }

    @Test
    void a_function_that_throws_is_an_answer_with_an_error() {
        var answer = invoke(OBEY, "{\"order\":\"throw\"}");

        assertThat(answer.statusCode()).isEqualTo(200);
        assertThat(answer.functionError()).isEqualTo("Unhandled");
        assertThat(answer.payload().asUtf8String()).contains("\"errorMessage\":\"as ordered\"",
                "\"errorType\":\"java.lang.IllegalStateException\"", "stackTrace");
    }

    @Test
    void a_witness_sees_the_error_of_a_function_and_no_answer() {
        Map<String, String> seen = new LinkedHashMap<>();
        aws.functions().show(seen::put);

        invoke(OBEY, "{}");
        invoke(OBEY, "{\"order\":\"throw\"}");

        assertThat(seen).containsOnlyKeys("function " + OBEY);
        assertThat(seen.get("function " + OBEY)).contains("as ordered");
    }

    @Test
    void an_error_is_answered_at_once_like_an_exception() {
        assertThat(invoke(OBEY, "{\"order\":\"break\"}").payload().asUtf8String())
                .contains("\"errorType\":\"java.lang.AssertionError\"");
    }

    @Test
    void a_function_that_outlasts_its_timeout_is_stopped() {
        var answer = invoke(OBEY, "{\"order\":\"sleep\"}");

        assertThat(answer.functionError()).isEqualTo("Unhandled");
        assertThat(answer.payload().asUtf8String()).contains("Sandbox.Timedout",
                "Task timed out after 1.00 seconds");
    }

    @Test
    void refuses_an_unknown_function_and_what_is_not_json() {
        assertThatThrownBy(() -> invoke("nobody", "{}"))
                .isInstanceOf(ResourceNotFoundException.class);
        assertThatThrownBy(() -> invoke(OBEY, "{"))
                .isInstanceOf(InvalidRequestContentException.class);
    }

    @Test
    void a_dry_run_invokes_nobody() {
        var answer = lambda.invoke(
                request -> request.functionName(OBEY).invocationType(InvocationType.DRY_RUN));

        assertThat(answer.statusCode()).isEqualTo(204);
        assertThat(printed(aws, OBEY)).isEmpty();
    }

    @Test
    void an_event_that_fails_is_tried_after_one_and_two_minutes_and_then_lost() {
        var answer = lambda.invoke(request -> request.functionName(OBEY)
                .invocationType(InvocationType.EVENT)
                .payload(SdkBytes.fromUtf8String("{\"order\":\"throw\"}")));
        aws.advance(Duration.ofHours(1));

        assertThat(answer.statusCode()).isEqualTo(202);
        assertThat(printed(aws, OBEY)).containsExactly("throw at 2026-11-20T12:00:00Z",
                "throw at 2026-11-20T12:01:00Z", "throw at 2026-11-20T12:03:00Z");
        assertThat(aws.anomalies()).containsExactly("asynchronous event of demo-dev-obey lost");
    }

    @Test
    void a_warm_function_keeps_its_instance_until_it_is_restarted() {
        invoke(OBEY, "{}");
        var warm = invoke(OBEY, "{}").payload().asUtf8String();
        aws.functions().restart(OBEY);
        var cold = invoke(OBEY, "{}").payload().asUtf8String();

        assertThat(warm).contains("\"invocations\":2");
        assertThat(cold).contains("\"invocations\":1");
    }

    @Test
    void lists_the_functions_of_the_template() {
        assertThat(lambda.listFunctions().functions())
                .extracting(function -> function.functionName())
                .containsExactly("demo-dev-obey", "demo-dev-work", "demo-dev-follow");
    }

    private InvokeResponse invoke(String name, String payload) {
        return lambda.invoke(
                request -> request.functionName(name).payload(SdkBytes.fromUtf8String(payload)));
    }
}
