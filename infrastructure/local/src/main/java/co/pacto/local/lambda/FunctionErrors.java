package co.pacto.local.lambda;

import co.pacto.local.Json;
import java.time.Duration;
import java.util.Locale;

/// How Lambda describes a function that failed.
final class FunctionErrors {

    private FunctionErrors() {}

    static Functions.Result unhandled(Throwable error) {
        var description = Json.object()
                .put("errorMessage", String.valueOf(error.getMessage()))
                .put("errorType", error.getClass().getName());
        var trace = description.putArray("stackTrace");
        for (var frame : error.getStackTrace()) {
            trace.add(frame.toString());
        }
        return Functions.Result.unhandled(Json.bytes(description));
    }

    static Functions.Result timedOut(String requestId, Duration timeout) {
        var seconds = String.format(Locale.ROOT, "%.2f", timeout.toMillis() / 1_000.0);
        return Functions.Result.unhandled(Json.bytes(Json.object()
                .put("errorType", "Sandbox.Timedout")
                .put("errorMessage", "RequestId: " + requestId + " Error: Task timed out after "
                        + seconds + " seconds")));
    }
}
