package co.pacto.function.sendmessage;

import co.pacto.edge.Log;
import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

@Singleton
@Component(modules = SendMessageModule.class)
interface SendMessageComponent {

    SendMessage sendMessage();

    @Component.Factory
    interface Factory {
        SendMessageComponent create(@BindsInstance SendMessageConfig config,
                @BindsInstance Map<String, String> environment, @BindsInstance InstantSource clock,
                @BindsInstance Log log);
    }
}
