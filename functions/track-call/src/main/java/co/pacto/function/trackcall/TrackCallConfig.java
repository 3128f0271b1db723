package co.pacto.function.trackcall;

import co.pacto.edge.Environment;
import java.util.Map;

/// The names `template.yaml` gives this function.
record TrackCallConfig(String tableName, String auditTableName, String callEventsQueueUrl,
        String connectInstanceId) {

    static TrackCallConfig from(Map<String, String> variables) {
        var environment = new Environment("track-call", variables);
        return environment.complete(new TrackCallConfig(environment.read("TABLE_NAME"),
                environment.read("AUDIT_TABLE_NAME"), environment.read("CALL_EVENTS_QUEUE_URL"),
                environment.read("CONNECT_INSTANCE_ID")));
    }
}
