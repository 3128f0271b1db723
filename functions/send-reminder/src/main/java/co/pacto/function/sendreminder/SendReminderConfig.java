package co.pacto.function.sendreminder;

import co.pacto.edge.Environment;
import java.util.Map;

/// The names `template.yaml` gives this function.
record SendReminderConfig(String tableName, String auditTableName) {

    static SendReminderConfig from(Map<String, String> variables) {
        var environment = new Environment("send-reminder", variables);
        return environment.complete(new SendReminderConfig(environment.read("TABLE_NAME"),
                environment.read("AUDIT_TABLE_NAME")));
    }
}
