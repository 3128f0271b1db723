package co.pacto.function.relayevents;

import co.pacto.domain.store.Key;
import co.pacto.edge.Body;
import co.pacto.edge.Log;
import co.pacto.edge.StreamBatch;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;

/// Woken by the stream of the table, filtered to new entries of the outbox.
public final class RelayEventsHandler implements RequestStreamHandler {

    private final RelayEvents relayEvents;
    private final Log log;

    /// Called by Lambda.
    public RelayEventsHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /// Called by the local run and by the tests.
    public RelayEventsHandler(Map<String, String> environment, InstantSource clock) {
        this(DaggerRelayEventsComponent.factory()
                .create(RelayEventsConfig.from(environment), environment)
                .relayEvents(), new Log("relay-events", clock));
    }

    RelayEventsHandler(RelayEvents relayEvents, Log log) {
        this.relayEvents = relayEvents;
        this.log = log;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
            throws IOException {
        StreamBatch.run(input, output, log, change -> relayEvents.relay(entry(change)));
    }

    /// A record that is no new entry of the outbox means that the stream filter was lost: it fails
    /// the batch, so that the loss is seen.
    private static RelayEvents.Entry entry(StreamBatch.Change change) throws IOException {
        if (!change.eventName().equals("INSERT") || !change.text("itemType").equals("Outbox")) {
            throw new IOException("the stream carries more than the outbox");
        }
        var envelope = change.text("event");
        var event = Body.of(envelope);
        return event.complete(
                new RelayEvents.Entry(Key.operational(change.text("pk"), change.text("sk")),
                        event.text("name"), envelope));
    }
}
