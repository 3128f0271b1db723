package co.pacto.function.sendreminder;

import co.pacto.aws.Clients;
import co.pacto.aws.dynamodb.DynamoStore;
import co.pacto.domain.store.Store;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@Module
final class SendReminderModule {

    private SendReminderModule() {}

    @Provides
    @Singleton
    static Store store(Map<String, String> environment, SendReminderConfig config) {
        var client = new Clients(environment).build(DynamoDbClient.builder(), "dynamodb");
        return new DynamoStore(client, config.tableName(), config.auditTableName());
    }
}
