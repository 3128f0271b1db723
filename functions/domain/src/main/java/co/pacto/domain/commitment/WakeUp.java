package co.pacto.domain.commitment;

import co.pacto.domain.store.Stored;
import java.time.Instant;

/// One planned step of an installment and its instant.
public record WakeUp(Step step, @Stored(as = "n") int installment, Instant at) {}
