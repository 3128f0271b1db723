package co.pacto.system.template;

import static co.pacto.system.template.TemplateRules.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// T07: whatever sends without waiting may write to its target, and has a queue for what could not
/// be delivered to which it may write too. EventBridge, S3, SNS and Scheduler lose a message in
/// silence otherwise.
final class NothingAsynchronousVanishesTest {

    private static final SamTemplate TEMPLATE = SamTemplate.ofRepository();
    private static final String EVENTS = "events.amazonaws.com";

    static List<String> faults(SamTemplate template) {
        var faults = new ArrayList<String>();
        template.ofType("AWS::Events::Rule")
                .forEach(rule -> rule.property("Targets").list().forEach(target -> {
                    faults.addAll(refusals(template, rule.id(), EVENTS, target.get("Arn")));
                    faults.addAll(refusals(template, rule.id(), EVENTS,
                            target.get("DeadLetterConfig", "Arn")));
                }));
        template.ofType("AWS::Events::EventBus")
                .forEach(bus -> faults.addAll(refusals(template, bus.id(), EVENTS,
                        bus.property("DeadLetterConfig", "Arn"))));
        template.ofType("AWS::S3::Bucket")
                .forEach(bucket -> bucket
                        .property("NotificationConfiguration", "QueueConfigurations")
                        .list()
                        .forEach(notification -> faults.addAll(refusals(template, bucket.id(),
                                "s3.amazonaws.com", notification.get("Queue")))));
        template.ofType("AWS::SNS::Subscription")
                .forEach(subscription -> faults.addAll(refusals(template,
                        firstOf(subscription.property("TopicArn")), "sns.amazonaws.com",
                        subscription.property("RedrivePolicy", "deadLetterTargetArn"))));
        faults.addAll(streamFaults(template));
        faults.addAll(scheduleFaults(template));
        return faults;
    }

    private static List<String> refusals(SamTemplate template, String sender, String service,
            Node queue) {
        return QueuePolicies.letsWrite(template, firstOf(queue), service, sender)
                ? List.of()
                : List.of(sender + " may not write to its queue: " + queue.text());
    }

    private static List<String> streamFaults(SamTemplate template) {
        var faults = new ArrayList<String>();
        for (var function : template.functions()) {
            var events = function.property("Events");
            for (var name : events.keys()) {
                var failed = firstOf(
                        events.get(name, "Properties", "DestinationConfig", "OnFailure"));
                if (events.get(name, "Type").text().equals("DynamoDB") && !QueuePolicies
                        .roleMayWrite(template, template.roleOf(function), failed)) {
                    faults.add(function.id() + " loses the changes it cannot handle");
                }
            }
        }
        return faults;
    }

    /// Schedules are made by a function that is told which role and which queue they use.
    private static List<String> scheduleFaults(SamTemplate template) {
        var faults = new ArrayList<String>();
        for (var function : template.functions()) {
            var variables = function.property("Environment", "Variables");
            var role = firstOf(variables.get("SCHEDULER_ROLE_ARN"));
            for (var name : variables.keys()) {
                if (!role.isEmpty() && name.endsWith("_QUEUE_ARN") && !QueuePolicies
                        .roleMayWrite(template, role, firstOf(variables.get(name)))) {
                    faults.add(role + " may not write to the queue of " + name);
                }
            }
        }
        return faults;
    }

    private static String firstOf(Node reference) {
        return reference.references().stream().findFirst().orElse("");
    }

    @Test
    void every_sender_reaches_its_target_and_its_queue_of_failures() {
        assertThat(faults(TEMPLATE)).isEmpty();
    }

    @Test
    void a_bucket_that_may_not_announce_its_files_is_found() {
        var mutated = TEMPLATE.without("Resources", "ImportsQueuePolicy", "Properties",
                "PolicyDocument", "Statement", "1");

        assertThat(brokenBy(mutated)).containsExactly("T07");
    }

    @Test
    void a_rule_without_a_queue_of_failures_is_found() {
        var mutated = TEMPLATE.without("Resources", "WakeUpRule", "Properties", "Targets", "0",
                "DeadLetterConfig");

        assertThat(brokenBy(mutated)).containsExactly("T07");
    }

    @Test
    void a_rule_that_the_queue_of_its_target_refuses_is_found() {
        var mutated = TEMPLATE.without("Resources", "AlarmsQueuePolicy", "Properties",
                "PolicyDocument", "Statement", "1");

        assertThat(brokenBy(mutated)).containsExactly("T07");
    }

    @Test
    void failures_of_rules_that_the_queue_refuses_are_found() {
        var mutated = TEMPLATE.without("Resources", "UndeliveredQueuePolicy", "Properties",
                "PolicyDocument", "Statement", "1");

        assertThat(brokenBy(mutated)).containsExactly("T07");
    }

    @Test
    void a_stream_without_a_queue_of_failures_is_found() {
        var mutated = TEMPLATE.without("Resources", "RelayEventsFunction", "Properties", "Events",
                "Outbox", "Properties", "DestinationConfig");

        assertThat(brokenBy(mutated)).containsExactly("T07", "T10");
    }

    @Test
    void schedules_that_may_not_leave_their_failures_are_found() {
        var mutated = TEMPLATE.without("Resources", "SchedulerRole", "Properties", "Policies", "0",
                "PolicyDocument", "Statement", "1");

        assertThat(brokenBy(mutated)).containsExactly("T07");
    }

    @Test
    void an_alarm_mail_without_a_queue_of_failures_is_found() {
        var mutated = TEMPLATE.without("Resources", "AlarmMail", "Properties", "RedrivePolicy");

        assertThat(brokenBy(mutated)).containsExactly("T07");
    }
}
