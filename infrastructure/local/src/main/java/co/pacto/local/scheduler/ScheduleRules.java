package co.pacto.local.scheduler;

import co.pacto.local.gateway.AwsError;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.DateTimeException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.util.function.Predicate;

/// What AWS refuses about a schedule although each member satisfies its model.
final class ScheduleRules {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Duration START_IN_PAST_MAX = Duration.ofMinutes(5);

    private final Predicate<String> isTrusted;

    /// @param isTrusted whether a role lets the service assume it
    ScheduleRules(Predicate<String> isTrusted) {
        this.isTrusted = isTrusted;
    }

    void check(ObjectNode input, Instant now) {
        var text = input.required("ScheduleExpression").textValue();
        var expression = Expression.parse(text)
                .orElseThrow(() -> refused("Invalid Schedule Expression " + text + "."));
        checkZone(input.path("ScheduleExpressionTimezone").asText("UTC"));
        checkWindow(input.required("FlexibleTimeWindow"));
        if (!(expression instanceof Expression.At)) {
            checkDates(input, now);
        }
        checkTarget(input.required("Target"));
    }

    private static void checkZone(String zone) {
        try {
            var isName = ZoneId.getAvailableZoneIds().contains(ZoneId.of(zone).getId());
            if (!isName) {
                throw refused("Invalid time zone " + zone + ".");
            }
        } catch (DateTimeException e) {
            throw refused("Invalid time zone " + zone + ".");
        }
    }

    private static void checkWindow(JsonNode window) {
        var isFlexible = window.required("Mode").textValue().equals("FLEXIBLE");
        if (isFlexible != window.has("MaximumWindowInMinutes")) {
            throw refused(isFlexible
                    ? "MaximumWindowInMinutes is required when Mode is FLEXIBLE."
                    : "MaximumWindowInMinutes is not allowed when Mode is OFF.");
        }
    }

    private static void checkDates(ObjectNode input, Instant now) {
        var start = Schedule.date(input, "StartDate");
        var end = Schedule.date(input, "EndDate");
        if (start.filter(date -> date.isBefore(now.minus(START_IN_PAST_MAX))).isPresent()) {
            throw refused("The StartDate you specify cannot be earlier than 5 minutes ago.");
        }
        if (end.filter(date -> !date.isAfter(now) || !date.isAfter(start.orElse(Instant.MIN)))
                .isPresent()) {
            throw refused(
                    "The EndDate you specify must come after the StartDate and the current time.");
        }
    }

    private void checkTarget(JsonNode target) {
        var arn = target.required("Arn").textValue();
        if (arn.startsWith("arn:aws:scheduler:::aws-sdk:")) {
            throw AwsError.notImplemented("the universal target " + arn);
        }
        var isFunction = arn.startsWith("arn:aws:lambda:");
        if (!isFunction && !arn.startsWith("arn:aws:sqs:")) {
            throw refused("Provided Arn is not in correct format.");
        }
        if (isFunction && target.has("Input") && !isJson(target.get("Input").textValue())) {
            throw refused("Invalid Input for target " + arn + ": it is not JSON.");
        }
        if (arn.endsWith(".fifo") && !target.path("SqsParameters").has("MessageGroupId")) {
            throw refused("MessageGroupId is required for the FIFO queue " + arn + ".");
        }
        if (!isTrusted.test(target.required("RoleArn").textValue())) {
            throw refused(
                    "The execution role you provide must allow AWS EventBridge Scheduler to assume the role.");
        }
    }

    private static boolean isJson(String text) {
        try {
            return !JSON.readTree(text).isMissingNode();
        } catch (JsonProcessingException e) {
            return false;
        }
    }

    private static AwsError refused(String message) {
        return AwsError.badRequest("ValidationException", message);
    }
}
