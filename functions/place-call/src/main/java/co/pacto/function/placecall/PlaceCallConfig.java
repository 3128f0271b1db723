package co.pacto.function.placecall;

import co.pacto.aws.connect.ConnectCalls;
import co.pacto.aws.dynamodb.TableNames;
import co.pacto.edge.Environment;
import java.util.Map;

/// The names `template.yaml` gives this function.
record PlaceCallConfig(TableNames tableNames, String callsQueueUrl, ConnectCalls.Origin origin,
        String stackName) {

    static PlaceCallConfig from(Map<String, String> variables) {
        return Environment.read("place-call", variables,
                names -> new PlaceCallConfig(TableNames.from(names), names.apply("CALLS_QUEUE_URL"),
                        new ConnectCalls.Origin(names.apply("CONNECT_INSTANCE_ID"),
                                names.apply("OUTBOUND_FLOW_ID"),
                                names.apply("SOURCE_PHONE_NUMBER")),
                        names.apply("STACK_NAME")));
    }
}
