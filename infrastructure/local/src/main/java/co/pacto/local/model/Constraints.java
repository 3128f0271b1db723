package co.pacto.local.model;

import co.pacto.local.gateway.AwsError;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.TextNode;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.concurrent.ConcurrentHashMap;
import java.util.regex.Pattern;

/// Checks an input against the constraints of a service model and says what is wrong in AWS's words.
final class Constraints {

    private static final String NOT_NULL = "Member must not be null";

    private final ServiceModel model;
    private final Map<String, Pattern> patterns = new ConcurrentHashMap<>();

    Constraints(ServiceModel model) {
        this.model = model;
    }

    /// Refuses an input that breaks a constraint.
    ///
    /// @param code the service's code for it
    void check(String shape, JsonNode input, String code) {
        var violations = new ArrayList<String>();
        check(model.shape(shape), input, "", violations);
        if (!violations.isEmpty()) {
            throw AwsError.badRequest(code,
                    "%d validation error%s detected: %s".formatted(violations.size(),
                            violations.size() == 1 ? "" : "s", String.join("; ", violations)));
        }
    }

    private void check(JsonNode shape, JsonNode value, String path, List<String> violations) {
        var type = shape.required("type").textValue();
        if (!hasType(type, value)) {
            throw AwsError.badRequest("SerializationException",
                    "%s is not a %s".formatted(path.isEmpty() ? "The body" : path, type));
        }
        broken(type, shape, value)
                .forEach(constraint -> violations.add(sentence(value, path, constraint)));
        switch (type) {
            case "structure" -> checkMembers(shape, value, path, violations);
            case "list" -> checkElements(shape, value, path, violations);
            case "map" -> checkEntries(shape, value, path, violations);
            default -> {
            }
        }
    }

    private void checkMembers(JsonNode shape, JsonNode value, String path,
            List<String> violations) {
        var members = shape.required("members");
        for (var required : shape.path("required")) {
            if (!value.hasNonNull(required.textValue())) {
                violations.add(
                        sentence(NullNode.instance, join(path, required.textValue()), NOT_NULL));
            }
        }
        for (var property : value.properties()) {
            var name = property.getKey();
            if (!members.has(name)) {
                throw AwsError.notImplemented("the member " + join(path, name));
            }
            if (!property.getValue().isNull()) {
                check(target(members.get(name)), property.getValue(), join(path, name), violations);
            }
        }
    }

    private void checkElements(JsonNode shape, JsonNode value, String path,
            List<String> violations) {
        for (var index = 0; index < value.size(); index++) {
            check(target(shape.required("member")), value.get(index),
                    "%s.%d.member".formatted(path, index + 1), violations);
        }
    }

    private void checkEntries(JsonNode shape, JsonNode value, String path,
            List<String> violations) {
        var keys = target(shape.required("key"));
        for (var entry : value.properties()) {
            var key = TextNode.valueOf(entry.getKey());
            broken("string", keys, key).forEach(constraint -> violations.add(sentence(value, path,
                    "Map keys must satisfy constraint: [" + constraint + "]")));
            check(target(shape.required("value")), entry.getValue(),
                    "%s.%s.member".formatted(path, entry.getKey()), violations);
        }
    }

    private List<String> broken(String type, JsonNode shape, JsonNode value) {
        var broken = new ArrayList<String>();
        switch (type) {
            case "string" -> {
                var text = value.textValue();
                checkLimits(shape, text.codePointCount(0, text.length()), "length", broken);
                checkWords(shape, text, broken);
            }
            case "list", "map" -> checkLimits(shape, value.size(), "length", broken);
            case "integer", "long", "float", "double" ->
                checkLimits(shape, value.decimalValue(), "value", broken);
            default -> {
            }
        }
        return broken;
    }

    private static void checkLimits(JsonNode shape, long size, String what, List<String> broken) {
        checkLimits(shape, BigDecimal.valueOf(size), what, broken);
    }

    private static void checkLimits(JsonNode shape, BigDecimal size, String what,
            List<String> broken) {
        if (shape.has("min") && size.compareTo(shape.get("min").decimalValue()) < 0) {
            broken.add("Member must have %s greater than or equal to %s".formatted(what,
                    shape.get("min").asText()));
        }
        if (shape.has("max") && size.compareTo(shape.get("max").decimalValue()) > 0) {
            broken.add("Member must have %s less than or equal to %s".formatted(what,
                    shape.get("max").asText()));
        }
    }

    private void checkWords(JsonNode shape, String text, List<String> broken) {
        if (shape.has("pattern")) {
            var pattern = shape.get("pattern").textValue();
            if (!patterns.computeIfAbsent(pattern, Pattern::compile).matcher(text).matches()) {
                broken.add("Member must satisfy regular expression pattern: " + pattern);
            }
        }
        if (shape.has("enum")) {
            var words = new ArrayList<String>();
            shape.get("enum").forEach(word -> words.add(word.textValue()));
            if (!words.contains(text)) {
                broken.add("Member must satisfy enum value set: " + words);
            }
        }
    }

    private static boolean hasType(String type, JsonNode value) {
        return switch (type) {
            case "structure", "map" -> value.isObject();
            case "list" -> value.isArray();
            case "integer", "long" -> value.isIntegralNumber();
            case "float", "double" -> value.isNumber();
            case "boolean" -> value.isBoolean();
            case "timestamp" -> value.isNumber() || value.isTextual();
            default -> value.isTextual();
        };
    }

    private JsonNode target(JsonNode reference) {
        return model.shape(reference.required("shape").textValue());
    }

    private static String sentence(JsonNode value, String path, String constraint) {
        var text = value.isTextual() ? value.textValue() : value.toString();
        var words = value.isNull() ? text : "'" + text + "'";
        return "Value %s at '%s' failed to satisfy constraint: %s".formatted(words, path,
                constraint);
    }

    private static String join(String path, String member) {
        var name = member.substring(0, 1).toLowerCase(Locale.ROOT) + member.substring(1);
        return path.isEmpty() ? name : path + "." + name;
    }
}
