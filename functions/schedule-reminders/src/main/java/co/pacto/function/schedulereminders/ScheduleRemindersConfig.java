package co.pacto.function.schedulereminders;

import co.pacto.aws.scheduler.SchedulerAlarms;
import co.pacto.domain.alarm.Alarm;
import co.pacto.edge.Environment;
import java.util.EnumMap;
import java.util.Map;
import java.util.function.UnaryOperator;

/// The names `template.yaml` gives this function: the stack's schedules, and for each target its
/// queue.
record ScheduleRemindersConfig(SchedulerAlarms.Stack stack,
        Map<Alarm.Target, SchedulerAlarms.Queue> queues) {

    static ScheduleRemindersConfig from(Map<String, String> variables) {
        return Environment.read("schedule-reminders", variables,
                names -> new ScheduleRemindersConfig(new SchedulerAlarms.Stack(
                        names.apply("SCHEDULE_GROUP_NAME"), names.apply("SCHEDULER_ROLE_ARN"),
                        names.apply("UNDELIVERED_QUEUE_ARN")), queues(names)));
    }

    private static Map<Alarm.Target, SchedulerAlarms.Queue> queues(UnaryOperator<String> names) {
        Map<Alarm.Target, SchedulerAlarms.Queue> queues = new EnumMap<>(Alarm.Target.class);
        for (var target : Alarm.Target.values()) {
            queues.put(target, new SchedulerAlarms.Queue(names.apply(target + "_QUEUE_ARN"),
                    names.apply(target + "_QUEUE_URL")));
        }
        return queues;
    }
}
