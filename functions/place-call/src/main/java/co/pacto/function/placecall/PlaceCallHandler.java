package co.pacto.function.placecall;

import co.pacto.domain.contact.CallOrder;
import co.pacto.edge.Body;
import co.pacto.edge.Log;
import co.pacto.edge.QueueBatch;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.Map;

/// Woken by the queue `calls`: orders of the campaign, events ContactOrdered and alarms of contacts
/// that waited for their instant (data.md 9).
public final class PlaceCallHandler implements RequestStreamHandler {

    private final PlaceCall placeCall;
    private final Log log;

    /// Called by Lambda.
    public PlaceCallHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /// Called by the local run and by the tests.
    public PlaceCallHandler(Map<String, String> environment, InstantSource clock) {
        this(DaggerPlaceCallComponent.factory()
                .create(PlaceCallConfig.from(environment), environment, clock,
                        new Log("place-call", clock))
                .placeCall(), new Log("place-call", clock));
    }

    PlaceCallHandler(PlaceCall placeCall, Log log) {
        this.placeCall = placeCall;
        this.log = log;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
            throws IOException {
        QueueBatch.run(input, output, context, log,
                body -> placeCall.place(order(Body.of(body)), body));
    }

    private static CallOrder order(Body body) {
        if (body.has("cause")) {
            var debtorId = body.text("debtorId");
            var obligationId = body.text("obligationId");
            return CallOrder.ofCampaign(body.complete(debtorId), obligationId, body.text("cause"));
        }
        if (body.has("alarm")) {
            var contactPlanId = body.text("contactPlanId");
            var version = body.number("version");
            return body.complete(CallOrder.ofAlarm(contactPlanId, version));
        }
        return CallOrder.ofContact(body.complete(body.text("data.contactPlanId")));
    }
}
