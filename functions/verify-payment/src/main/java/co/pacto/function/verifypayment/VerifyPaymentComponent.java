package co.pacto.function.verifypayment;

import dagger.BindsInstance;
import dagger.Component;
import jakarta.inject.Singleton;
import java.time.InstantSource;
import java.util.Map;

@Singleton
@Component(modules = VerifyPaymentModule.class)
interface VerifyPaymentComponent {

    VerifyPayment verifyPayment();

    @Component.Factory
    interface Factory {
        VerifyPaymentComponent create(@BindsInstance VerifyPaymentConfig config,
                @BindsInstance Map<String, String> environment, @BindsInstance InstantSource clock);
    }
}
