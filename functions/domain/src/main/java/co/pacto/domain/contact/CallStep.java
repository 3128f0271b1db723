package co.pacto.domain.contact;

import co.pacto.domain.store.Transaction;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// What one of the opening steps of a call answers, and what it writes.
///
/// @param question the number that the next step has to bring
/// @param fields   the further keys of the step's row that have a value (data.md 11)
public record CallStep(String status, int question, Map<String, String> fields,
        Transaction writes) {

    /// The step does not belong here: nothing is written.
    public static final String OUT_OF_ORDER = "OUT_OF_ORDER";

    /// The number of the question came with another input before: nothing is written.
    public static final String CONFLICT = "CONFLICT";

    public CallStep {
        fields = Collections.unmodifiableMap(new LinkedHashMap<>(fields));
    }

    static CallStep nothing(String status, int question) {
        return new CallStep(status, question, Map.of(), new Transaction());
    }
}
