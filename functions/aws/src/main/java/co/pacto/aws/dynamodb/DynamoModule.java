package co.pacto.aws.dynamodb;

import co.pacto.aws.Clients;
import co.pacto.domain.store.Store;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// What a function needs that keeps its truth in the two tables. Nothing is built before it is asked
/// for.
@Module
public interface DynamoModule {

    @Provides
    @Singleton
    static DynamoDbClient client(Clients clients) {
        return clients.build(DynamoDbClient.builder(), "dynamodb");
    }

    @Provides
    @Singleton
    static Store store(DynamoDbClient client, TableNames tableNames) {
        return new DynamoStore(client, tableNames);
    }
}
