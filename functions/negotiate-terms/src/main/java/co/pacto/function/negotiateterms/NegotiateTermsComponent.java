package co.pacto.function.negotiateterms;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

@Singleton
@Component(modules = NegotiateTermsModule.class)
interface NegotiateTermsComponent {

    NegotiateTerms negotiateTerms();

    @Component.Factory
    interface Factory {
        NegotiateTermsComponent create(@BindsInstance NegotiateTermsConfig config,
                @BindsInstance Map<String, String> environment, @BindsInstance InstantSource clock);
    }
}
