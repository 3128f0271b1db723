package co.pacto.function.importportfolio;

import co.pacto.aws.Clients;
import co.pacto.aws.dynamodb.DynamoModule;
import co.pacto.aws.dynamodb.TableNames;
import co.pacto.aws.s3.S3ImportFiles;
import co.pacto.aws.secretsmanager.SecretDocumentKey;
import co.pacto.aws.sqs.SqsImportQueue;
import co.pacto.aws.sqs.SqsModule;
import co.pacto.domain.debtor.DocumentKey;
import co.pacto.domain.portfolio.ImportFiles;
import co.pacto.domain.portfolio.ImportQueue;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.time.Duration;
import java.time.InstantSource;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.sqs.SqsClient;

@Module(includes = {DynamoModule.class, SqsModule.class})
interface ImportPortfolioModule {

    /// A file of 1 GB takes longer than what anybody on the line would wait for.
    Duration FILE = Duration.ofSeconds(40);

    @Provides
    static TableNames tableNames(ImportPortfolioConfig config) {
        return config.tableNames();
    }

    @Provides
    @Singleton
    static ImportFiles files(Clients clients, ImportPortfolioConfig config) {
        var client = clients.build(S3Client.builder().forcePathStyle(true), "s3", FILE, FILE);
        return new S3ImportFiles(client, config.bucketName());
    }

    @Provides
    @Singleton
    static ImportQueue queue(SqsClient client, ImportPortfolioConfig config) {
        return new SqsImportQueue(client, config.queueUrl());
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
