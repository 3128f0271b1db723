package co.pacto.function.relayevents;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.util.Map;

@Singleton
@Component(modules = RelayEventsModule.class)
interface RelayEventsComponent {

    RelayEvents relayEvents();

    @Component.Factory
    interface Factory {
        RelayEventsComponent create(@BindsInstance RelayEventsConfig config,
                @BindsInstance Map<String, String> environment);
    }
}
