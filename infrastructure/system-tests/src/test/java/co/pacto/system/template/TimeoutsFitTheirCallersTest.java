package co.pacto.system.template;

import static co.pacto.system.template.TemplateRules.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// T19: a function is cut before its caller leaves it: the flow waits six seconds, CloudFormation
/// the custom resource's own limit.
final class TimeoutsFitTheirCallersTest {

    private static final SamTemplate TEMPLATE = SamTemplate.ofRepository();
    private static final int FLOW_SECONDS = 5;
    private static final int QUEUE_SECONDS = 60;

    static List<String> faults(SamTemplate template) {
        var faults = new ArrayList<String>();
        for (var permission : template.ofType("AWS::Lambda::Permission")) {
            for (var function : calledBy(template, permission.property("FunctionName"))) {
                if (timeout(function) != FLOW_SECONDS) {
                    faults.add(function.id() + " does not answer a flow within five seconds");
                }
            }
        }
        for (var function : template.functions()) {
            if (!function.property("Events").isAbsent() && timeout(function) > QUEUE_SECONDS) {
                faults.add(function.id() + " holds a batch longer than a minute");
            }
        }
        for (var settings : template.ofType("Custom::ClientSettings")) {
            for (var function : calledBy(template, settings.property("ServiceToken"))) {
                if (timeout(function) >= settings.property("ServiceTimeout").number(3600)) {
                    faults.add(function.id() + " outlasts CloudFormation's patience");
                }
            }
        }
        return faults;
    }

    private static List<SamTemplate.Resource> calledBy(SamTemplate template, Node alias) {
        return alias.references().stream().flatMap(id -> template.find(id).stream()).toList();
    }

    private static long timeout(SamTemplate.Resource function) {
        return function.property("Timeout").number(3);
    }

    @Test
    void every_function_ends_before_its_caller_gives_up() {
        assertThat(faults(TEMPLATE)).isEmpty();
    }

    @Test
    void a_flow_function_as_slow_as_its_block_is_found() {
        var mutated = TEMPLATE.with(6L, "Resources", "IdentifyDebtorFunction", "Properties",
                "Timeout");

        assertThat(brokenBy(mutated)).containsExactly("T19");
    }

    @Test
    void settings_applied_too_slowly_are_found() {
        var mutated = TEMPLATE.with(60L, "Resources", "ApplySettingsFunction", "Properties",
                "Timeout");

        assertThat(brokenBy(mutated)).containsExactly("T19");
    }

    @Test
    void a_batch_held_too_long_is_found() {
        var mutated = TEMPLATE
                .with(61L, "Resources", "ScheduleRemindersFunction", "Properties", "Timeout")
                .with(366L, "Resources", "AlarmsQueue", "Properties", "VisibilityTimeout");

        assertThat(brokenBy(mutated)).containsExactly("T19");
    }
}
