package co.pacto.local.scheduler;

import co.pacto.local.Arns;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.math.BigDecimal;
import java.time.Instant;
import java.time.ZoneId;
import java.util.Optional;

/// One schedule as it stands; an update makes a new one.
///
/// @param request    the input that made it, with its client token
/// @param definition the input without the token, every default filled
record Schedule(ObjectNode request, ObjectNode definition, Instant created, Instant modified) {

    static final String DEFAULT_GROUP = "default";
    private static final int EVENT_AGE_SECONDS_MAX = 86_400;
    private static final int RETRIES_MAX = 185;

    static Schedule of(ObjectNode request, Instant created, Instant modified) {
        var definition = request.deepCopy();
        definition.remove("ClientToken");
        fill(definition, "GroupName", DEFAULT_GROUP);
        fill(definition, "State", "ENABLED");
        fill(definition, "ScheduleExpressionTimezone", "UTC");
        fill(definition, "ActionAfterCompletion", "NONE");
        var retries = ((ObjectNode) definition.required("Target"))
                .withObjectProperty("RetryPolicy");
        if (!retries.has("MaximumEventAgeInSeconds")) {
            retries.put("MaximumEventAgeInSeconds", EVENT_AGE_SECONDS_MAX);
        }
        if (!retries.has("MaximumRetryAttempts")) {
            retries.put("MaximumRetryAttempts", RETRIES_MAX);
        }
        return new Schedule(request, definition, created, modified);
    }

    String name() {
        return text("Name");
    }

    String group() {
        return text("GroupName");
    }

    String arn() {
        return Arns.of("scheduler", "schedule/" + group() + "/" + name());
    }

    boolean isEnabled() {
        return text("State").equals("ENABLED");
    }

    boolean deletesItself() {
        return text("ActionAfterCompletion").equals("DELETE");
    }

    JsonNode target() {
        return definition.required("Target");
    }

    Expression expression() {
        return Expression.parse(text("ScheduleExpression")).orElseThrow();
    }

    /// The first firing not before an instant, inside of the dates of the schedule.
    Optional<Instant> firstFrom(Instant instant) {
        var zone = ZoneId.of(text("ScheduleExpressionTimezone"));
        var expression = expression();
        if (expression instanceof Expression.At) {
            return expression.firstFrom(instant, created, zone);
        }
        var start = date(definition, "StartDate").orElse(created);
        var end = date(definition, "EndDate").orElse(Instant.MAX);
        return expression.firstFrom(instant.isBefore(start) ? start : instant, start, zone)
                .filter(firing -> firing.isBefore(end));
    }

    /// A date of an input: seconds since 1970 with a fraction, or a text.
    static Optional<Instant> date(JsonNode input, String member) {
        var value = input.path(member);
        if (value.isNumber()) {
            return Optional
                    .of(Instant.ofEpochMilli(value.decimalValue().movePointRight(3).longValue()));
        }
        return value.isTextual() ? Optional.of(Instant.parse(value.textValue())) : Optional.empty();
    }

    static BigDecimal seconds(Instant instant) {
        return BigDecimal.valueOf(instant.toEpochMilli(), 3);
    }

    private String text(String member) {
        return definition.required(member).textValue();
    }

    private static void fill(ObjectNode definition, String member, String value) {
        if (!definition.has(member)) {
            definition.put(member, value);
        }
    }
}
