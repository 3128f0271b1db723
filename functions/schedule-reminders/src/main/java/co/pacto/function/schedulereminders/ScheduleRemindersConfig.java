package co.pacto.function.schedulereminders;

import co.pacto.aws.scheduler.SchedulerAlarms;
import co.pacto.domain.alarm.Alarm;
import co.pacto.edge.Environment;
import java.util.EnumMap;
import java.util.Map;

/// The names `template.yaml` gives this function: the stack's schedules, and for each target its
/// queue.
record ScheduleRemindersConfig(SchedulerAlarms.Stack stack,
        Map<Alarm.Target, SchedulerAlarms.Queue> queues) {

    static ScheduleRemindersConfig from(Map<String, String> variables) {
        var environment = new Environment("schedule-reminders", variables);
        var stack = new SchedulerAlarms.Stack(environment.read("SCHEDULE_GROUP_NAME"),
                environment.read("SCHEDULER_ROLE_ARN"), environment.read("UNDELIVERED_QUEUE_ARN"));
        Map<Alarm.Target, SchedulerAlarms.Queue> queues = new EnumMap<>(Alarm.Target.class);
        for (var target : Alarm.Target.values()) {
            queues.put(target, new SchedulerAlarms.Queue(environment.read(target + "_QUEUE_ARN"),
                    environment.read(target + "_QUEUE_URL")));
        }
        return environment.complete(new ScheduleRemindersConfig(stack, queues));
    }
}
