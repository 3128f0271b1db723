package co.pacto.function.sendmessage;

import co.pacto.aws.Clients;
import co.pacto.aws.dynamodb.DynamoStore;
import co.pacto.aws.sesv2.SesMailer;
import co.pacto.aws.sqs.QueueDeferral;
import co.pacto.domain.alarm.Deferral;
import co.pacto.domain.contact.Mailer;
import co.pacto.domain.store.Store;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sqs.SqsClient;

@Module
final class SendMessageModule {

    private SendMessageModule() {}

    @Provides
    @Singleton
    static Clients clients(Map<String, String> environment) {
        return new Clients(environment);
    }

    @Provides
    @Singleton
    static Store store(Clients clients, SendMessageConfig config) {
        return new DynamoStore(clients.build(DynamoDbClient.builder(), "dynamodb"),
                config.tableName(), config.auditTableName());
    }

    @Provides
    @Singleton
    static Mailer mailer(Clients clients, SendMessageConfig config) {
        return new SesMailer(clients.buildAskingOnce(SesV2Client.builder(), "sesv2"),
                config.senderAddress(), config.configurationSetName());
    }

    @Provides
    @Singleton
    static Deferral deferral(Clients clients, SendMessageConfig config) {
        return new QueueDeferral(clients.build(SqsClient.builder(), "sqs"), config.mailQueueUrl());
    }
}
