package co.pacto.function.importportfolio;

import co.pacto.aws.Clients;
import co.pacto.aws.dynamodb.DynamoStore;
import co.pacto.aws.s3.S3ImportFiles;
import co.pacto.aws.secretsmanager.SecretDocumentKey;
import co.pacto.aws.sqs.SqsImportQueue;
import co.pacto.domain.debtor.DocumentKey;
import co.pacto.domain.portfolio.ImportFiles;
import co.pacto.domain.portfolio.ImportQueue;
import co.pacto.domain.store.Store;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sqs.SqsClient;

@Module
final class ImportPortfolioModule {

    /// A file of 1 GB takes longer than what anybody on the line would wait for.
    private static final Duration FILE = Duration.ofSeconds(40);

    private ImportPortfolioModule() {}

    @Provides
    @Singleton
    static Clients clients(Map<String, String> environment) {
        return new Clients(environment);
    }

    @Provides
    @Singleton
    static Store store(Clients clients, ImportPortfolioConfig config) {
        var client = clients.build(DynamoDbClient.builder(), "dynamodb");
        return new DynamoStore(client, config.tableName(), config.auditTableName());
    }

    @Provides
    @Singleton
    static ImportFiles files(Clients clients, ImportPortfolioConfig config) {
        var client = clients.build(S3Client.builder().forcePathStyle(true), "s3", FILE, FILE);
        return new S3ImportFiles(client, config.bucketName());
    }

    @Provides
    @Singleton
    static ImportQueue queue(Clients clients, ImportPortfolioConfig config) {
        return new SqsImportQueue(clients.build(SqsClient.builder(), "sqs"), config.queueUrl());
    }

    @Provides
    @Singleton
    static DocumentKey documentKey(Clients clients, ImportPortfolioConfig config,
            InstantSource clock) {
        return new SecretDocumentKey(
                clients.build(SecretsManagerClient.builder(), "secretsmanager"),
                config.documentKeySecretName(), clock);
    }
}
