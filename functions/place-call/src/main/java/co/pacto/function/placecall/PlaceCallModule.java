package co.pacto.function.placecall;

import co.pacto.aws.Clients;
import co.pacto.aws.connect.ConnectCalls;
import co.pacto.aws.dynamodb.DynamoStore;
import co.pacto.aws.sqs.QueueDeferral;
import co.pacto.domain.alarm.Deferral;
import co.pacto.domain.contact.Calls;
import co.pacto.domain.store.Store;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.util.Map;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.sqs.SqsClient;

@Module
final class PlaceCallModule {

    private PlaceCallModule() {}

    @Provides
    @Singleton
    static Clients clients(Map<String, String> environment) {
        return new Clients(environment);
    }

    @Provides
    @Singleton
    static Store store(Clients clients, PlaceCallConfig config) {
        return new DynamoStore(clients.build(DynamoDbClient.builder(), "dynamodb"),
                config.tableName(), config.auditTableName());
    }

    @Provides
    @Singleton
    static Calls calls(Clients clients, PlaceCallConfig config) {
        return new ConnectCalls(clients.buildAskingOnce(ConnectClient.builder(), "connect"),
                config.origin());
    }

    @Provides
    @Singleton
    static Deferral deferral(Clients clients, PlaceCallConfig config) {
        return new QueueDeferral(clients.build(SqsClient.builder(), "sqs"), config.callsQueueUrl());
    }
}
