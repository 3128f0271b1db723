package co.pacto.domain.outcome;

import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The answer to somebody who says how a contact ended.
public sealed interface OutcomeDecision {

    /// The outcome, with everything it changes.
    record Recorded(Outcome outcome, Transaction writes) implements OutcomeDecision {}

    /// The contact already has this very outcome: the same answer, and nothing is written.
    record Repeated(Outcome outcome) implements OutcomeDecision {}

    /// Nothing is written. `field` names what is missing or too long; the instant is the next at which
    /// a call would be lawful.
    record Refused(OutcomeRefusal refusal, @Nullable String field,
            @Nullable Instant nextLegalInstant) implements OutcomeDecision {

        Refused(OutcomeRefusal refusal) {
            this(refusal, null, null);
        }
    }

    /// Fields whose value the form does not know; nothing is written.
    record Invalid(List<String> fields) implements OutcomeDecision {

        public Invalid {
            fields = List.copyOf(fields);
        }
    }

    /// The contact never started: it cannot have an outcome, and nothing is written.
    record OutOfOrder() implements OutcomeDecision {}
}
