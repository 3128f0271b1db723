package co.pacto.local.scheduler;

import co.pacto.local.Core;
import co.pacto.local.clock.Timer;
import java.time.Instant;
import java.util.HashMap;
import java.util.Map;
import java.util.function.Consumer;

/// The timers of the schedules: each enabled one waits for its next firing.
final class Alarms {

    private final Core core;
    private final Delivery delivery;
    private final Consumer<Schedule> completed;
    private final Map<String, Timer> timers = new HashMap<>();
    private int duplicates;

    /// @param completed told after the last firing
    Alarms(Core core, Consumer<Schedule> completed) {
        this.core = core;
        this.completed = completed;
        delivery = new Delivery(core);
    }

    synchronized void duplicateNext() {
        duplicates++;
    }

    /// Waits for the first firing from now on.
    void arm(Schedule schedule) {
        disarm(schedule);
        if (schedule.isEnabled()) {
            var now = core.clock().instant();
            if (schedule.firstFrom(now).isEmpty()
                    && schedule.expression() instanceof Expression.At) {
                core.anomalies()
                        .report("schedule %s created for a past instant"
                                .formatted(schedule.name()));
            }
            await(schedule, now);
        }
    }

    synchronized void disarm(Schedule schedule) {
        var timer = timers.remove(schedule.arn());
        if (timer != null) {
            timer.cancel();
        }
    }

    /// @return whether it fires again
    private synchronized boolean await(Schedule schedule, Instant from) {
        var next = schedule.firstFrom(from);
        next.ifPresent(instant -> timers.put(schedule.arn(),
                core.clock().at(instant, () -> fire(schedule, instant))));
        return next.isPresent();
    }

    private void fire(Schedule schedule, Instant scheduled) {
        disarm(schedule);
        delivery.start(schedule, scheduled);
        if (takeDuplicate()) {
            delivery.start(schedule, scheduled);
        }
        if (!await(schedule, scheduled.plusMillis(1))) {
            completed.accept(schedule);
        }
    }

    private synchronized boolean takeDuplicate() {
        var announced = duplicates > 0;
        duplicates -= announced ? 1 : 0;
        return announced || core.adversity().duplicateEverything();
    }
}
