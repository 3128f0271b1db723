package co.pacto.system.template;

import java.util.List;

/// The queues that wake a function.
final class SourceQueues {

    private SourceQueues() {}

    static List<SamTemplate.Resource> of(SamTemplate template, SamTemplate.Resource function) {
        var events = function.property("Events");
        return events.keys()
                .stream()
                .map(events::get)
                .filter(event -> event.get("Type").text().equals("SQS"))
                .flatMap(event -> event.get("Properties", "Queue").references().stream())
                .flatMap(id -> template.find(id).stream())
                .toList();
    }
}
