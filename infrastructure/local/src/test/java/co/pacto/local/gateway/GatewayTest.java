package co.pacto.local.gateway;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIOException;

import co.pacto.local.Bench;
import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.Set;
import java.util.concurrent.atomic.AtomicInteger;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Test;

/// One endpoint, routed by the name in the signature (local-aws.md 6).
final class GatewayTest {

    private final Bench bench = new Bench();

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_request_goes_to_the_service_that_it_is_signed_for() throws Exception {
        bench.serve(_ -> echoing("scheduler"));

        var answer = get("/schedules?NamePrefix=a%20b", "scheduler");

        assertThat(answer.body()).isEqualTo("us-east-1 scheduler a b");
        assertThat(answer.headers().firstValue("x-amzn-requestid")).isPresent();
    }

    @Test
    void an_unknown_name_is_no_authentication() throws Exception {
        var answer = get("/", "nothing");

        assertThat(answer.statusCode()).isEqualTo(403);
        assertThat(answer.body()).contains("MissingAuthenticationTokenException");
    }

    @Test
    void each_protocol_refuses_in_its_own_form() throws Exception {
        for (var name : Set.of("scheduler", "sqs", "events", "s3")) {
            bench.core.adversity().nextError(name, AwsError.badRequest("SomeCode", "some <words>"));
        }

        assertThat(get("/", "scheduler").headers().firstValue("x-amzn-errortype"))
                .contains("SomeCode");
        assertThat(get("/", "sqs").body()).contains("com.amazonaws.sqs#SomeCode");
        assertThat(get("/", "events").body()).contains("\"__type\":\"SomeCode\"");
        assertThat(get("/", "s3").body()).contains("<Code>SomeCode</Code>", "some &lt;words");
    }

    @Test
    void an_announced_error_hits_the_next_call_only() throws Exception {
        bench.serve(_ -> echoing("scheduler"));
        bench.core.adversity()
                .nextError("scheduler", new AwsError("ThrottlingException", 429, "slow down"));

        assertThat(get("/", "scheduler").statusCode()).isEqualTo(429);
        assertThat(get("/", "scheduler").statusCode()).isEqualTo(200);
    }

    @Test
    void a_lost_answer_comes_after_the_work_and_only_once() throws Exception {
        var handled = new AtomicInteger();
        bench.serve(_ -> counting(handled));
        bench.core.adversity().loseNextAnswer("scheduler");

        assertThatIOException().isThrownBy(() -> post("scheduler"));
        assertThat(handled).hasValue(1);
        assertThat(post("scheduler").statusCode()).isEqualTo(200);
    }

    @Test
    void a_failure_of_ours_is_an_anomaly() throws Exception {
        bench.serve(_ -> service("scheduler", _ -> {
            throw new IllegalStateException("ours");
        }));

        assertThat(get("/", "scheduler").statusCode()).isEqualTo(500);
        assertThat(bench.core.anomalies().all()).singleElement().asString().contains("ours");
    }

    private static Service echoing(String name) {
        return service(name, request -> Response.json(request.region() + " " + request.signingName()
                + " " + request.query("NamePrefix").orElse("")));
    }

    private static Service counting(AtomicInteger handled) {
        return service("scheduler", _ -> {
            handled.incrementAndGet();
            return Response.json("{}");
        });
    }

    private static Service service(String name, Function<Request, Response> answer) {
        return new Service() {

            @Override
            public Set<String> signingNames() {
                return Set.of(name);
            }

            @Override
            public Response handle(Request request) {
                return answer.apply(request);
            }
        };
    }

    private HttpResponse<String> get(String path, String signingName)
            throws IOException, InterruptedException {
        return send(path, signingName, HttpRequest.Builder::GET);
    }

    /// What a client never repeats by itself.
    private HttpResponse<String> post(String signingName) throws IOException, InterruptedException {
        return send("/", signingName, request -> request.POST(BodyPublishers.noBody()));
    }

    private HttpResponse<String> send(String path, String signingName,
            UnaryOperator<HttpRequest.Builder> method) throws IOException, InterruptedException {
        try (var http = HttpClient.newHttpClient()) {
            var request = HttpRequest.newBuilder(URI.create(bench.core.gateway().endpoint() + path))
                    .header("Authorization", "AWS4-HMAC-SHA256 Credential=test/20261120/us-east-1/"
                            + signingName + "/aws4_request, SignedHeaders=host, Signature=0");
            return http.send(method.apply(request).build(), BodyHandlers.ofString());
        }
    }
}
