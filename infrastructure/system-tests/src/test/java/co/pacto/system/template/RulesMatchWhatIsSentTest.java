package co.pacto.system.template;

import static co.pacto.system.template.TemplateRules.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import software.amazon.event.ruler.Ruler;

/// T21: every rule takes the events that its consumer acts on (data.md 8.2, connect.md 10.2), none
/// of another stack in the same account, and nothing else. AWS's own matcher decides.
final class RulesMatchWhatIsSentTest {

    private static final SamTemplate TEMPLATE = SamTemplate.ofRepository();
    private static final ObjectMapper JSON = new ObjectMapper();
    private static final String INSTANCE = "arn:aws:connect:us-east-1:123456789012:instance/"
            + "11111111-2222-3333-4444-555555555555";
    private static final String OTHER_INSTANCE = INSTANCE.replace("11111111", "99999999");

    /// An event of the account and the queue that it must reach; `none` where nobody consumes it.
    private record Sample(String event, String queue) {}

    private static final List<Sample> SAMPLES = List.of(ours("WakeUpArmed", "AlarmsQueue"),
            ours("ContactScheduled", "AlarmsQueue"), ours("CommitmentBroken", "BreachesQueue"),
            ours("CommitmentPartiallyKept", "BreachesQueue"),
            ours("InstallmentMissed", "BreachesQueue"), ours("CopyRequested", "MailQueue"),
            ours("CommitmentKept", "MailQueue"),
            ours("ContactOrdered", "channel", "VOICE", "CallsQueue"),
            ours("ContactOrdered", "channel", "EMAIL", "MailQueue"),
            ours("ContactOrdered", "channel", "SMS", "none"),
            ours("PaymentPosted", "receipt", "true", "MailQueue"),
            ours("PaymentPosted", "receipt", "false", "none"), ours("PortfolioImported", "none"),
            ours("CommitmentFormalized", "none"), ours("OutcomeRegistered", "none"),
            connect("CONNECTED_TO_SYSTEM", "API", INSTANCE, "CallEventsQueue"),
            connect("DISCONNECTED", "API", INSTANCE, "CallEventsQueue"),
            connect("COMPLETED", "API", INSTANCE, "CallEventsQueue"),
            connect("INITIATED", "API", INSTANCE, "none"),
            connect("DISCONNECTED", "INBOUND", INSTANCE, "none"),
            connect("DISCONNECTED", "API", OTHER_INSTANCE, "none"),
            new Sample(text(Map.of("source", "aws.ses", "detail-type", "Email Sent", "detail",
                    Map.of("eventType", "Send"))), "none"),
            new Sample(text(Map.of("source", "co.other", "detail-type", "WakeUpArmed", "detail",
                    Map.of("name", "WakeUpArmed"))), "none"));

    static List<String> faults(SamTemplate template) {
        var faults = new ArrayList<String>();
        for (var sample : SAMPLES) {
            var queues = new ArrayList<String>();
            for (var rule : template.ofType("AWS::Events::Rule")) {
                if (matches(sample.event(), pattern(template, rule))) {
                    rule.property("Targets")
                            .list()
                            .forEach(target -> queues.addAll(target.get("Arn").references()));
                }
            }
            if (!queues
                    .equals(sample.queue().equals("none") ? List.of() : List.of(sample.queue()))) {
                faults.add(sample.event() + " reaches " + queues);
            }
        }
        return faults;
    }

    private static boolean matches(String event, String pattern) {
        try {
            return Ruler.matchesRule(event, pattern);
        } catch (Exception e) { // the matcher declares nothing narrower
            throw new IllegalStateException(e);
        }
    }

    private static String pattern(SamTemplate template, SamTemplate.Resource rule) {
        return text(resolved(template, rule.property("EventPattern").value()));
    }

    /// A pattern refers to parameters alone.
    private static Object resolved(SamTemplate template, Object value) {
        return switch (value) {
            case Map<?, ?> map when map.containsKey("Ref") ->
                template.at("Parameters", map.get("Ref").toString(), "Default").text();
            case Map<?, ?> map -> {
                var resolved = new LinkedHashMap<String, Object>();
                map.forEach(
                        (key, entry) -> resolved.put(key.toString(), resolved(template, entry)));
                yield resolved;
            }
            case List<?> list -> list.stream().map(item -> resolved(template, item)).toList();
            default -> value;
        };
    }

    private static Sample ours(String name, String queue) {
        return ours(name, "contactPlanId", "D003SDCN3XYA02HCFJH4W1W0GH", queue);
    }

    private static Sample ours(String name, String field, String value, String queue) {
        return new Sample(text(Map.of("source", "co.pacto", "detail-type", name, "detail",
                Map.of("name", name, "data", Map.of(field, value)))), queue);
    }

    private static Sample connect(String type, String initiation, String instance, String queue) {
        return new Sample(text(Map.of("source", "aws.connect", "detail-type",
                "Amazon Connect Contact Event", "detail", Map.of("eventType", type, "channel",
                        "VOICE", "initiationMethod", initiation, "instanceArn", instance))),
                queue);
    }

    private static String text(Object value) {
        try {
            return JSON.writeValueAsString(value);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void every_event_reaches_its_consumer_and_no_other() {
        assertThat(faults(TEMPLATE)).isEmpty();
    }

    @Test
    void a_rule_that_takes_too_much_is_found() {
        var mutated = TEMPLATE.without("Resources", "ReceiptRule", "Properties", "EventPattern",
                "detail");

        assertThat(brokenBy(mutated)).containsExactly("T21");
    }

    @Test
    void a_rule_that_takes_the_calls_of_another_stack_is_found() {
        var mutated = TEMPLATE.without("Resources", "ContactEventsRule", "Properties",
                "EventPattern", "detail", "instanceArn");

        assertThat(brokenBy(mutated)).containsExactly("T21");
    }

    @Test
    void a_rule_that_misspells_its_event_is_found() {
        var mutated = TEMPLATE.with(List.of("CommitmentBrokn"), "Resources", "BreachRule",
                "Properties", "EventPattern", "detail-type");

        assertThat(brokenBy(mutated)).containsExactly("T21");
    }
}
