package co.pacto.aws.scheduler;

import co.pacto.domain.alarm.Alarm;
import co.pacto.domain.alarm.Alarms;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneId;
import java.time.format.DateTimeFormatter;
import java.time.temporal.ChronoUnit;
import java.util.Locale;
import java.util.Map;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.DeleteScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindow;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.Target;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.SendMessageRequest;

/// One-time schedules of the stack's group that write to the queue of the function they wake and
/// delete themselves afterwards (services.md 1.2). The names are deterministic, so "already there" and
/// "already gone" are both success.
public final class SchedulerAlarms implements Alarms {

    /// Where the alarms of a target go.
    public record Queue(String arn, String url) {}

    /// What every schedule of a stack names: its group, the role it writes with, and the queue of
    /// what could not be delivered.
    public record Stack(String groupName, String roleArn, String undeliveredQueueArn) {}

    private static final String ZONE = "America/Bogota";
    private static final DateTimeFormatter AT = DateTimeFormatter
            .ofPattern("'at('uuuu-MM-dd'T'HH:mm:ss')'", Locale.ROOT)
            .withZone(ZoneId.of(ZONE));
    private static final int MAX_ATTEMPTS = 185;
    private static final int MAX_AGE_SECONDS = 86_400;

    private final SchedulerClient scheduler;
    private final SqsClient sqs;
    private final Stack stack;
    private final Map<Alarm.Target, Queue> queues;

    public SchedulerAlarms(SchedulerClient scheduler, SqsClient sqs, Stack stack,
            Map<Alarm.Target, Queue> queues) {
        this.scheduler = scheduler;
        this.sqs = sqs;
        this.stack = stack;
        this.queues = queues;
    }

    @Override
    public void set(Alarm alarm) {
        try {
            scheduler.createSchedule(CreateScheduleRequest.builder()
                    .name(alarm.name())
                    .clientToken(alarm.name())
                    .groupName(stack.groupName())
                    .scheduleExpression(AT.format(notBefore(alarm.at())))
                    .scheduleExpressionTimezone(ZONE)
                    .flexibleTimeWindow(
                            FlexibleTimeWindow.builder().mode(FlexibleTimeWindowMode.OFF).build())
                    .actionAfterCompletion(ActionAfterCompletion.DELETE)
                    .target(target(alarm))
                    .build());
        } catch (ConflictException _) {
            // An alarm of this name has this content: it is set.
            return;
        }
    }

    @Override
    public void remove(String name) {
        try {
            scheduler.deleteSchedule(DeleteScheduleRequest.builder()
                    .name(name)
                    .groupName(stack.groupName())
                    .build());
        } catch (ResourceNotFoundException _) {
            // It rang, or was queued directly: there is nothing to take back.
            return;
        }
    }

    @Override
    public void ring(Alarm alarm, Duration delay) {
        sqs.sendMessage(SendMessageRequest.builder()
                .queueUrl(queue(alarm).url())
                .messageBody(input(alarm))
                .delaySeconds(Math.toIntExact(delay.toSeconds()))
                .build());
    }

    private Target target(Alarm alarm) {
        return Target.builder()
                .arn(queue(alarm).arn())
                .roleArn(stack.roleArn())
                .input(input(alarm))
                .retryPolicy(retry -> retry.maximumRetryAttempts(MAX_ATTEMPTS)
                        .maximumEventAgeInSeconds(MAX_AGE_SECONDS))
                .deadLetterConfig(letters -> letters.arn(stack.undeliveredQueueArn()))
                .build();
    }

    private Queue queue(Alarm alarm) {
        var queue = queues.get(alarm.target());
        if (queue == null) {
            throw new IllegalStateException("no queue for " + alarm.target());
        }
        return queue;
    }

    /// A schedule knows whole seconds; an alarm never rings early.
    private static Instant notBefore(Instant at) {
        var second = at.truncatedTo(ChronoUnit.SECONDS);
        return second.equals(at) ? at : second.plusSeconds(1);
    }

    private static String input(Alarm alarm) {
        try {
            return JSON.std.asString(alarm.input());
        } catch (IOException e) {
            throw new UncheckedIOException("an alarm could not be written", e);
        }
    }
}
