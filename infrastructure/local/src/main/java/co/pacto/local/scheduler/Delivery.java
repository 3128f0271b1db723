package co.pacto.local.scheduler;

import co.pacto.local.Core;
import co.pacto.local.gateway.AwsError;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import java.util.TreeMap;

/// Brings a firing to its target: again and again after failures, at last to the dead letters.
final class Delivery {

    private static final Duration FIRST_WAIT = Duration.ofMinutes(1);
    private static final Duration LONGEST_WAIT = Duration.ofHours(1);

    private final Core core;

    Delivery(Core core) {
        this.core = core;
    }

    void start(Schedule schedule, Instant scheduled) {
        attempt(new Firing(schedule, scheduled, core.ids().uuid("execution")), 0, FIRST_WAIT);
    }

    private void attempt(Firing firing, int retries, Duration wait) {
        try {
            send(firing.request(core, retries));
        } catch (AwsError e) {
            retry(firing, retries, wait, e);
        }
    }

    private void send(TargetRequest request) {
        switch (request) {
            case TargetRequest.ToFunction function ->
                core.functions().invokeAsync(function.arn(), function.bytes());
            case TargetRequest.ToQueue(var arn, var body, _) when !arn.endsWith(".fifo") ->
                core.queues().send(arn, body, Map.of(), Duration.ZERO);
            case TargetRequest.ToQueue(var arn, var body, var group) ->
                core.queues().sendInGroup(arn, body, Map.of(), group);
        }
    }

    private void retry(Firing firing, int retries, Duration wait, AwsError error) {
        var policy = firing.schedule().target().required("RetryPolicy");
        var next = core.clock().instant().plus(wait);
        var lastInstant = firing.scheduled()
                .plusSeconds(policy.required("MaximumEventAgeInSeconds").longValue());
        if (retries >= policy.required("MaximumRetryAttempts").intValue()) {
            bury(firing, retries, error, "MaximumRetryAttempts");
        } else if (next.isAfter(lastInstant)) {
            bury(firing, retries, error, "MaximumEventAgeInSeconds");
        } else {
            var doubled = wait.multipliedBy(2);
            core.clock()
                    .at(next, () -> attempt(firing, retries + 1,
                            doubled.compareTo(LONGEST_WAIT) > 0 ? LONGEST_WAIT : doubled));
        }
    }

    private void bury(Firing firing, int retries, AwsError error, String condition) {
        var letters = firing.schedule().target().path("DeadLetterConfig").path("Arn").asText("");
        if (letters.isEmpty()) {
            core.anomalies()
                    .report("schedule %s given up without dead-letter queue: %s"
                            .formatted(firing.schedule().name(), error.code()));
            return;
        }
        var attributes = new TreeMap<>(firing.attributes());
        attributes.put("ERROR_CODE", error.code());
        attributes.put("ERROR_MESSAGE", error.text());
        attributes.put("EXHAUSTED_RETRY_CONDITION", condition);
        attributes.put("IS_PAYLOAD_TRUNCATED", "false");
        attributes.put("RETRY_ATTEMPTS", String.valueOf(retries));
        try {
            core.queues()
                    .send(letters, firing.request(core, retries).json(core.gateway().endpoint()),
                            attributes, Duration.ZERO);
        } catch (AwsError e) {
            core.anomalies()
                    .report("dead letter of schedule %s could not be delivered: %s"
                            .formatted(firing.schedule().name(), e.code()));
        }
    }
}
