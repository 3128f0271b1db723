package co.pacto.function.formalizecommitment;

import co.pacto.aws.dynamodb.DynamoModule;
import co.pacto.aws.dynamodb.TableNames;
import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

@Singleton
@Component(modules = DynamoModule.class)
interface FormalizeCommitmentComponent {

    FormalizeCommitment formalizeCommitment();

    @Component.Factory
    interface Factory {
        FormalizeCommitmentComponent create(@BindsInstance TableNames tableNames,
                @BindsInstance Map<String, String> environment, @BindsInstance InstantSource clock);
    }
}
