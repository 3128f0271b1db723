package co.pacto.local.scheduler;

import co.pacto.local.Core;
import co.pacto.local.gateway.AwsError;
import co.pacto.local.gateway.Request;
import co.pacto.local.gateway.Response;
import co.pacto.local.gateway.Service;
import co.pacto.local.model.RestJson;
import co.pacto.local.model.RestJson.Call;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Set;
import java.util.function.Predicate;

/// Amazon EventBridge Scheduler: all its operations, firing under the virtual clock.
public final class Scheduler implements Service {

    private final Core core;
    private final RestJson protocol = new RestJson("scheduler", "ValidationException");
    private final ScheduleRules rules;
    private final Groups groups;
    private final Alarms alarms;

    /// @param isTrusted whether the role with this ARN lets the service assume it
    public Scheduler(Core core, Predicate<String> isTrusted) {
        this.core = core;
        rules = new ScheduleRules(isTrusted);
        groups = new Groups(core.clock());
        alarms = new Alarms(core, this::complete);
    }

    /// Delivers the next firing twice: Scheduler promises "at least once".
    public void duplicateNext() {
        alarms.duplicateNext();
    }

    @Override
    public Set<String> signingNames() {
        return Set.of("scheduler");
    }

    @Override
    public Response handle(Request request) {
        return Response.json(answer(protocol.read(request)).toString());
    }

    /// The same operation for a resource of the template.
    ObjectNode call(String operation, ObjectNode input) {
        return answer(protocol.call(operation, input));
    }

    private synchronized ObjectNode answer(Call call) {
        return switch (call.operation()) {
            case "CreateSchedule" -> create(call);
            case "UpdateSchedule" -> update(call);
            case "GetSchedule" -> describe(existing(call));
            case "DeleteSchedule" -> delete(call);
            case "ListSchedules" -> new Listing(call.input()).schedules(groups);
            case "CreateScheduleGroup" -> groups.create(call);
            case "GetScheduleGroup" -> groups.get(call.text("Name")).description();
            case "DeleteScheduleGroup" -> deleteGroup(call.text("Name"));
            case "ListScheduleGroups" -> new Listing(call.input()).groups(groups);
            case "TagResource" -> groups.tag(call);
            case "UntagResource" -> groups.untag(call);
            case "ListTagsForResource" -> groups.tags(call);
            default -> throw AwsError.notImplemented(call.operation());
        };
    }

    private ObjectNode create(Call call) {
        var now = core.clock().instant();
        rules.check(call.input(), now);
        var schedule = Schedule.of(call.input(), now, now);
        var schedules = groups.get(schedule.group()).schedules();
        var before = schedules.get(schedule.name());
        if (before != null && !before.request().equals(call.input())) {
            throw new AwsError("ConflictException", 409,
                    "Schedule %s already exists.".formatted(schedule.name()));
        }
        if (before == null) {
            schedules.put(schedule.name(), schedule);
            alarms.arm(schedule);
        }
        return arn(schedule);
    }

    private ObjectNode update(Call call) {
        var now = core.clock().instant();
        rules.check(call.input(), now);
        var schedule = Schedule.of(call.input(), existing(call).created(), now);
        groups.get(schedule.group()).schedules().put(schedule.name(), schedule);
        alarms.arm(schedule);
        return arn(schedule);
    }

    private ObjectNode delete(Call call) {
        remove(existing(call));
        return JsonNodeFactory.instance.objectNode();
    }

    private ObjectNode deleteGroup(String name) {
        groups.remove(name).schedules().values().forEach(alarms::disarm);
        return JsonNodeFactory.instance.objectNode();
    }

    private synchronized void complete(Schedule schedule) {
        if (schedule.deletesItself()) {
            remove(schedule);
        }
    }

    private void remove(Schedule schedule) {
        alarms.disarm(schedule);
        groups.get(schedule.group()).schedules().remove(schedule.name());
    }

    private Schedule existing(Call call) {
        var group = call.input().path("GroupName").asText(Schedule.DEFAULT_GROUP);
        var schedule = groups.get(group).schedules().get(call.text("Name"));
        if (schedule == null) {
            throw new AwsError("ResourceNotFoundException", 404,
                    "Schedule %s does not exist.".formatted(call.text("Name")));
        }
        return schedule;
    }

    private static ObjectNode describe(Schedule schedule) {
        return schedule.definition()
                .deepCopy()
                .put("Arn", schedule.arn())
                .put("CreationDate", Schedule.seconds(schedule.created()))
                .put("LastModificationDate", Schedule.seconds(schedule.modified()));
    }

    private static ObjectNode arn(Schedule schedule) {
        return JsonNodeFactory.instance.objectNode().put("ScheduleArn", schedule.arn());
    }
}
