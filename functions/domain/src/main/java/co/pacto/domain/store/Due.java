package co.pacto.domain.store;

import co.pacto.domain.Ids;
import java.time.Instant;
import java.time.ZoneId;

/// One entry of the index `due`: a candidate that a sweep re-reads by key (data.md 3).
public record Due(Kind kind, Instant at, String id) {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    private static final int SHARDS = 8;

    /// What waits.
    public enum Kind {
        COMMITMENT,
        DRAFT,
        CONTACT,
        MESSAGE,
        TASK,
        STOP
    }

    /// `<KIND>#<Bogotá date of the instant>#<shard 0..7 of the id>`.
    public String partition() {
        return kind + "#" + at.atZone(BOGOTA).toLocalDate() + "#" + Ids.shard(id, SHARDS);
    }

    /// `<instant>#<id>`.
    public String sort() {
        return InstantText.of(at) + "#" + id;
    }
}
