package co.pacto.function.schedulereminders;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

@Singleton
@Component(modules = ScheduleRemindersModule.class)
interface ScheduleRemindersComponent {

    ScheduleReminders scheduleReminders();

    @Component.Factory
    interface Factory {
        ScheduleRemindersComponent create(@BindsInstance ScheduleRemindersConfig config,
                @BindsInstance Map<String, String> environment, @BindsInstance InstantSource clock);
    }
}
