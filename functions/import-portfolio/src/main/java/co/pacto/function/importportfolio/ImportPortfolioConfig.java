package co.pacto.function.importportfolio;

import co.pacto.aws.dynamodb.TableNames;
import co.pacto.edge.Environment;
import java.util.Map;

/// The names `template.yaml` gives this function.
record ImportPortfolioConfig(TableNames tableNames, String bucketName, String queueUrl,
        String documentKeySecretName) {

    static ImportPortfolioConfig from(Map<String, String> variables) {
        return Environment.read("import-portfolio", variables,
                names -> new ImportPortfolioConfig(TableNames.from(names),
                        names.apply("IMPORTS_BUCKET_NAME"), names.apply("IMPORTS_QUEUE_URL"),
                        names.apply("DOCUMENT_KEY_SECRET_NAME")));
    }
}
