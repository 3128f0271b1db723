package co.pacto.function.sendmessage;

import co.pacto.aws.dynamodb.TableNames;
import co.pacto.edge.Environment;
import java.util.Map;

/// The names `template.yaml` gives this function.
record SendMessageConfig(TableNames tableNames, String mailQueueUrl, String senderAddress,
        String configurationSetName) {

    static SendMessageConfig from(Map<String, String> variables) {
        return Environment.read("send-message", variables,
                names -> new SendMessageConfig(TableNames.from(names),
                        names.apply("MAIL_QUEUE_URL"), names.apply("SENDER_ADDRESS"),
                        names.apply("CONFIGURATION_SET_NAME")));
    }
}
