package co.pacto.local.sqs;

import static co.pacto.local.gateway.AwsError.badRequest;

import co.pacto.local.Json;
import co.pacto.local.gateway.AwsError;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import java.util.Set;

/// The attributes of one queue: given ones over the defaults, each within AWS's limits.
final class QueueAttributes {

    private static final String FIFO = "FifoQueue";
    private static final String REDRIVE = "RedrivePolicy";

    private record Limit(long min, long max, long otherwise) {}

    private static final Map<String, Limit> LIMITS = limits();
    private static final Map<String, String> FIFO_DEFAULTS = Map.of("ContentBasedDeduplication",
            "false", "DeduplicationScope", "queue", "FifoThroughputLimit", "perQueue");
    private static final Set<String> ACCEPTED = Set.of("Policy", "RedriveAllowPolicy",
            "KmsMasterKeyId", "KmsDataKeyReusePeriodSeconds", "SqsManagedSseEnabled");

    private final Map<String, String> values = new LinkedHashMap<>();

    private static Map<String, Limit> limits() {
        var limits = new LinkedHashMap<String, Limit>();
        limits.put("VisibilityTimeout", new Limit(0, 43_200, 30));
        limits.put("DelaySeconds", new Limit(0, 900, 0));
        limits.put("ReceiveMessageWaitTimeSeconds", new Limit(0, 20, 0));
        limits.put("MaximumMessageSize", new Limit(1_024, 1_048_576, 1_048_576));
        limits.put("MessageRetentionPeriod", new Limit(60, 1_209_600, 345_600));
        return limits;
    }

    /// The attributes of a new queue; a redrive policy is checked by the caller, who knows the others.
    static QueueAttributes of(Map<String, String> given) {
        var attributes = new QueueAttributes();
        LIMITS.forEach(
                (name, limit) -> attributes.values.put(name, Long.toString(limit.otherwise())));
        if ("true".equals(given.get(FIFO))) {
            attributes.values.putAll(FIFO_DEFAULTS);
            attributes.values.put(FIFO, "true");
        }
        attributes.set(given);
        return attributes;
    }

    static boolean isKnown(String name) {
        return LIMITS.containsKey(name) || ACCEPTED.contains(name)
                || FIFO_DEFAULTS.containsKey(name) || name.equals(FIFO) || name.equals(REDRIVE);
    }

    void set(Map<String, String> changes) {
        changes.forEach(this::check);
        changes.forEach((name, value) -> {
            if (value.isEmpty()) {
                values.remove(name);
            } else {
                values.put(name, value);
            }
        });
    }

    boolean fifo() {
        return values.containsKey(FIFO);
    }

    boolean contentBasedDeduplication() {
        return "true".equals(values.get("ContentBasedDeduplication"));
    }

    Duration duration(String name) {
        return Duration.ofSeconds(number(name));
    }

    long number(String name) {
        return Long.parseLong(values.getOrDefault(name, "0"));
    }

    Optional<String> text(String name) {
        return Optional.ofNullable(values.get(name));
    }

    Map<String, String> all() {
        return new LinkedHashMap<>(values);
    }

    Optional<Redrive> redrive() {
        return text(REDRIVE).map(QueueAttributes::parse);
    }

    /// The first attribute whose value differs from one that is asked for, as CreateQueue compares.
    Optional<String> difference(Map<String, String> given) {
        return given.entrySet()
                .stream()
                .filter(entry -> !entry.getValue().equals(values.get(entry.getKey())))
                .map(Map.Entry::getKey)
                .findFirst();
    }

    private void check(String name, String value) {
        var limit = LIMITS.get(name);
        if (limit != null) {
            checkNumber(name, value, limit);
        } else if (name.equals(REDRIVE)) {
            if (!value.isEmpty()) {
                parse(value);
            }
        } else if (name.equals(FIFO) || FIFO_DEFAULTS.containsKey(name)) {
            if (!fifo()) {
                throw badRequest("InvalidAttributeName", "Unknown Attribute " + name + ".");
            }
        } else if (!ACCEPTED.contains(name)) {
            throw badRequest("InvalidAttributeName", "Unknown Attribute " + name + ".");
        }
    }

    private static void checkNumber(String name, String value, Limit limit) {
        if (!value.matches("\\d{1,9}") || Long.parseLong(value) < limit.min()
                || Long.parseLong(value) > limit.max()) {
            throw badRequest("InvalidAttributeValue",
                    "Invalid value for the parameter " + name + ".");
        }
    }

    private static Redrive parse(String policy) {
        try {
            var node = Json.read(policy);
            var count = node.path("maxReceiveCount").asInt(0);
            var target = node.path("deadLetterTargetArn").asText("");
            if (count < 1 || count > 1000 || target.isEmpty()) {
                throw invalidRedrive(policy);
            }
            return new Redrive(target, count);
        } catch (IllegalArgumentException e) {
            throw invalidRedrive(policy);
        }
    }

    static AwsError invalidRedrive(String policy) {
        return badRequest("InvalidParameterValue",
                "Value " + policy + " for parameter RedrivePolicy is invalid.");
    }

    /// Where a message goes that was received too often.
    record Redrive(String targetArn, int maxReceiveCount) {}
}
