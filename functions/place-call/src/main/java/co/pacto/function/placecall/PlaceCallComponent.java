package co.pacto.function.placecall;

import co.pacto.edge.Log;
import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

@Singleton
@Component(modules = PlaceCallModule.class)
interface PlaceCallComponent {

    PlaceCall placeCall();

    @Component.Factory
    interface Factory {
        PlaceCallComponent create(@BindsInstance PlaceCallConfig config,
                @BindsInstance Map<String, String> environment, @BindsInstance InstantSource clock,
                @BindsInstance Log log);
    }
}
