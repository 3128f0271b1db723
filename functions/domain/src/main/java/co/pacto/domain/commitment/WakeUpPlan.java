package co.pacto.domain.commitment;

import co.pacto.domain.store.Stored;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The steps still to come, in the order of their instants, and the only one that is armed. The armed
/// one is not among the steps to come; it is null before formalization and after the end.
public record WakeUpPlan(@Stored(as = "wakeUps") List<WakeUp> toCome, @Nullable ArmedWakeUp armed) {

    /// Nothing planned and nothing armed.
    public static final WakeUpPlan NONE = new WakeUpPlan(List.of(), null);

    public WakeUpPlan {
        toCome = List.copyOf(toCome);
    }
}
