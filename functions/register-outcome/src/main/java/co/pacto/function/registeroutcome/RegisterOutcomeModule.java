package co.pacto.function.registeroutcome;

import co.pacto.aws.Clients;
import co.pacto.aws.dynamodb.DynamoStore;
import co.pacto.domain.store.Store;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@Module
final class RegisterOutcomeModule {

    private RegisterOutcomeModule() {}

    @Provides
    @Singleton
    static Store store(Map<String, String> environment, RegisterOutcomeConfig config) {
        var client = new Clients(environment).build(DynamoDbClient.builder(), "dynamodb");
        return new DynamoStore(client, config.tableName(), config.auditTableName());
    }
}
