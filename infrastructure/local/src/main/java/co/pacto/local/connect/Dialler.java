package co.pacto.local.connect;

import co.pacto.local.Core;
import co.pacto.local.gateway.AwsError;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Duration;
import java.time.Instant;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Starts calls: the same client token never starts two, and the instance never carries too many.
final class Dialler {

    private static final int CONCURRENT_CALLS = 10;
    private static final double CALLS_PER_SECOND = 2;
    private static final double BURST = 5;
    private static final Duration TOKEN_LIFE = Duration.ofDays(7);

    private final Core core;
    private final Calls calls;
    private final RateLimit rate;
    private final Map<String, Started> byToken = new HashMap<>();
    private volatile CallRules rules = new CallRules(List.of("+57"));
    private volatile int concurrentCalls = CONCURRENT_CALLS;
    private volatile boolean forgetsEnded;

    Dialler(Core core, Calls calls) {
        this.core = core;
        this.calls = calls;
        rate = new RateLimit(CALLS_PER_SECOND, BURST, core.clock().instant());
    }

    private record Started(String contactId, Instant at) {}

    void concurrentCalls(int limit) {
        concurrentCalls = limit;
    }

    void allow(List<String> prefixes) {
        rules = new CallRules(prefixes);
    }

    void forgetTokensOfEndedContacts(boolean on) {
        forgetsEnded = on;
    }

    void check(ObjectNode input) {
        rules.check(input);
    }

    /// The id of the contact that this request starts, or has started before.
    synchronized String start(ObjectNode input, Flow flow) {
        var now = core.clock().instant();
        var token = input.path("ClientToken").asText("");
        var before = startedBy(token, now);
        if (before.isPresent()) {
            return before.get();
        }
        checkLimits(now);
        var call = new PlacedCall(core.ids().uuid("contact"), flow.id(),
                input.required("DestinationPhoneNumber").textValue(),
                input.path("SourcePhoneNumber").asText(""), now, attributes(input));
        byToken.put(token, new Started(call.contactId(), now));
        calls.place(Contact.ringing(flow, call));
        return call.contactId();
    }

    private Optional<String> startedBy(String token, Instant now) {
        return token.isEmpty()
                ? Optional.empty()
                : Optional.ofNullable(byToken.get(token))
                        .filter(started -> now.isBefore(started.at().plus(TOKEN_LIFE)))
                        .map(Started::contactId)
                        .filter(id -> !forgetsEnded || isOpen(id));
    }

    private boolean isOpen(String contactId) {
        return calls.find(contactId)
                .filter(contact -> contact.state() != Call.State.ENDED)
                .isPresent();
    }

    private void checkLimits(Instant now) {
        if (!rate.take(now)) {
            throw new AwsError("TooManyRequestsException", 429, "Rate exceeded");
        }
        if (calls.inProgress() >= concurrentCalls) {
            throw new AwsError("LimitExceededException", 429,
                    "The number of concurrent active calls of the instance is exceeded.");
        }
    }

    private static Map<String, String> attributes(ObjectNode input) {
        var attributes = new LinkedHashMap<String, String>();
        input.path("Attributes")
                .properties()
                .forEach(attribute -> attributes.put(attribute.getKey(),
                        attribute.getValue().textValue()));
        return attributes;
    }
}
