package co.pacto.local.scheduler;

import co.pacto.local.Arns;
import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.NavigableMap;
import java.util.TreeMap;

/// One group: its schedules by name, its tags.
record Group(String name, Instant created, NavigableMap<String, Schedule> schedules,
        NavigableMap<String, String> tags) {

    static Group of(String name, Instant created) {
        return new Group(name, created, new TreeMap<>(), new TreeMap<>());
    }

    String arn() {
        return Arns.of("scheduler", "schedule-group/" + name);
    }

    ObjectNode description() {
        return JsonNodeFactory.instance.objectNode()
                .put("Arn", arn())
                .put("Name", name)
                .put("State", "ACTIVE")
                .put("CreationDate", Schedule.seconds(created))
                .put("LastModificationDate", Schedule.seconds(created));
    }
}
