package co.pacto.local.sqs;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads a queue policy as far as "may this service send for this source" goes.
///
/// Statements `Deny` are not evaluated: ours refuse plain HTTP only, which services never use.
final class QueuePolicy {

    private QueuePolicy() {}

    static boolean allows(JsonNode policy, String servicePrincipal, String sourceArn) {
        return values(policy.path("Statement")).stream()
                .filter(statement -> statement.path("Effect").asText().equals("Allow"))
                .filter(statement -> texts(statement.path("Action")).stream()
                        .anyMatch(action -> matches(action, "sqs:SendMessage")))
                .filter(statement -> isFor(statement.path("Principal"), servicePrincipal))
                .anyMatch(statement -> conditionsHold(statement.path("Condition"), sourceArn));
    }

    private static boolean isFor(JsonNode principal, String service) {
        return principal.asText().equals("*") || texts(principal.path("Service")).contains(service);
    }

    private static boolean conditionsHold(JsonNode conditions, String sourceArn) {
        for (var operator : conditions.properties()) {
            for (var condition : operator.getValue().properties()) {
                if (condition.getKey().equalsIgnoreCase("aws:SourceArn")
                        && texts(condition.getValue()).stream()
                                .noneMatch(pattern -> matches(pattern, sourceArn))) {
                    return false;
                }
            }
        }
        return true;
    }

    private static boolean matches(String pattern, String text) {
        return text.matches(Pattern.quote(pattern).replace("*", "\\E.*\\Q"));
    }

    private static List<String> texts(JsonNode oneOrMany) {
        return values(oneOrMany).stream().map(JsonNode::asText).toList();
    }

    private static List<JsonNode> values(JsonNode oneOrMany) {
        var values = new ArrayList<JsonNode>();
        if (oneOrMany.isArray()) {
            oneOrMany.forEach(values::add);
        } else if (!oneOrMany.isMissingNode()) {
            values.add(oneOrMany);
        }
        return values;
    }
}
