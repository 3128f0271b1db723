package co.pacto.function.applysettings;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

@Singleton
@Component(modules = ApplySettingsModule.class)
interface ApplySettingsComponent {

    ApplySettings applySettings();

    @Component.Factory
    interface Factory {
        ApplySettingsComponent create(@BindsInstance ApplySettingsConfig config,
                @BindsInstance Map<String, String> environment, @BindsInstance InstantSource clock);
    }
}
