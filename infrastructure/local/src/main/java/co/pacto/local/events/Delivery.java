package co.pacto.local.events;

import co.pacto.local.Core;
import co.pacto.local.gateway.AwsError;
import java.time.Duration;
import java.util.Map;
import java.util.TreeMap;

/// Brings events to queues. A queue whose policy does not let the rule in would lose them silently.
final class Delivery {

    private static final String PRINCIPAL = "events.amazonaws.com";

    private final Core core;

    Delivery(Core core) {
        this.core = core;
    }

    void send(Rule rule, Rule.Target target, Envelope envelope) {
        try {
            if (core.queues().allows(target.queueArn(), PRINCIPAL, rule.arn())) {
                core.queues()
                        .send(target.queueArn(), envelope.body(target.wholeEvent()), Map.of(),
                                Duration.ZERO);
            } else {
                core.anomalies()
                        .report("event refused by queue policy: %s of rule %s to %s"
                                .formatted(envelope.detailType(), rule.name(), target.queueArn()));
            }
        } catch (AwsError e) {
            bury(rule, target, envelope, e);
        }
    }

    private void bury(Rule rule, Rule.Target target, Envelope envelope, AwsError error) {
        var attributes = new TreeMap<>(Map.of("RULE_ARN", rule.arn(), "TARGET_ARN",
                target.queueArn(), "ERROR_CODE", error.code(), "ERROR_MESSAGE", error.text()));
        try {
            var letters = target.deadLetters()
                    .filter(queue -> core.queues().allows(queue, PRINCIPAL, rule.arn()));
            letters.ifPresentOrElse(
                    queue -> core.queues()
                            .send(queue, envelope.body(true), attributes, Duration.ZERO),
                    () -> lost(rule, envelope));
        } catch (AwsError e) {
            lost(rule, envelope);
        }
    }

    private void lost(Rule rule, Envelope envelope) {
        core.anomalies()
                .report("event %s of rule %s lost: neither queue nor dead letters took it"
                        .formatted(envelope.detailType(), rule.name()));
    }
}
