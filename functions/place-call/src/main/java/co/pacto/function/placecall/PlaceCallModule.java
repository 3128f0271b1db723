package co.pacto.function.placecall;

import co.pacto.aws.Clients;
import co.pacto.aws.connect.ConnectCalls;
import co.pacto.aws.dynamodb.DynamoModule;
import co.pacto.aws.dynamodb.TableNames;
import co.pacto.aws.sqs.QueueDeferral;
import co.pacto.aws.sqs.SqsModule;
import co.pacto.domain.alarm.Deferral;
import co.pacto.domain.contact.Calls;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.sqs.SqsClient;

@Module(includes = {DynamoModule.class, SqsModule.class})
interface PlaceCallModule {

    @Provides
    static TableNames tableNames(PlaceCallConfig config) {
        return config.tableNames();
    }

    @Provides
    @Singleton
    static Calls calls(Clients clients, PlaceCallConfig config) {
        return new ConnectCalls(clients.buildAskingOnce(ConnectClient.builder(), "connect"),
                config.origin());
    }

    @Provides
    @Singleton
    static Deferral deferral(SqsClient client, PlaceCallConfig config) {
        return new QueueDeferral(client, config.callsQueueUrl());
    }
}
