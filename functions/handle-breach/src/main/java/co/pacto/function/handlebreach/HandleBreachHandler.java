package co.pacto.function.handlebreach;

import co.pacto.aws.dynamodb.TableNames;
import co.pacto.edge.Body;
import co.pacto.edge.Environment;
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

/// Woken by the queue `breaches`: events CommitmentBroken, CommitmentPartiallyKept and InstallmentMissed.
public final class HandleBreachHandler implements RequestStreamHandler {

    private final HandleBreach handleBreach;
    private final Log log;

    /// Called by Lambda.
    public HandleBreachHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /// Called by the local run and by the tests.
    public HandleBreachHandler(Map<String, String> environment, InstantSource clock) {
        this(DaggerHandleBreachComponent.factory()
                .create(Environment.read("handle-breach", environment, TableNames::from),
                        environment, clock)
                .handleBreach(), new Log("handle-breach", clock));
    }

    HandleBreachHandler(HandleBreach handleBreach, Log log) {
        this.handleBreach = handleBreach;
        this.log = log;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
            throws IOException {
        QueueBatch.run(input, output, context, log, body -> {
            var code = handleBreach.plan(breach(Body.of(body)));
            log.info("BREACH_NOTICE").with(Field.CODE, code).write();
        });
    }

    private static HandleBreach.Breach breach(Body event) {
        var commitmentId = event.text("data.commitmentId");
        var obligationId = event.text("data.obligationId");
        var debtorId = event.text("data.debtorId");
        var eventId = event.text("eventId");
        return event
                .complete(new HandleBreach.Breach(eventId, debtorId, obligationId, commitmentId));
    }
}
