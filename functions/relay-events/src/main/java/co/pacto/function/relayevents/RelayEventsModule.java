package co.pacto.function.relayevents;

import co.pacto.aws.Clients;
import co.pacto.aws.dynamodb.DynamoModule;
import co.pacto.aws.dynamodb.DynamoOutbox;
import co.pacto.aws.eventbridge.EventBridgeBus;
import co.pacto.domain.event.EventBus;
import co.pacto.domain.event.Outbox;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;

@Module(includes = DynamoModule.class)
interface RelayEventsModule {

    @Provides
    @Singleton
    static EventBus bus(Clients clients, RelayEventsConfig config) {
        return new EventBridgeBus(clients.build(EventBridgeClient.builder(), "eventbridge"),
                config.eventBusName());
    }

    @Provides
    @Singleton
    static Outbox outbox(DynamoDbClient client, RelayEventsConfig config) {
        return new DynamoOutbox(client, config.tableName());
    }
}
