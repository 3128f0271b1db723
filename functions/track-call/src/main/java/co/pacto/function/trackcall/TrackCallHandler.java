package co.pacto.function.trackcall;

import co.pacto.edge.Body;
import co.pacto.edge.Field;
import co.pacto.edge.Log;
import co.pacto.edge.QueueBatch;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;

/// Woken by the queue `call-events`: contact events of Amazon Connect, which come late, twice, in any
/// order or never (connect.md 10).
public final class TrackCallHandler implements RequestStreamHandler {

    private final TrackCall trackCall;
    private final Log log;

    /// Called by Lambda.
    public TrackCallHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /// Called by the local run and by the tests.
    public TrackCallHandler(Map<String, String> environment, InstantSource clock) {
        this(DaggerTrackCallComponent.factory()
                .create(TrackCallConfig.from(environment), environment, clock)
                .trackCall(), new Log("track-call", clock));
    }

    TrackCallHandler(TrackCall trackCall, Log log) {
        this.trackCall = trackCall;
        this.log = log;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
            throws IOException {
        QueueBatch.run(input, output, context, log, this::take);
    }

    private void take(String body) throws IOException {
        var event = Body.of(body);
        var connectContactId = event.text("detail.contactId");
        var type = event.text("detail.eventType");
        var told = event
                .complete(new TrackCall.CallEvent(connectContactId, event.instant("time"), body));
        log.info("CALL_EVENT")
                .with(Field.CODE, type)
                .with(Field.CONTACT_ID, connectContactId)
                .write();
        switch (type) {
            case "CONNECTED_TO_SYSTEM" -> trackCall.answered(told);
            case "DISCONNECTED", "COMPLETED" -> trackCall.ended(told);
            default -> log.info("IGNORED").with(Field.CODE, type).write();
        }
    }
}
