package co.pacto.function.verifypayment;

import co.pacto.aws.dynamodb.TableNames;
import co.pacto.domain.alarm.CommitmentAlarm;
import co.pacto.domain.commitment.Step;
import co.pacto.edge.Body;
import co.pacto.edge.Codes;
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

/// Woken by the queue `verifications`: alarms of the steps DUE, JUDGE, CLAIM and HOLD (data.md 9).
public final class VerifyPaymentHandler implements RequestStreamHandler {

    private final VerifyPayment verifyPayment;
    private final Log log;

    /// Called by Lambda.
    public VerifyPaymentHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /// Called by the local run and by the tests.
    public VerifyPaymentHandler(Map<String, String> environment, InstantSource clock) {
        this(DaggerVerifyPaymentComponent.factory()
                .create(Environment.read("verify-payment", environment, TableNames::from),
                        environment, clock)
                .verifyPayment(), new Log("verify-payment", clock));
    }

    VerifyPaymentHandler(VerifyPayment verifyPayment, Log log) {
        this.verifyPayment = verifyPayment;
        this.log = log;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
            throws IOException {
        QueueBatch.run(input, output, context, log, body -> {
            var code = verifyPayment.verify(alarm(Body.of(body)));
            log.info("VERIFIED").with(Field.CODE, code).write();
        });
    }

    private static CommitmentAlarm alarm(Body body) {
        var commitmentId = body.text("commitmentId");
        var obligationId = body.text("obligationId");
        var step = body.text("step");
        var installment = Math.toIntExact(body.number("n"));
        var version = body.number("version");
        return body.complete(new CommitmentAlarm(commitmentId, obligationId,
                Codes.read(Step.class, "step", step), installment, version));
    }
}
