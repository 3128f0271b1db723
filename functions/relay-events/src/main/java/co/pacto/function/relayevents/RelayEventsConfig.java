package co.pacto.function.relayevents;

import co.pacto.edge.Environment;
import java.util.Map;

/// The names `template.yaml` gives this function.
record RelayEventsConfig(String tableName, String eventBusName) {

    static RelayEventsConfig from(Map<String, String> variables) {
        return Environment.read("relay-events", variables,
                names -> new RelayEventsConfig(names.apply("TABLE_NAME"),
                        names.apply("EVENT_BUS_NAME")));
    }
}
