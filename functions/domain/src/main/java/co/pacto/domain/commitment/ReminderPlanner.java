package co.pacto.domain.commitment;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;

/// Finds the lawful instant of an installment's reminder (commitment.md 8).
@FunctionalInterface
public interface ReminderPlanner {

    /// The wake-up of step REMIND, or nothing when no reminder may or should go out.
    Optional<WakeUp> plan(Installment installment, LocalDate formalizedOn, Instant now);
}
