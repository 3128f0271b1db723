package co.pacto.function.sendmessage;

import co.pacto.aws.Clients;
import co.pacto.aws.dynamodb.DynamoModule;
import co.pacto.aws.dynamodb.TableNames;
import co.pacto.aws.sesv2.SesMailer;
import co.pacto.aws.sqs.QueueDeferral;
import co.pacto.aws.sqs.SqsModule;
import co.pacto.domain.alarm.Deferral;
import co.pacto.domain.contact.Mailer;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.sesv2.SesV2Client;
import software.amazon.awssdk.services.sqs.SqsClient;

@Module(includes = {DynamoModule.class, SqsModule.class})
interface SendMessageModule {

    @Provides
    static TableNames tableNames(SendMessageConfig config) {
        return config.tableNames();
    }

    @Provides
    @Singleton
    static Mailer mailer(Clients clients, SendMessageConfig config) {
        return new SesMailer(clients.buildAskingOnce(SesV2Client.builder(), "sesv2"),
                config.senderAddress(), config.configurationSetName());
    }

    @Provides
    @Singleton
    static Deferral deferral(SqsClient client, SendMessageConfig config) {
        return new QueueDeferral(client, config.mailQueueUrl());
    }
}
