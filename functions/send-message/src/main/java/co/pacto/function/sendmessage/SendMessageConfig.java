package co.pacto.function.sendmessage;

import co.pacto.edge.Environment;
import java.util.Map;

/// The names `template.yaml` gives this function.
record SendMessageConfig(String tableName, String auditTableName, String mailQueueUrl,
        String senderAddress, String configurationSetName) {

    static SendMessageConfig from(Map<String, String> variables) {
        var environment = new Environment("send-message", variables);
        return environment.complete(new SendMessageConfig(environment.read("TABLE_NAME"),
                environment.read("AUDIT_TABLE_NAME"), environment.read("MAIL_QUEUE_URL"),
                environment.read("SENDER_ADDRESS"), environment.read("CONFIGURATION_SET_NAME")));
    }
}
