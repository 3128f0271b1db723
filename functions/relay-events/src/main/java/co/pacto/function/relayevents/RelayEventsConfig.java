package co.pacto.function.relayevents;

import co.pacto.edge.Environment;
import java.util.Map;

/// The names `template.yaml` gives this function.
record RelayEventsConfig(String tableName, String eventBusName) {

    static RelayEventsConfig from(Map<String, String> variables) {
        var environment = new Environment("relay-events", variables);
        return environment.complete(new RelayEventsConfig(environment.read("TABLE_NAME"),
                environment.read("EVENT_BUS_NAME")));
    }
}
