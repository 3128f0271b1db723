package co.pacto.domain.event;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.TreeMap;
import org.jspecify.annotations.Nullable;

/// What a fact, or a task of a person, is about, as far as it is known: ids alone.
public record Subject(@Nullable String debtorId, @Nullable String obligationId,
        @Nullable String commitmentId, @Nullable String contactPlanId) {

    /// The data of an event about it (data.md 8.2): the ids, then these facts in the order of their
    /// names.
    public Map<String, String> with(Map<String, String> facts) {
        Map<String, String> data = new LinkedHashMap<>();
        put(data, "debtorId", debtorId);
        put(data, "obligationId", obligationId);
        put(data, "commitmentId", commitmentId);
        put(data, "contactPlanId", contactPlanId);
        data.putAll(new TreeMap<>(facts));
        return data;
    }

    private static void put(Map<String, String> data, String name, @Nullable String id) {
        if (id != null) {
            data.put(name, id);
        }
    }
}
