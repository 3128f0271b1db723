package co.pacto.local.sqs;

import static co.pacto.local.gateway.AwsError.badRequest;
import static java.nio.charset.StandardCharsets.UTF_8;

import co.pacto.local.gateway.AwsError;
import com.fasterxml.jackson.databind.JsonNode;
import java.time.Duration;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/// What SQS accepts as a message, in its own words (local-aws.md 9.5, second-endpoint.md 7).
final class MessageRules {

    static final int BYTES_MAX = 1_048_576;
    private static final int ATTRIBUTES_MAX = 10;
    private static final int DELAY_SECONDS_MAX = 900;
    private static final Pattern GROUP = Pattern.compile("[\\x21-\\x7E]{1,128}");

    private MessageRules() {}

    static void check(Draft draft, QueueAttributes queue) {
        if (draft.body().isEmpty()) {
            throw badRequest("MissingParameter",
                    "The request must contain the parameter MessageBody.");
        }
        checkCharacters(draft.body());
        checkAttributes(draft.attributes());
        var limit = queue.number("MaximumMessageSize");
        if (size(draft) > limit) {
            throw invalid(
                    "One or more parameters are invalid. Reason: Message must be shorter than "
                            + limit + " bytes.");
        }
        checkFifo(draft, queue);
    }

    static Duration checkDelay(@Nullable JsonNode seconds, boolean fifo) {
        var delay = seconds == null ? 0 : seconds.asInt(0);
        if (fifo && delay != 0) {
            throw invalid("Value " + delay + " for parameter DelaySeconds is invalid. Reason: The "
                    + "request include parameter that is not valid for this queue type.");
        }
        if (delay < 0 || delay > DELAY_SECONDS_MAX) {
            throw invalid("Value " + delay + " for parameter DelaySeconds is invalid. Reason: "
                    + "DelaySeconds must be >= 0 and <= 900.");
        }
        return Duration.ofSeconds(delay);
    }

    /// Bytes of the body and of the attributes with their names and types.
    static long size(Draft draft) {
        var size = (long) draft.body().getBytes(UTF_8).length;
        for (var attribute : draft.attributes().properties()) {
            size += attribute.getKey().getBytes(UTF_8).length
                    + attribute.getValue().path("DataType").asText().getBytes(UTF_8).length
                    + MessageDigests.value(attribute.getValue()).length;
        }
        return size;
    }

    private static void checkCharacters(String body) {
        var bad = body.codePoints()
                .anyMatch(c -> (c < 0x20 && c != 9 && c != 10 && c != 13)
                        || (c >= 0xD800 && c <= 0xDFFF) || c == 0xFFFE || c == 0xFFFF);
        if (bad) {
            throw badRequest("InvalidMessageContents",
                    "Invalid characters found. Valid unicode characters are #x9 | #xA | #xD | "
                            + "#x20 to #xD7FF | #xE000 to #xFFFD | #x10000 to #x10FFFF");
        }
    }

    private static void checkAttributes(JsonNode attributes) {
        if (attributes.size() > ATTRIBUTES_MAX) {
            throw invalid("Number of message attributes [" + attributes.size()
                    + "] exceeds the allowed maximum [10].");
        }
        for (var attribute : attributes.properties()) {
            if (MessageDigests.value(attribute.getValue()).length == 0) {
                throw invalid("Message (user) attribute '" + attribute.getKey()
                        + "' must contain a non-empty value of type '"
                        + attribute.getValue().path("DataType").asText() + "'.");
            }
        }
    }

    private static void checkFifo(Draft draft, QueueAttributes queue) {
        var group = draft.groupId();
        if (group == null) {
            if (queue.fifo()) {
                throw badRequest("MissingParameter",
                        "The request must contain the parameter MessageGroupId.");
            }
            return;
        }
        if (!GROUP.matcher(group).matches()) {
            throw invalid("Value " + group + " for parameter MessageGroupId is invalid. Reason: "
                    + "MessageGroupId can only include alphanumeric and punctuation characters. "
                    + "1 to 128 in length.");
        }
        if (queue.fifo() && draft.deduplicationId() == null && !queue.contentBasedDeduplication()) {
            throw invalid("The queue should either have ContentBasedDeduplication enabled or "
                    + "MessageDeduplicationId provided explicitly");
        }
    }

    static AwsError invalid(String message) {
        return badRequest("InvalidParameterValue", message);
    }
}
