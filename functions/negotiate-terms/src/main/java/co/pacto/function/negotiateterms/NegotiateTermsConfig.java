package co.pacto.function.negotiateterms;

import co.pacto.edge.Environment;
import java.util.Map;

/// The names `template.yaml` gives this function.
record NegotiateTermsConfig(String tableName, String auditTableName) {

    static NegotiateTermsConfig from(Map<String, String> variables) {
        var environment = new Environment("negotiate-terms", variables);
        return environment.complete(new NegotiateTermsConfig(environment.read("TABLE_NAME"),
                environment.read("AUDIT_TABLE_NAME")));
    }
}
