package co.pacto.function.formalizecommitment;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

@Singleton
@Component(modules = FormalizeCommitmentModule.class)
interface FormalizeCommitmentComponent {

    FormalizeCommitment formalizeCommitment();

    @Component.Factory
    interface Factory {
        FormalizeCommitmentComponent create(@BindsInstance FormalizeCommitmentConfig config,
                @BindsInstance Map<String, String> environment, @BindsInstance InstantSource clock);
    }
}
