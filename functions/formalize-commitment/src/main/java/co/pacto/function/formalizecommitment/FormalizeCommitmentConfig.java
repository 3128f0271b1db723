package co.pacto.function.formalizecommitment;

import co.pacto.edge.Environment;
import java.util.Map;

/// The names `template.yaml` gives this function.
record FormalizeCommitmentConfig(String tableName, String auditTableName) {

    static FormalizeCommitmentConfig from(Map<String, String> variables) {
        var environment = new Environment("formalize-commitment", variables);
        return environment.complete(new FormalizeCommitmentConfig(environment.read("TABLE_NAME"),
                environment.read("AUDIT_TABLE_NAME")));
    }
}
