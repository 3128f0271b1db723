package co.pacto.function.registeroutcome;

import co.pacto.aws.dynamodb.DynamoModule;
import co.pacto.aws.dynamodb.TableNames;
import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

@Singleton
@Component(modules = DynamoModule.class)
interface RegisterOutcomeComponent {

    RegisterOutcome registerOutcome();

    @Component.Factory
    interface Factory {
        RegisterOutcomeComponent create(@BindsInstance TableNames tableNames,
                @BindsInstance Map<String, String> environment, @BindsInstance InstantSource clock);
    }
}
