package co.pacto.function.registeroutcome;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

@Singleton
@Component(modules = RegisterOutcomeModule.class)
interface RegisterOutcomeComponent {

    RegisterOutcome registerOutcome();

    @Component.Factory
    interface Factory {
        RegisterOutcomeComponent create(@BindsInstance RegisterOutcomeConfig config,
                @BindsInstance Map<String, String> environment, @BindsInstance InstantSource clock);
    }
}
