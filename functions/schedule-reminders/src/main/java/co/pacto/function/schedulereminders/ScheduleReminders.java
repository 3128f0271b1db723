package co.pacto.function.schedulereminders;

import co.pacto.domain.alarm.Alarm;
import co.pacto.domain.alarm.Alarms;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;

/// Sets the alarm of what was armed or planned, then takes back the one it replaces. The new one comes
/// first: a crash in between leaves an alarm too many, which is stale and harmless, never one too few.
final class ScheduleReminders {

    /// An alarm to set, if any, and the name of the one that no longer counts, if any.
    record Change(Optional<Alarm> alarm, Optional<String> replacedName) {}

    private final Alarms alarms;
    private final InstantSource clock;

    @Inject
    ScheduleReminders(Alarms alarms, InstantSource clock) {
        this.alarms = alarms;
        this.clock = clock;
    }

    void change(Change change) {
        change.alarm().ifPresent(this::arm);
        change.replacedName().ifPresent(alarms::remove);
    }

    private void arm(Alarm alarm) {
        var now = clock.instant();
        if (alarm.isImmediate(now)) {
            alarms.ring(alarm, alarm.delay(now));
        } else {
            alarms.set(alarm);
        }
    }
}
