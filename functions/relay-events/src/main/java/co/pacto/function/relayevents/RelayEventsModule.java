package co.pacto.function.relayevents;

import co.pacto.aws.Clients;
import co.pacto.aws.dynamodb.DynamoOutbox;
import co.pacto.aws.eventbridge.EventBridgeBus;
import co.pacto.domain.event.EventBus;
import co.pacto.domain.event.Outbox;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;

@Module
final class RelayEventsModule {

    private RelayEventsModule() {}

    @Provides
    @Singleton
    static Clients clients(Map<String, String> environment) {
        return new Clients(environment);
    }

    @Provides
    @Singleton
    static EventBus bus(Clients clients, RelayEventsConfig config) {
        return new EventBridgeBus(clients.build(EventBridgeClient.builder(), "eventbridge"),
                config.eventBusName());
    }

    @Provides
    @Singleton
    static Outbox outbox(Clients clients, RelayEventsConfig config) {
        return new DynamoOutbox(clients.build(DynamoDbClient.builder(), "dynamodb"),
                config.tableName());
    }
}
