package co.pacto.system.template;

import static co.pacto.system.template.TemplateRules.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// T25: rules, buses, queues and schedule groups keep their names from deployment to deployment: a
/// renamed rule loses the events of the seconds in between, silently.
final class NamesAreStableTest {

    private static final SamTemplate TEMPLATE = SamTemplate.ofRepository();
    private static final Map<String, String> NAMED = Map.of("AWS::Events::Rule", "Name",
            "AWS::Events::EventBus", "Name", "AWS::SQS::Queue", "QueueName",
            "AWS::Scheduler::ScheduleGroup", "Name");
    private static final Set<String> OF_THE_CLIENT = Set.of("ClientId", "Stage");

    static List<String> faults(SamTemplate template) {
        return template.resources()
                .stream()
                .filter(resource -> NAMED.containsKey(resource.type()))
                .filter(resource -> !isStable(resource.property(NAMED.get(resource.type()))))
                .map(resource -> resource.id() + " may change its name")
                .toList();
    }

    private static boolean isStable(Node name) {
        var text = name.keys().equals(Set.of("Fn::Sub")) ? name.get("Fn::Sub") : name;
        return !text.isAbsent() && text.value() instanceof String
                && OF_THE_CLIENT.containsAll(text.variables());
    }

    @Test
    void rules_buses_queues_and_groups_are_named_by_client_and_stage_alone() {
        assertThat(faults(TEMPLATE)).isEmpty();
    }

    @Test
    void a_name_made_up_by_cloudformation_is_found() {
        var mutated = TEMPLATE.without("Resources", "AlarmsQueue", "Properties", "QueueName");

        assertThat(brokenBy(mutated)).containsExactly("T25");
    }

    @Test
    void a_name_that_follows_something_else_is_found() {
        var changing = Stream.of("${AWS::StackName}-alarms", "pacto-${LogRetentionDays}-alarms");

        assertThat(changing).allSatisfy(
                name -> assertThat(brokenBy(TEMPLATE.with(Map.of("Fn::Sub", name), "Resources",
                        "AlarmsQueue", "Properties", "QueueName"))).containsExactly("T25"));
    }
}
