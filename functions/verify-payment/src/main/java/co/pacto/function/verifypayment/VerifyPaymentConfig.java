package co.pacto.function.verifypayment;

import co.pacto.edge.Environment;
import java.util.Map;

/// The names `template.yaml` gives this function.
record VerifyPaymentConfig(String tableName, String auditTableName) {

    static VerifyPaymentConfig from(Map<String, String> variables) {
        var environment = new Environment("verify-payment", variables);
        return environment.complete(new VerifyPaymentConfig(environment.read("TABLE_NAME"),
                environment.read("AUDIT_TABLE_NAME")));
    }
}
