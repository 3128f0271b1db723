package co.pacto.function.handlebreach;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

@Singleton
@Component(modules = HandleBreachModule.class)
interface HandleBreachComponent {

    HandleBreach handleBreach();

    @Component.Factory
    interface Factory {
        HandleBreachComponent create(@BindsInstance HandleBreachConfig config,
                @BindsInstance Map<String, String> environment, @BindsInstance InstantSource clock);
    }
}
