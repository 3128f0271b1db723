package co.pacto.local.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.pacto.local.gateway.AwsError;
import co.pacto.local.gateway.Request;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URLDecoder;

/// Reads requests of the REST-JSON protocol by the service's model: which operation, what input, and
/// whether AWS would take it.
public final class RestJson {

    private static final ObjectMapper JSON = new ObjectMapper();

    private final ServiceModel model;
    private final Constraints constraints;
    private final String refusal;

    /// @param service the name of the model's resource
    /// @param refusal the code with which the service refuses what breaks a constraint
    public RestJson(String service, String refusal) {
        model = ServiceModel.of(service);
        constraints = new Constraints(model);
        this.refusal = refusal;
    }

    /// One call that satisfies the model.
    ///
    /// @param input path, query and body under the names of the model's members
    public record Call(String operation, ObjectNode input) {

        /// A text of the input, empty when it is absent.
        public String text(String member) {
            return input.path(member).asText("");
        }
    }

    /// The call, or a refusal in AWS's words.
    public Call read(Request request) {
        var route = model.route(request.method(), request.path())
                .orElseThrow(() -> AwsError.notImplemented(
                        request.method() + " " + request.path() + " of " + request.signingName()));
        var input = body(request);
        route.labels(request.path()).forEach(input::put);
        var members = model.shape(route.input()).required("members");
        members.properties()
                .stream()
                .filter(member -> member.getValue()
                        .path("location")
                        .asText("")
                        .equals("querystring"))
                .forEach(member -> readQuery(request, member.getKey(), member.getValue(), input));
        return check(route, input);
    }

    /// The same for an input that comes from the template and not over HTTP.
    public Call call(String operation, ObjectNode input) {
        return check(model.route(operation), input);
    }

    private Call check(Route route, ObjectNode input) {
        constraints.check(route.input(), input, refusal);
        return new Call(route.operation(), input);
    }

    private ObjectNode body(Request request) {
        if (request.body().length == 0) {
            return JSON.createObjectNode();
        }
        try {
            if (JSON.readTree(request.body()) instanceof ObjectNode body) {
                return body;
            }
        } catch (JsonProcessingException e) {
            throw notJson();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        throw notJson();
    }

    private static AwsError notJson() {
        return AwsError.badRequest("SerializationException", "The body is not a JSON object");
    }

    private void readQuery(Request request, String member, JsonNode reference, ObjectNode input) {
        var name = reference.required("locationName").textValue();
        switch (model.shape(reference.required("shape").textValue()).required("type").textValue()) {
            case "list" -> {
                for (var part : request.rawQuery().split("&", -1)) {
                    if (part.startsWith(name + "=")) {
                        input.withArray(member)
                                .add(URLDecoder.decode(part.substring(name.length() + 1), UTF_8));
                    }
                }
            }
            case "integer" ->
                request.query(name).ifPresent(text -> input.put(member, number(text)));
            default -> request.query(name).ifPresent(text -> input.put(member, text));
        }
    }

    private static int number(String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw AwsError.badRequest("SerializationException", "The query has no number");
        }
    }
}
