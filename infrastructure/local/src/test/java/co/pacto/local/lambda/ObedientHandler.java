package co.pacto.local.lambda;

import co.pacto.local.Json;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.databind.JsonNode;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;

/// Does what its event says and prints it: `throw` and `break` fail the invocation, `fail` reports the record,
/// `sleep` outlasts the timeout, anything else succeeds.
public final class ObedientHandler implements RequestStreamHandler {

    private final Map<String, String> environment;
    private final InstantSource clock;
    private int invocations;

    public ObedientHandler(Map<String, String> environment, InstantSource clock) {
        this.environment = environment;
        this.clock = clock;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
            throws IOException {
        var event = Json.read(input.readAllBytes());
        invocations++;
        var answer = Json.object();
        var failures = answer.putArray("batchItemFailures");
        for (var record : event.path("Records")) {
            var order = order(record);
            System.out.println(order);
            if (order.equals("throw")) {
                throw new IllegalStateException("as ordered");
            }
            if (order.startsWith("fail")) {
                failures.addObject().put("itemIdentifier", id(record));
            }
        }
        obey(event.path("order").asText(""));
        answer.put("at", clock.instant().toString())
                .put("greeting", environment.getOrDefault("GREETING", ""))
                .put("function", environment.getOrDefault("AWS_LAMBDA_FUNCTION_NAME", ""))
                .put("invocations", invocations);
        output.write(Json.bytes(answer));
    }

    private void obey(String order) {
        System.out.println(order + " at " + clock.instant());
        if (order.equals("throw")) {
            throw new IllegalStateException("as ordered");
        }
        if (order.equals("break")) {
            throw new AssertionError("as ordered");
        }
        while (order.equals("sleep") && !Thread.currentThread().isInterrupted()) {
            Thread.onSpinWait();
        }
    }

    private static String order(JsonNode record) {
        return record.has("body")
                ? record.path("body").asText()
                : record.path("dynamodb").path("NewImage").path("order").path("S").asText();
    }

    private static String id(JsonNode record) {
        return record.has("body")
                ? record.path("messageId").asText()
                : record.path("dynamodb").path("SequenceNumber").asText();
    }
}
