package co.pacto.local.lambda;

import co.pacto.local.Arns;
import co.pacto.local.Json;
import co.pacto.local.gateway.AwsError;
import co.pacto.local.gateway.Request;
import co.pacto.local.gateway.Response;
import co.pacto.local.gateway.Service;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.Set;
import java.util.regex.Pattern;

/// The API of Lambda: Invoke and ListFunctions.
public final class LambdaService implements Service {

    private static final Pattern INVOKE = Pattern
            .compile("/2015-03-31/functions/([^/]+)/invocations");
    private static final String LIST = "/2015-03-31/functions";
    private static final int MAX_SYNC_BYTES = 6 * 1024 * 1024;
    private static final int MAX_ASYNC_BYTES = 1024 * 1024;
    private static final int ACCEPTED = 202;
    private static final int NO_CONTENT = 204;

    private final InProcessFunctions functions;

    public LambdaService(InProcessFunctions functions) {
        this.functions = functions;
    }

    @Override
    public Set<String> signingNames() {
        return Set.of("lambda");
    }

    @Override
    public Response handle(Request request) {
        var invoke = INVOKE.matcher(request.path());
        if (request.method().equals("POST") && invoke.matches()) {
            return invoke(URLDecoder.decode(invoke.group(1), StandardCharsets.UTF_8), request);
        }
        if (request.method().equals("GET") && request.path().replaceAll("/$", "").equals(LIST)) {
            return list();
        }
        throw AwsError.notImplemented(request.method() + " " + request.path() + " of lambda");
    }

    private Response invoke(String name, Request request) {
        var payload = request.body().length == 0
                ? "{}".getBytes(StandardCharsets.UTF_8)
                : request.body();
        functions.definition(name);
        return switch (request.header("x-amz-invocation-type").orElse("RequestResponse")) {
            case "DryRun" -> Response.empty(NO_CONTENT);
            case "Event" -> {
                check(payload, MAX_ASYNC_BYTES);
                functions.invokeAsync(name, payload);
                yield Response.empty(ACCEPTED);
            }
            case "RequestResponse" -> {
                check(payload, MAX_SYNC_BYTES);
                yield answer(functions.invoke(name, payload));
            }
            default -> throw AwsError.badRequest("InvalidParameterValueException",
                    "unknown invocation type");
        };
    }

    private static Response answer(Functions.Result result) {
        var answer = Response.json(new String(result.payload(), StandardCharsets.UTF_8))
                .with("X-Amz-Executed-Version", "1");
        return result.functionError()
                .map(error -> answer.with("X-Amz-Function-Error", error))
                .orElse(answer);
    }

    private static void check(byte[] payload, int maxBytes) {
        if (payload.length > maxBytes) {
            throw new AwsError("RequestTooLargeException", 413,
                    payload.length + " byte payload is too large for the invocation (limit "
                            + maxBytes + " bytes)");
        }
        if (!Json.isValid(payload)) {
            throw AwsError.badRequest("InvalidRequestContentException",
                    "Could not parse request body into json");
        }
    }

    private Response list() {
        var answer = Json.object();
        var list = answer.putArray("Functions");
        for (var function : functions.definitions()) {
            list.addObject()
                    .put("FunctionName", function.name())
                    .put("FunctionArn", Arns.of("lambda", "function:" + function.name()))
                    .put("Runtime", "java25")
                    .put("Handler", function.handler())
                    .put("Timeout", function.timeout().toSeconds())
                    .put("Version", "$LATEST");
        }
        return Response.json(answer.toString());
    }
}
