package co.pacto.function.negotiateterms;

import co.pacto.aws.Clients;
import co.pacto.aws.dynamodb.DynamoStore;
import co.pacto.domain.store.Store;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.util.Map;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

@Module
final class NegotiateTermsModule {

    private NegotiateTermsModule() {}

    @Provides
    @Singleton
    static Store store(Map<String, String> environment, NegotiateTermsConfig config) {
        var client = new Clients(environment).build(DynamoDbClient.builder(), "dynamodb");
        return new DynamoStore(client, config.tableName(), config.auditTableName());
    }
}
