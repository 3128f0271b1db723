package co.pacto.function.trackcall;

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
interface TrackCallModule {

    @Provides
    static TableNames tableNames(TrackCallConfig config) {
        return config.tableNames();
    }

    @Provides
    @Singleton
    static Calls calls(Clients clients, TrackCallConfig config) {
        return ConnectCalls.watching(clients.build(ConnectClient.builder(), "connect"),
                config.connectInstanceId());
    }

    @Provides
    @Singleton
    static Deferral deferral(SqsClient client, TrackCallConfig config) {
        return new QueueDeferral(client, config.callEventsQueueUrl());
    }
}
