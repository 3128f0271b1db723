package co.pacto.system.template;

import static co.pacto.system.template.TemplateRules.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// T06: one poison message does not bring the others back, and no queue takes all of the account's
/// concurrency. That the handlers answer with the failures is shown by [RecordedEventsTest].
final class BatchesReportTheirFailuresTest {

    private static final SamTemplate TEMPLATE = SamTemplate.ofRepository();

    static List<String> faults(SamTemplate template) {
        var faults = new ArrayList<String>();
        for (var function : template.functions()) {
            var events = function.property("Events");
            for (var name : events.keys()) {
                var source = events.get(name, "Properties");
                if (!source.get("FunctionResponseTypes")
                        .texts()
                        .contains("ReportBatchItemFailures")) {
                    faults.add(function.id() + "." + name + " brings the whole batch back");
                }
                var concurrency = source.get("ScalingConfig", "MaximumConcurrency").number(0);
                if (events.get(name, "Type").text().equals("SQS")
                        && (concurrency < 2 || concurrency > 1000)) {
                    faults.add(function.id() + "." + name + " has no limit of concurrency");
                }
            }
        }
        return faults;
    }

    @Test
    void every_source_takes_partial_failures_and_limits_its_concurrency() {
        assertThat(faults(TEMPLATE)).isEmpty();
    }

    @Test
    void a_source_that_brings_whole_batches_back_is_found() {
        var mutated = TEMPLATE.without("Resources", "ScheduleRemindersFunction", "Properties",
                "Events", "Queue", "Properties", "FunctionResponseTypes");

        assertThat(brokenBy(mutated)).containsExactly("T06");
    }

    @Test
    void a_source_without_limit_is_found() {
        var mutated = TEMPLATE.without("Resources", "ScheduleRemindersFunction", "Properties",
                "Events", "Queue", "Properties", "ScalingConfig");

        assertThat(brokenBy(mutated)).containsExactly("T06");
    }
}
