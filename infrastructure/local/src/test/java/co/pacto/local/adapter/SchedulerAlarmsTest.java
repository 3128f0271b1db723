package co.pacto.local.adapter;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatCode;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.pacto.aws.Clients;
import co.pacto.aws.scheduler.SchedulerAlarms;
import co.pacto.domain.alarm.Alarm;
import co.pacto.domain.contact.Channel;
import co.pacto.local.Bench;
import co.pacto.local.scheduler.Scheduler;
import java.time.Duration;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.sqs.SqsClient;

/// An alarm is a schedule of its name, which writes once and deletes itself (services.md 1.2, data.md 9).
@Tag("clock")
final class SchedulerAlarmsTest {

    private static final String CONTACT = "D003SDCN3XYA02HCFJH4W1W0GH";
    private static final String NAME = "cb-D003SDCN3XYA02HCFJH4W1W0GH-v2";
    private static final Instant AT_NINE = Instant.parse("2026-11-21T14:00:00Z");

    private final Bench bench = new Bench();
    private final Clients clients = new Clients(
            Map.of("AWS_ENDPOINT_URL", bench.core.gateway().endpoint()));
    private final SchedulerClient scheduler = clients.build(SchedulerClient.builder(), "scheduler");
    private final String calls = bench.queues.create("calls");
    private final SchedulerAlarms alarms = new SchedulerAlarms(scheduler,
            clients.build(SqsClient.builder(), "sqs"),
            new SchedulerAlarms.Stack("alarms", "arn:aws:iam::000000000000:role/scheduler",
                    bench.queues.create("undelivered")),
            Map.of(Alarm.Target.CALLS, new SchedulerAlarms.Queue(calls, "unused")));

    @BeforeEach
    void createGroup() {
        bench.serve(core -> new Scheduler(core, _ -> true));
        scheduler.createScheduleGroup(request -> request.name("alarms"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void it_rings_once_at_its_instant_with_its_input_and_is_gone() {
        alarms.set(alarm(AT_NINE));

        bench.advance(Duration.ofHours(26).minusSeconds(1));
        assertThat(bench.queues.bodies(calls)).isEmpty();
        bench.advance(Duration.ofSeconds(1));
        assertThat(bench.queues.bodies(calls)).containsExactly("{\"alarm\":\"" + NAME
                + "\",\"contactPlanId\":\"" + CONTACT + "\",\"version\":\"2\"}");
        assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(
                () -> scheduler.getSchedule(request -> request.name(NAME).groupName("alarms")));
    }

    @Test
    void it_never_rings_early_by_a_part_of_a_second() {
        alarms.set(alarm(AT_NINE.plusMillis(1)));

        bench.advance(Duration.ofHours(26));
        assertThat(bench.queues.bodies(calls)).isEmpty();
        bench.advance(Duration.ofSeconds(1));
        assertThat(bench.queues.bodies(calls)).hasSize(1);
    }

    /// services.md 1.2: 185 attempts in 24 hours, then the queue of what could not be delivered.
    @Test
    void what_cannot_be_delivered_is_not_lost() {
        alarms.set(alarm(AT_NINE));

        var target = scheduler.getSchedule(request -> request.name(NAME).groupName("alarms"))
                .target();

        assertThat(target.retryPolicy().maximumRetryAttempts()).isEqualTo(185);
        assertThat(target.retryPolicy().maximumEventAgeInSeconds()).isEqualTo(86_400);
        assertThat(target.deadLetterConfig().arn()).endsWith(":undelivered");
    }

    @Test
    void setting_it_again_and_removing_it_twice_changes_nothing() {
        alarms.set(alarm(AT_NINE));
        alarms.set(alarm(AT_NINE));
        alarms.remove(NAME);

        assertThatCode(() -> alarms.remove(NAME)).doesNotThrowAnyException();
        bench.advance(Duration.ofDays(2));
        assertThat(bench.queues.sent).isEmpty();
    }

    private static Alarm alarm(Instant at) {
        return Alarm.of(CONTACT, Channel.VOICE, at, 2);
    }
}
