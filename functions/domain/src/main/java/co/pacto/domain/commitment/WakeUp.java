package co.pacto.domain.commitment;

import java.time.Instant;

/// One planned step of an installment and its instant.
public record WakeUp(Step step, int installment, Instant at) {}
