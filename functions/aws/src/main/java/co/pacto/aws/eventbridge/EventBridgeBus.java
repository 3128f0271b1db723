package co.pacto.aws.eventbridge;

import co.pacto.domain.event.EventBus;
import software.amazon.awssdk.services.eventbridge.EventBridgeClient;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequest;
import software.amazon.awssdk.services.eventbridge.model.PutEventsRequestEntry;

/// The stack's own bus; `source` is `co.pacto`, `detail-type` the event's name (data.md 8.1).
public final class EventBridgeBus implements EventBus {

    private static final String SOURCE = "co.pacto";

    private final EventBridgeClient client;
    private final String busName;

    public EventBridgeBus(EventBridgeClient client, String busName) {
        this.client = client;
        this.busName = busName;
    }

    @Override
    public void publish(String name, String envelope) {
        var entry = PutEventsRequestEntry.builder()
                .eventBusName(busName)
                .source(SOURCE)
                .detailType(name)
                .detail(envelope)
                .build();
        var answer = client.putEvents(PutEventsRequest.builder().entries(entry).build());
        if (answer.failedEntryCount() > 0) {
            throw new IllegalStateException(
                    "the bus refused an event: " + answer.entries().getFirst().errorCode());
        }
    }
}
