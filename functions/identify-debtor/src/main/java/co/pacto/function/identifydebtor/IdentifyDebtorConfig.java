package co.pacto.function.identifydebtor;

import co.pacto.edge.Environment;
import java.util.Map;

/// The names `template.yaml` gives this function.
record IdentifyDebtorConfig(String tableName, String auditTableName) {

    static IdentifyDebtorConfig from(Map<String, String> variables) {
        var environment = new Environment("identify-debtor", variables);
        return environment.complete(new IdentifyDebtorConfig(environment.read("TABLE_NAME"),
                environment.read("AUDIT_TABLE_NAME")));
    }
}
