package co.pacto.function.registeroutcome;

import co.pacto.edge.Environment;
import java.util.Map;

/// The names `template.yaml` gives this function.
record RegisterOutcomeConfig(String tableName, String auditTableName) {

    static RegisterOutcomeConfig from(Map<String, String> variables) {
        var environment = new Environment("register-outcome", variables);
        return environment.complete(new RegisterOutcomeConfig(environment.read("TABLE_NAME"),
                environment.read("AUDIT_TABLE_NAME")));
    }
}
