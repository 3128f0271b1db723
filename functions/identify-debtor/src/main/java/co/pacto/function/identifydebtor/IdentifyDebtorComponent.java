package co.pacto.function.identifydebtor;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

@Singleton
@Component(modules = IdentifyDebtorModule.class)
interface IdentifyDebtorComponent {

    IdentifyDebtor identifyDebtor();

    @Component.Factory
    interface Factory {
        IdentifyDebtorComponent create(@BindsInstance IdentifyDebtorConfig config,
                @BindsInstance Map<String, String> environment, @BindsInstance InstantSource clock);
    }
}
