package co.pacto.local.scheduler;

import co.pacto.local.Arns;
import co.pacto.local.Core;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import java.time.Instant;
import java.util.Map;

/// One firing of a schedule, however often it is tried.
record Firing(Schedule schedule, Instant scheduled, String executionId) {

    TargetRequest request(Core core, int retries) {
        var target = schedule.target();
        var arn = target.required("Arn").textValue();
        var body = target.has("Input")
                ? input(target.get("Input").textValue(), retries)
                : notification(core);
        return arn.startsWith("arn:aws:lambda:")
                ? new TargetRequest.ToFunction(arn, body)
                : new TargetRequest.ToQueue(arn, body,
                        target.path("SqsParameters").path("MessageGroupId").asText(""));
    }

    /// What a dead letter says about the firing.
    Map<String, String> attributes() {
        return Map.of("EXECUTION_ID", executionId, "SCHEDULED_TIME", scheduled.toString(),
                "SCHEDULE_ARN", schedule.arn(), "TARGET_ARN",
                schedule.target().required("Arn").textValue());
    }

    private String input(String text, int retries) {
        return text.replace("<aws.scheduler.schedule-arn>", schedule.arn())
                .replace("<aws.scheduler.scheduled-time>", scheduled.toString())
                .replace("<aws.scheduler.execution-id>", executionId)
                .replace("<aws.scheduler.attempt-number>", String.valueOf(retries + 1));
    }

    /// What a target without `Input` receives.
    private String notification(Core core) {
        var notification = JsonNodeFactory.instance.objectNode()
                .put("version", "0")
                .put("id", core.ids().uuidOf(executionId))
                .put("detail-type", "Scheduled Event")
                .put("source", "aws.scheduler")
                .put("account", Arns.ACCOUNT)
                .put("time", scheduled.toString())
                .put("region", Arns.REGION);
        notification.putArray("resources").add(schedule.arn());
        return notification.put("detail", "{}").toString();
    }
}
