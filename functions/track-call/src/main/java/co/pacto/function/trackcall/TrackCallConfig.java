package co.pacto.function.trackcall;

import co.pacto.aws.dynamodb.TableNames;
import co.pacto.edge.Environment;
import java.util.Map;

/// The names `template.yaml` gives this function.
record TrackCallConfig(TableNames tableNames, String callEventsQueueUrl, String connectInstanceId) {

    static TrackCallConfig from(Map<String, String> variables) {
        return Environment.read("track-call", variables,
                names -> new TrackCallConfig(TableNames.from(names),
                        names.apply("CALL_EVENTS_QUEUE_URL"), names.apply("CONNECT_INSTANCE_ID")));
    }
}
