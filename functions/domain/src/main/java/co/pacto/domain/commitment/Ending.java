package co.pacto.domain.commitment;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// How a commitment left its life for ever: out of which state, when, why (CANCELLED) or by which
/// commitment (REPLACED).
public record Ending(CommitmentState from, Instant at, @Nullable String reason,
        @Nullable String replacedBy) {}
