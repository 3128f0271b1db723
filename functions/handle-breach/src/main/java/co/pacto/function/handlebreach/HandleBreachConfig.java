package co.pacto.function.handlebreach;

import co.pacto.edge.Environment;
import java.util.Map;

/// The names `template.yaml` gives this function.
record HandleBreachConfig(String tableName, String auditTableName) {

    static HandleBreachConfig from(Map<String, String> variables) {
        var environment = new Environment("handle-breach", variables);
        return environment.complete(new HandleBreachConfig(environment.read("TABLE_NAME"),
                environment.read("AUDIT_TABLE_NAME")));
    }
}
