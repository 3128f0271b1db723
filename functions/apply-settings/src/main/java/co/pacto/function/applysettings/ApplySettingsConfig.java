package co.pacto.function.applysettings;

import co.pacto.edge.Environment;
import java.util.Map;

/// The names `template.yaml` gives this function.
record ApplySettingsConfig(String tableName, String auditTableName) {

    static ApplySettingsConfig from(Map<String, String> variables) {
        var environment = new Environment("apply-settings", variables);
        return environment.complete(new ApplySettingsConfig(environment.read("TABLE_NAME"),
                environment.read("AUDIT_TABLE_NAME")));
    }
}
