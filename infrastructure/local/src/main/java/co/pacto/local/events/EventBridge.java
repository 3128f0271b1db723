package co.pacto.local.events;

import co.pacto.local.Core;
import co.pacto.local.gateway.AwsError;
import co.pacto.local.gateway.Request;
import co.pacto.local.gateway.Response;
import co.pacto.local.gateway.Service;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentSkipListSet;

/// Amazon EventBridge: what is put on a bus goes to the queues of the rules that match it. What
/// would vanish in silence on AWS becomes an anomaly.
public final class EventBridge implements Service {

    public static final String DEFAULT_BUS = "default";

    private final Core core;
    private final Delivery delivery;
    private final Map<String, Bus> buses = new LinkedHashMap<>();
    private final Set<String> clientEvents = new ConcurrentSkipListSet<>();

    public EventBridge(Core core) {
        this.core = core;
        delivery = new Delivery(core);
        buses.put(DEFAULT_BUS, new Bus(DEFAULT_BUS));
    }

    /// Names detail types of our own bus that no rule of the stack takes, because they are meant for
    /// the client's own rules.
    public void expectNoRuleFor(Collection<String> detailTypes) {
        clientEvents.addAll(detailTypes);
    }

    /// Puts an event of an AWS service on the default bus.
    public void publish(String source, String detailType, String resource, ObjectNode detail) {
        deliver(bus(DEFAULT_BUS).orElseThrow(), Envelope.of(core, source, detailType,
                core.clock().instant(), List.of(resource), detail));
    }

    @Override
    public Set<String> signingNames() {
        return Set.of("events");
    }

    @Override
    public Response handle(Request request) {
        if (!request.operation().equals("PutEvents")) {
            throw AwsError.notImplemented(request.operation() + " of EventBridge");
        }
        var answer = Envelope.JSON.createObjectNode();
        var results = Envelope.JSON.createArrayNode();
        var failed = 0;
        for (var entry : PutEventsEntry.readAll(request.body(), core.clock().instant())) {
            var refusal = entry.refusal();
            failed += refusal.isPresent() ? 1 : 0;
            results.add(refusal.orElseGet(() -> accept(entry)));
        }
        answer.put("FailedEntryCount", failed).set("Entries", results);
        return Response.json(answer.toString()).with("Content-Type", "application/x-amz-json-1.1");
    }

    void create(String bus) {
        synchronized (buses) {
            if (buses.putIfAbsent(bus, new Bus(bus)) != null) {
                throw AwsError.badRequest("ResourceAlreadyExistsException",
                        "Event bus %s already exists.".formatted(bus));
            }
        }
    }

    void create(String bus, Rule rule) {
        bus(bus).orElseThrow(() -> AwsError.badRequest("ResourceNotFoundException",
                "Event bus %s does not exist.".formatted(bus))).add(rule);
    }

    private JsonNode accept(PutEventsEntry entry) {
        var envelope = entry.envelope(core);
        bus(entry.bus()).ifPresentOrElse(bus -> deliver(bus, envelope),
                () -> core.anomalies()
                        .report("event %s sent to a bus that does not exist: %s"
                                .formatted(envelope.detailType(), entry.bus())));
        return Envelope.JSON.createObjectNode().put("EventId", envelope.id());
    }

    private void deliver(Bus bus, Envelope envelope) {
        var rules = bus.matching(envelope.event());
        for (var rule : rules) {
            rule.targets().forEach(target -> delivery.send(rule, target, envelope));
        }
        if (rules.isEmpty() && !bus.name().equals(DEFAULT_BUS)
                && !clientEvents.contains(envelope.detailType())) {
            core.anomalies()
                    .report("event %s of bus %s matched no rule".formatted(envelope.detailType(),
                            bus.name()));
        }
    }

    private Optional<Bus> bus(String nameOrArn) {
        synchronized (buses) {
            return Optional
                    .ofNullable(buses.get(nameOrArn.substring(nameOrArn.lastIndexOf('/') + 1)));
        }
    }
}
