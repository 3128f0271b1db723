package co.pacto.local.model;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.fasterxml.jackson.databind.JsonNode;
import java.net.URLDecoder;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// The way of one operation in a REST protocol: `PUT /schedules/{Name}`.
///
/// @param input the name of the input's shape
record Route(String operation, String method, List<String> segments, String input) {

    static Route of(String operation, JsonNode model) {
        var http = model.required("http");
        return new Route(operation, http.required("method").textValue(),
                List.of(http.required("requestUri").textValue().split("/", -1)),
                model.required("input").required("shape").textValue());
    }

    boolean takes(String requestMethod, String path) {
        var parts = path.split("/", -1);
        if (!method.equals(requestMethod) || parts.length != segments.size()) {
            return false;
        }
        for (var index = 0; index < parts.length; index++) {
            if (!isLabel(segments.get(index)) && !segments.get(index).equals(parts[index])) {
                return false;
            }
        }
        return true;
    }

    /// The values of the labels in the path, decoded.
    Map<String, String> labels(String path) {
        var parts = path.split("/", -1);
        var labels = new LinkedHashMap<String, String>();
        for (var index = 0; index < parts.length; index++) {
            var segment = segments.get(index);
            if (isLabel(segment)) {
                labels.put(segment.substring(1, segment.length() - 1),
                        URLDecoder.decode(parts[index].replace("+", "%2B"), UTF_8));
            }
        }
        return labels;
    }

    private static boolean isLabel(String segment) {
        return segment.startsWith("{");
    }
}
