package co.pacto.function.sendreminder;

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

/// Woken by the queue `reminders`: alarms of the step REMIND.
public final class SendReminderHandler implements RequestStreamHandler {

    private final SendReminder sendReminder;
    private final Log log;

    /// Called by Lambda.
    public SendReminderHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /// Called by the local run and by the tests.
    public SendReminderHandler(Map<String, String> environment, InstantSource clock) {
        this(DaggerSendReminderComponent.factory()
                .create(Environment.read("send-reminder", environment, TableNames::from),
                        environment, clock)
                .sendReminder(), new Log("send-reminder", clock));
    }

    SendReminderHandler(SendReminder sendReminder, Log log) {
        this.sendReminder = sendReminder;
        this.log = log;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
            throws IOException {
        QueueBatch.run(input, output, context, log, body -> {
            var code = sendReminder.send(alarm(Body.of(body)));
            log.info("REMINDER").with(Field.CODE, code).write();
        });
    }

    private static SendReminder.Alarm alarm(Body body) {
        var name = body.text("alarm");
        var commitmentId = body.text("commitmentId");
        var obligationId = body.text("obligationId");
        var step = body.text("step");
        var installment = Math.toIntExact(body.number("n"));
        var version = body.number("version");
        return body.complete(new SendReminder.Alarm(name, new CommitmentAlarm(commitmentId,
                obligationId, Codes.read(Step.class, "step", step), installment, version)));
    }
}
