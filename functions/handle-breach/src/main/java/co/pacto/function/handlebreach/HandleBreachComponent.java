package co.pacto.function.handlebreach;

import co.pacto.aws.dynamodb.DynamoModule;
import co.pacto.aws.dynamodb.TableNames;
import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

@Singleton
@Component(modules = DynamoModule.class)
interface HandleBreachComponent {

    HandleBreach handleBreach();

    @Component.Factory
    interface Factory {
        HandleBreachComponent create(@BindsInstance TableNames tableNames,
                @BindsInstance Map<String, String> environment, @BindsInstance InstantSource clock);
    }
}
