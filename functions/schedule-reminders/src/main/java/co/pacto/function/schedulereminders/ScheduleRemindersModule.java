package co.pacto.function.schedulereminders;

import co.pacto.aws.Clients;
import co.pacto.aws.scheduler.SchedulerAlarms;
import co.pacto.domain.alarm.Alarms;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import java.util.Map;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sqs.SqsClient;

@Module
final class ScheduleRemindersModule {

    private ScheduleRemindersModule() {}

    @Provides
    @Singleton
    static Alarms alarms(Map<String, String> environment, ScheduleRemindersConfig config) {
        var clients = new Clients(environment);
        return new SchedulerAlarms(clients.build(SchedulerClient.builder(), "scheduler"),
                clients.build(SqsClient.builder(), "sqs"), config.stack(), config.queues());
    }
}
