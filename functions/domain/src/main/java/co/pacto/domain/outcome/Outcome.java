package co.pacto.domain.outcome;

import co.pacto.domain.contact.Level;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// How one contact ended. Written once: the first outcome of a contact wins (outcomes.md 4).
///
/// `details` holds the data of the code under the names of its fields, `by` who registered it, and
/// `inputDigest` what was asked for, so that the same request is answered the same.
public record Outcome(String contactPlanId, OutcomeCode code, Map<String, String> details,
        String by, Instant at, Level level, String inputDigest) implements Entity {

    /// The detail of CALL_BACK that holds the instant of the call, as it can be said.
    public static final String MOVED_TO = "movedTo";

    public Outcome {
        details = Collections.unmodifiableMap(new LinkedHashMap<>(details));
    }

    /// The key of a contact's outcome.
    public static Key key(String contactPlanId) {
        return Key.operational("CONTACT#" + contactPlanId, "OUTCOME");
    }

    @Override
    public Key key() {
        return key(contactPlanId);
    }

    @Override
    public long version() {
        return 1;
    }

    /// A datum of the form, empty when it was not given.
    public String detail(String field) {
        return details.getOrDefault(field, "");
    }

    /// Without the details: they may hold what the debtor wanted to share.
    @Override
    public String toString() {
        return "Outcome[" + contactPlanId + " " + code + " " + level + "]";
    }
}
