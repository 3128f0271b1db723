package co.pacto.function.importportfolio;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

@Singleton
@Component(modules = ImportPortfolioModule.class)
interface ImportPortfolioComponent {

    ImportPortfolio importPortfolio();

    @Component.Factory
    interface Factory {
        ImportPortfolioComponent create(@BindsInstance ImportPortfolioConfig config,
                @BindsInstance Map<String, String> environment, @BindsInstance InstantSource clock);
    }
}
