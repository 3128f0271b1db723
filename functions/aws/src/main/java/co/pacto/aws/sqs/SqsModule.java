package co.pacto.aws.sqs;

import co.pacto.aws.Clients;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The client of a function that writes into a queue.
@Module
public interface SqsModule {

    @Provides
    @Singleton
    static SqsClient client(Clients clients) {
        return clients.build(SqsClient.builder(), "sqs");
    }
}
