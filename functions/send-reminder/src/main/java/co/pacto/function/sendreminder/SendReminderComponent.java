package co.pacto.function.sendreminder;

import co.pacto.aws.dynamodb.DynamoModule;
import co.pacto.aws.dynamodb.TableNames;
import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

@Singleton
@Component(modules = DynamoModule.class)
interface SendReminderComponent {

    SendReminder sendReminder();

    @Component.Factory
    interface Factory {
        SendReminderComponent create(@BindsInstance TableNames tableNames,
                @BindsInstance Map<String, String> environment, @BindsInstance InstantSource clock);
    }
}
