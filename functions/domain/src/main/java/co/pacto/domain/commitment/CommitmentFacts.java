package co.pacto.domain.commitment;

import co.pacto.domain.event.Aggregate;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;

/// Facts of a commitment for the bus that are no event of its life: the copy, a task about it.
final class CommitmentFacts {

    private CommitmentFacts() {}

    static IntegrationEvent event(EventName name, Commitment commitment, String settingsDigest,
            Instant now, Map<String, String> facts) {
        Map<String, String> data = new LinkedHashMap<>();
        data.put("debtorId", commitment.debtorId());
        data.put("obligationId", commitment.obligationId());
        data.put("commitmentId", commitment.commitmentId());
        data.putAll(new TreeMap<>(facts));
        return IntegrationEvent.of(name, now, new Aggregate(Aggregate.Kind.COMMITMENT,
                commitment.commitmentId(), commitment.version()), 0, settingsDigest, data);
    }
}
