package co.pacto.local.scheduler;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.pacto.local.gateway.AwsError;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Base64;
import java.util.Collection;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

/// One page of a list, in the order of the names.
final class Listing {

    private static final int PAGE_MAX = 100;

    private final ObjectNode input;

    Listing(ObjectNode input) {
        this.input = input;
    }

    ObjectNode schedules(Groups groups) {
        var wanted = text("GroupName");
        var found = new TreeMap<String, ObjectNode>();
        Collection<Group> searched = wanted.isEmpty() ? groups.all() : List.of(groups.get(wanted));
        for (var group : searched) {
            for (var schedule : group.schedules().values()) {
                var summary = summary(schedule);
                if (schedule.name().startsWith(text("NamePrefix"))
                        && summary.required("State").textValue().startsWith(text("State"))) {
                    found.put(group.name() + "/" + schedule.name(), summary);
                }
            }
        }
        return page("Schedules", found);
    }

    ObjectNode groups(Groups groups) {
        var found = new TreeMap<String, ObjectNode>();
        groups.all()
                .stream()
                .filter(group -> group.name().startsWith(text("NamePrefix")))
                .forEach(group -> found.put(group.name(), group.description()));
        return page("ScheduleGroups", found);
    }

    private ObjectNode page(String member, NavigableMap<String, ObjectNode> found) {
        var rest = text("NextToken").isEmpty()
                ? found
                : found.tailMap(nameOf(text("NextToken")), false);
        var answer = JsonNodeFactory.instance.objectNode();
        var page = answer.putArray(member);
        var limit = input.path("MaxResults").asInt(PAGE_MAX);
        for (var entry : rest.entrySet()) {
            page.add(entry.getValue());
            if (page.size() == limit && !entry.getKey().equals(rest.lastKey())) {
                return answer.put("NextToken", token(entry.getKey()));
            }
        }
        return answer;
    }

    private static ObjectNode summary(Schedule schedule) {
        var summary = JsonNodeFactory.instance.objectNode()
                .put("Arn", schedule.arn())
                .put("Name", schedule.name())
                .put("GroupName", schedule.group())
                .put("State", schedule.isEnabled() ? "ENABLED" : "DISABLED")
                .put("CreationDate", Schedule.seconds(schedule.created()))
                .put("LastModificationDate", Schedule.seconds(schedule.modified()));
        summary.putObject("Target").set("Arn", schedule.target().required("Arn"));
        return summary;
    }

    private static String token(String name) {
        return Base64.getUrlEncoder().encodeToString(name.getBytes(UTF_8));
    }

    private static String nameOf(String token) {
        try {
            return new String(Base64.getUrlDecoder().decode(token), UTF_8);
        } catch (IllegalArgumentException e) {
            throw AwsError.badRequest("ValidationException", "Invalid NextToken.");
        }
    }

    private String text(String member) {
        return input.path(member).asText("");
    }
}
