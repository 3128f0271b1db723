package co.pacto.function.schedulereminders;

import co.pacto.domain.alarm.Alarm;
import co.pacto.domain.commitment.ArmedWakeUp;
import co.pacto.domain.commitment.Step;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.edge.Body;
import co.pacto.edge.Codes;
import co.pacto.edge.InvalidRequestException;
import co.pacto.edge.Log;
import co.pacto.edge.QueueBatch;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.time.InstantSource;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// Woken by the queue `alarms`: events WakeUpArmed and ContactScheduled.
public final class ScheduleRemindersHandler implements RequestStreamHandler {

    private final ScheduleReminders scheduleReminders;
    private final Log log;

    /// Called by Lambda.
    public ScheduleRemindersHandler() {
        this(System.getenv(), InstantSource.system());
    }

    /// Called by the local run and by the tests.
    public ScheduleRemindersHandler(Map<String, String> environment, InstantSource clock) {
        this(DaggerScheduleRemindersComponent.factory()
                .create(ScheduleRemindersConfig.from(environment), environment, clock)
                .scheduleReminders(), new Log("schedule-reminders", clock));
    }

    ScheduleRemindersHandler(ScheduleReminders scheduleReminders, Log log) {
        this.scheduleReminders = scheduleReminders;
        this.log = log;
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
            throws IOException {
        QueueBatch.run(input, output, context, log,
                body -> scheduleReminders.change(change(Body.of(body))));
    }

    private static ScheduleReminders.Change change(Body event) {
        var name = event.complete(event.text("name"));
        if (name.equals(EventName.WAKE_UP_ARMED.wireName())) {
            return new ScheduleReminders.Change(wakeUp(event),
                    event.optionalText("data.previousName"));
        }
        if (name.equals(EventName.CONTACT_SCHEDULED.wireName())) {
            return contact(event);
        }
        throw new InvalidRequestException(List.of("name"));
    }

    private static Optional<Alarm> wakeUp(Body event) {
        if (isTakenBack(event)) {
            return Optional.empty();
        }
        var at = event.instant("data.at");
        var commitmentId = event.text("data.commitmentId");
        var obligationId = event.text("data.obligationId");
        var step = event.text("data.step");
        var installment = Math.toIntExact(event.number("data.n"));
        var version = event.number("data.version");
        event.complete(at);
        return Optional.of(Alarm.of(commitmentId, obligationId, new ArmedWakeUp(
                Codes.read(Step.class, "data.step", step), installment, at, version)));
    }

    private static ScheduleReminders.Change contact(Body event) {
        var contactPlanId = event.text("data.contactPlanId");
        var channel = event.text("data.channel");
        var version = event.number("data.version");
        event.complete(contactPlanId);
        if (isTakenBack(event)) {
            return new ScheduleReminders.Change(Optional.empty(),
                    Optional.of(Alarm.nameOf(contactPlanId, version)));
        }
        var at = event.instant("data.at");
        event.complete(at);
        var alarm = Alarm.of(contactPlanId, Codes.read(Channel.class, "data.channel", channel), at,
                version);
        return new ScheduleReminders.Change(Optional.of(alarm), Optional.empty());
    }

    private static boolean isTakenBack(Body event) {
        return event.optionalText("data.at").filter(IntegrationEvent.NEVER::equals).isPresent();
    }
}
