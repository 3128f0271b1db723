package co.pacto.function.importportfolio;

import co.pacto.edge.Environment;
import java.util.Map;

/// The names `template.yaml` gives this function.
record ImportPortfolioConfig(String tableName, String auditTableName, String bucketName,
        String queueUrl, String documentKeySecretName) {

    static ImportPortfolioConfig from(Map<String, String> variables) {
        var environment = new Environment("import-portfolio", variables);
        return environment.complete(new ImportPortfolioConfig(environment.read("TABLE_NAME"),
                environment.read("AUDIT_TABLE_NAME"), environment.read("IMPORTS_BUCKET_NAME"),
                environment.read("IMPORTS_QUEUE_URL"),
                environment.read("DOCUMENT_KEY_SECRET_NAME")));
    }
}
