package co.pacto.domain.outcome;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What the telephone platform says about a closed line: when, its reason, and since when it was
/// connected, if it ever was. The reason is an open list and stays a text (outcomes.md 6.1).
public record LineEnd(Instant endedAt, String disconnectReason, @Nullable Instant connectedAt) {}
