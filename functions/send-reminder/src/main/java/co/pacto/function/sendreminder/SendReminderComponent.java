package co.pacto.function.sendreminder;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

@Singleton
@Component(modules = SendReminderModule.class)
interface SendReminderComponent {

    SendReminder sendReminder();

    @Component.Factory
    interface Factory {
        SendReminderComponent create(@BindsInstance SendReminderConfig config,
                @BindsInstance Map<String, String> environment, @BindsInstance InstantSource clock);
    }
}
