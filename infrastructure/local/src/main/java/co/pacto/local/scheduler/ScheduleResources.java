package co.pacto.local.scheduler;

import co.pacto.local.Arns;
import co.pacto.local.template.Identity;
import co.pacto.local.template.Resource;
import co.pacto.local.template.ResourceCreator;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.Map;
import java.util.Set;

/// `AWS::Scheduler::ScheduleGroup` and `AWS::Scheduler::Schedule`, created by the same operations as
/// over HTTP.
public final class ScheduleResources implements ResourceCreator {

    private static final String GROUP = "AWS::Scheduler::ScheduleGroup";
    private static final String SCHEDULE = "AWS::Scheduler::Schedule";
    private static final ObjectMapper JSON = new ObjectMapper();

    private final Scheduler scheduler;

    public ScheduleResources(Scheduler scheduler) {
        this.scheduler = scheduler;
    }

    @Override
    public Map<String, Set<String>> types() {
        return Map.of(GROUP, Set.of("Name"), SCHEDULE,
                Set.of("Name", "GroupName", "Description", "ScheduleExpression",
                        "ScheduleExpressionTimezone", "FlexibleTimeWindow", "State", "KmsKeyArn",
                        "StartDate", "EndDate", "Target"));
    }

    @Override
    public Identity identify(Resource resource) {
        var name = name(resource);
        var group = resource.type().equals(GROUP)
                ? ""
                : resource.properties().optionalText("GroupName").orElse(Schedule.DEFAULT_GROUP);
        var arn = group.isEmpty() ? "schedule-group/" + name : "schedule/" + group + "/" + name;
        return new Identity(name, Map.of("Arn", Arns.of("scheduler", arn)));
    }

    @Override
    public void create(Resource resource) {
        var input = JSON.createObjectNode();
        for (var property : resource.properties().names()) {
            resource.properties()
                    .value(property)
                    .ifPresent(value -> input.set(property, JSON.valueToTree(value)));
        }
        input.put("Name", name(resource));
        scheduler.call(resource.type().equals(GROUP) ? "CreateScheduleGroup" : "CreateSchedule",
                input);
    }

    private static String name(Resource resource) {
        return resource.properties().optionalText("Name").orElseGet(resource::madeUpName);
    }
}
