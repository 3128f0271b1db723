package co.pacto.function.placecall;

import co.pacto.aws.connect.ConnectCalls;
import co.pacto.edge.Environment;
import java.util.Map;

/// The names `template.yaml` gives this function.
record PlaceCallConfig(String tableName, String auditTableName, String callsQueueUrl,
        ConnectCalls.Origin origin, String stackName) {

    static PlaceCallConfig from(Map<String, String> variables) {
        var environment = new Environment("place-call", variables);
        return environment.complete(new PlaceCallConfig(environment.read("TABLE_NAME"),
                environment.read("AUDIT_TABLE_NAME"), environment.read("CALLS_QUEUE_URL"),
                new ConnectCalls.Origin(environment.read("CONNECT_INSTANCE_ID"),
                        environment.read("OUTBOUND_FLOW_ID"),
                        environment.read("SOURCE_PHONE_NUMBER")),
                environment.read("STACK_NAME")));
    }
}
