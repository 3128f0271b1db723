package co.pacto.function.trackcall;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

@Singleton
@Component(modules = TrackCallModule.class)
interface TrackCallComponent {

    TrackCall trackCall();

    @Component.Factory
    interface Factory {
        TrackCallComponent create(@BindsInstance TrackCallConfig config,
                @BindsInstance Map<String, String> environment, @BindsInstance InstantSource clock);
    }
}
