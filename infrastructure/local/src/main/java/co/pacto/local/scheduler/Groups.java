package co.pacto.local.scheduler;

import co.pacto.local.gateway.AwsError;
import co.pacto.local.model.RestJson.Call;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.InstantSource;
import java.util.Collection;
import java.util.TreeMap;

/// The groups of schedules and their tags. The group `default` always exists.
final class Groups {

    private final InstantSource clock;
    private final TreeMap<String, Group> groups = new TreeMap<>();

    Groups(InstantSource clock) {
        this.clock = clock;
        groups.put(Schedule.DEFAULT_GROUP, Group.of(Schedule.DEFAULT_GROUP, clock.instant()));
    }

    Collection<Group> all() {
        return groups.values();
    }

    Group get(String name) {
        var group = groups.get(name);
        if (group == null) {
            throw new AwsError("ResourceNotFoundException", 404,
                    "Schedule group %s does not exist.".formatted(name));
        }
        return group;
    }

    ObjectNode create(Call call) {
        var group = Group.of(call.text("Name"), clock.instant());
        if (groups.putIfAbsent(group.name(), group) != null) {
            throw new AwsError("ConflictException", 409,
                    "Schedule group %s already exists.".formatted(group.name()));
        }
        addTags(group, call);
        return JsonNodeFactory.instance.objectNode().put("ScheduleGroupArn", group.arn());
    }

    Group remove(String name) {
        if (name.equals(Schedule.DEFAULT_GROUP)) {
            throw AwsError.badRequest("ValidationException",
                    "The default schedule group cannot be deleted.");
        }
        var group = get(name);
        groups.remove(name);
        return group;
    }

    ObjectNode tag(Call call) {
        addTags(ofArn(call), call);
        return JsonNodeFactory.instance.objectNode();
    }

    ObjectNode untag(Call call) {
        var group = ofArn(call);
        call.input().path("TagKeys").forEach(key -> group.tags().remove(key.textValue()));
        return JsonNodeFactory.instance.objectNode();
    }

    ObjectNode tags(Call call) {
        var answer = JsonNodeFactory.instance.objectNode();
        var tags = answer.putArray("Tags");
        ofArn(call).tags()
                .forEach((key, value) -> tags.addObject().put("Key", key).put("Value", value));
        return answer;
    }

    private Group ofArn(Call call) {
        var arn = call.text("ResourceArn");
        return get(arn.substring(arn.lastIndexOf('/') + 1));
    }

    private static void addTags(Group group, Call call) {
        call.input()
                .path("Tags")
                .forEach(tag -> group.tags()
                        .put(tag.required("Key").textValue(), tag.required("Value").textValue()));
    }
}
