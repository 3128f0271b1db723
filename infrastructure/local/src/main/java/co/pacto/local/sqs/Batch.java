package co.pacto.local.sqs;

import static co.pacto.local.gateway.AwsError.badRequest;
import static co.pacto.local.sqs.MessageRules.invalid;

import co.pacto.local.Json;
import co.pacto.local.gateway.AwsError;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.HashSet;
import java.util.function.Function;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// Batches: refused as a whole for their form, answered entry by entry otherwise.
final class Batch {

    private static final int ENTRIES_MAX = 10;
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9_-]{1,80}");

    private Batch() {}

    static ObjectNode run(JsonNode entries, Function<JsonNode, ObjectNode> each) {
        check(entries);
        var answer = Json.object();
        var successful = answer.putArray("Successful");
        var failed = answer.putArray("Failed");
        for (var entry : entries) {
            var id = entry.path("Id").asText();
            try {
                successful.add(Json.object().put("Id", id).setAll(each.apply(entry)));
            } catch (AwsError e) {
                failed.addObject()
                        .put("Id", id)
                        .put("Code", e.code())
                        .put("Message", e.text())
                        .put("SenderFault", true);
            }
        }
        return answer;
    }

    static void checkSize(Stream<Draft> drafts) {
        var size = drafts.mapToLong(MessageRules::size).sum();
        if (size > MessageRules.BYTES_MAX) {
            throw badRequest("BatchRequestTooLong", "Batch requests cannot be longer than "
                    + MessageRules.BYTES_MAX + " bytes. You have sent " + size + " bytes.");
        }
    }

    /// A missing group refuses the whole call here, and another way than a single send.
    static void checkGroups(Queue queue, Stream<Draft> drafts) {
        if (queue.attributes().fifo() && drafts.anyMatch(draft -> draft.groupId() == null)) {
            throw invalid("The request must contain the parameter MessageGroupId.");
        }
    }

    private static void check(JsonNode entries) {
        if (entries.isEmpty()) {
            throw badRequest("EmptyBatchRequest",
                    "There should be at least one SendMessageBatchRequestEntry in the request.");
        }
        if (entries.size() > ENTRIES_MAX) {
            throw badRequest("TooManyEntriesInBatchRequest",
                    "Maximum number of entries per request are 10. You have sent " + entries.size()
                            + ".");
        }
        var seen = new HashSet<String>();
        for (var entry : entries) {
            var id = entry.path("Id").asText("");
            if (!ID.matcher(id).matches()) {
                throw badRequest("InvalidBatchEntryId", "A batch entry id can only contain "
                        + "alphanumeric characters, hyphens and underscores. It can be at most 80 "
                        + "letters long.");
            }
            if (!seen.add(id)) {
                throw badRequest("BatchEntryIdsNotDistinct", "Id " + id + " repeated.");
            }
        }
    }
}
