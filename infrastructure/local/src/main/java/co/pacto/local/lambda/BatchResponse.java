package co.pacto.local.lambda;

import co.pacto.local.Json;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.LinkedHashSet;
import java.util.Optional;
import java.util.Set;

/// What a function with `ReportBatchItemFailures` answered about a batch.
final class BatchResponse {

    private BatchResponse() {}

    /// The ids that failed; empty when the whole batch has, because the function threw, or its answer
    /// is malformed or names an id that was not delivered.
    static Optional<Set<String>> failures(Functions.Result result, Set<String> delivered) {
        if (result.functionError().isPresent()) {
            return Optional.empty();
        }
        Set<String> failed = new LinkedHashSet<>();
        try {
            for (var failure : listed(Json.read(result.payload()))) {
                var id = failure.path("itemIdentifier").asText("");
                if (!delivered.contains(id)) {
                    return Optional.empty();
                }
                failed.add(id);
            }
        } catch (IllegalArgumentException _) {
            return Optional.empty();
        }
        return Optional.of(failed);
    }

    private static JsonNode listed(JsonNode answer) {
        var failures = answer.path("batchItemFailures");
        if (!failures.isMissingNode() && !failures.isNull() && !failures.isArray()) {
            throw new IllegalArgumentException("batchItemFailures is no list");
        }
        return failures;
    }
}
