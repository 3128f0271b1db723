package co.pacto.function.schedulereminders;

import co.pacto.aws.Clients;
import co.pacto.aws.scheduler.SchedulerAlarms;
import co.pacto.aws.sqs.SqsModule;
import co.pacto.domain.alarm.Alarms;
import dagger.Module;
import dagger.Provides;
import jakarta.inject.Singleton;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.sqs.SqsClient;

@Module(includes = SqsModule.class)
interface ScheduleRemindersModule {

    @Provides
    @Singleton
    static Alarms alarms(Clients clients, SqsClient queues, ScheduleRemindersConfig config) {
        return new SchedulerAlarms(clients.build(SchedulerClient.builder(), "scheduler"), queues,
                config.stack(), config.queues());
    }
}
