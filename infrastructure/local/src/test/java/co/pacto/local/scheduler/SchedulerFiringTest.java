package co.pacto.local.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.pacto.local.Bench;
import co.pacto.local.RecordingFunctions.Invoked;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.ScheduleState;
import software.amazon.awssdk.services.scheduler.model.Target;

@Tag("clock")
final class SchedulerFiringTest {

    private static final String ROLE = "arn:aws:iam::000000000000:role/scheduler";
    private static final String FUNCTION = "arn:aws:lambda:us-east-1:000000000000:function:reconcile";

    private final Bench bench = new Bench();
    private final Scheduler service = bench.serve(core -> new Scheduler(core, _ -> true));
    private final SchedulerClient scheduler = bench.client(SchedulerClient.builder());
    private final String queue = bench.queues.create("verifications");
    private final String letters = bench.queues.create("undelivered");

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void fires_at_its_local_time_and_deletes_itself() {
        create("a", "at(2026-11-20T18:00:00)", target -> target.input("{\"n\":\"1\"}"));

        bench.advance(Duration.ofHours(11).minusSeconds(1));
        assertThat(bench.queues.sent).isEmpty();
        bench.advance(Duration.ofSeconds(1));

        assertThat(bench.queues.bodies(queue)).containsExactly("{\"n\":\"1\"}");
        assertThatExceptionOfType(ResourceNotFoundException.class)
                .isThrownBy(() -> scheduler.getSchedule(request -> request.name("a")));
    }

    @Test
    void a_finished_schedule_stays_unless_it_deletes_itself() {
        create("a", "at(2026-11-20T18:00:00)", _ -> {
        }, ActionAfterCompletion.NONE);

        bench.advance(Duration.ofDays(2));

        assertThat(bench.queues.sent).hasSize(1);
        assertThat(scheduler.getSchedule(request -> request.name("a")).name()).isEqualTo("a");
    }

    @Test
    void a_deleted_schedule_does_not_fire() {
        create("a", "at(2026-11-20T18:00:00)", _ -> {
        });

        scheduler.deleteSchedule(request -> request.name("a"));
        bench.advance(Duration.ofDays(1));

        assertThat(bench.queues.sent).isEmpty();
    }

    @Test
    void an_updated_schedule_fires_as_updated_and_a_disabled_one_does_not() {
        create("a", "at(2026-11-20T18:00:00)", _ -> {
        });
        scheduler.updateSchedule(request -> request.name("a")
                .state(ScheduleState.DISABLED)
                .scheduleExpression("at(2026-11-21T18:00:00)")
                .flexibleTimeWindow(window -> window.mode(FlexibleTimeWindowMode.OFF))
                .target(target -> target.arn(queue).roleArn(ROLE)));

        bench.advance(Duration.ofDays(2));

        assertThat(bench.queues.sent).isEmpty();
    }

    @Test
    void assumed_that_an_instant_in_the_past_is_accepted_and_never_fires() {
        create("late", "at(2026-11-20T06:00:00)", _ -> {
        });

        bench.advance(Duration.ofDays(2));

        assertThat(bench.queues.sent).isEmpty();
        assertThat(bench.core.anomalies().all())
                .containsExactly("schedule late created for a past instant");
    }

    @Test
    void a_rate_fires_at_creation_and_then_after_every_span() {
        create("r", "rate(6 hours)", _ -> {
        });

        bench.advance(Duration.ofHours(12));

        assertThat(bench.queues.sent).hasSize(3);
    }

    @Test
    void a_sweep_reaches_its_function_asynchronously() {
        create("sweep", "cron(30 5 * * ? *)",
                target -> target.arn(FUNCTION).input("{\"sweep\":\"commitments\"}"));

        bench.advance(Duration.ofDays(2));

        var once = new Invoked(FUNCTION, "{\"sweep\":\"commitments\"}");
        assertThat(bench.functions.invoked).containsExactly(once, once);
    }

    @Test
    void replaces_the_attributes_of_the_context() {
        create("a", "at(2026-11-20T18:00:00)", target -> target.input(
                "<aws.scheduler.schedule-arn> <aws.scheduler.scheduled-time> <aws.scheduler.attempt-number>"));

        bench.advance(Duration.ofDays(1));

        assertThat(bench.queues.bodies(queue)).containsExactly(
                "arn:aws:scheduler:us-east-1:000000000000:schedule/default/a 2026-11-20T23:00:00Z 1");
    }

    @Test
    void without_input_the_target_receives_a_notification() {
        create("a", "at(2026-11-20T18:00:00)", _ -> {
        });

        bench.advance(Duration.ofDays(1));

        assertThat(bench.queues.bodies(queue)).singleElement()
                .asString()
                .contains("\"detail-type\":\"Scheduled Event\",\"source\":\"aws.scheduler\"",
                        "\"resources\":[\"arn:aws:scheduler:us-east-1:000000000000:schedule/default/a\"]");
    }

    @Test
    void a_fifo_queue_receives_the_group() {
        var fifo = bench.queues.create("ordered.fifo");
        create("a", "at(2026-11-20T18:00:00)", target -> target.arn(fifo)
                .sqsParameters(parameters -> parameters.messageGroupId("g")));

        bench.advance(Duration.ofDays(1));

        assertThat(bench.queues.sent).singleElement()
                .satisfies(sent -> assertThat(sent.group()).isEqualTo("g"));
    }

    @Test
    void delivers_twice_when_told_so() {
        create("a", "at(2026-11-20T18:00:00)", _ -> {
        });
        create("b", "at(2026-11-20T19:00:00)", _ -> {
        });

        service.duplicateNext();
        bench.advance(Duration.ofDays(1));

        assertThat(bench.queues.sent).hasSize(3);
    }

    @Test
    void assumed_waits_of_1_2_and_4_minutes_between_tries() {
        var missing = "arn:aws:sqs:us-east-1:000000000000:later";
        create("a", "at(2026-11-20T18:00:00)", target -> target.arn(missing));

        bench.advance(Duration.ofHours(11).plusMinutes(6));
        bench.queues.create("later");
        assertThat(bench.queues.sent).isEmpty();
        bench.advance(Duration.ofMinutes(1));

        assertThat(bench.queues.bodies(missing)).hasSize(1);
    }

    @Test
    void what_cannot_be_delivered_goes_to_the_dead_letters() {
        create("a", "at(2026-11-20T18:00:00)",
                target -> target.arn("arn:aws:sqs:us-east-1:000000000000:gone")
                        .input("{}")
                        .retryPolicy(policy -> policy.maximumRetryAttempts(2))
                        .deadLetterConfig(config -> config.arn(letters)));

        bench.advance(Duration.ofDays(1));

        assertThat(bench.queues.sent).singleElement().satisfies(letter -> {
            assertThat(letter.queue()).isEqualTo(letters);
            assertThat(letter.body()).matches(
                    "\\{\"MessageBody\":\"\\{}\",\"QueueUrl\":\"http://127.0.0.1:\\d+/000000000000/gone\"}");
            assertThat(letter.attributes()).containsEntry("ERROR_CODE", "QueueDoesNotExist")
                    .containsEntry("EXHAUSTED_RETRY_CONDITION", "MaximumRetryAttempts")
                    .containsEntry("RETRY_ATTEMPTS", "2")
                    .containsEntry("SCHEDULED_TIME", "2026-11-20T23:00:00Z")
                    .containsKeys("EXECUTION_ID", "IS_PAYLOAD_TRUNCATED", "SCHEDULE_ARN",
                            "TARGET_ARN", "ERROR_MESSAGE");
        });
    }

    @Test
    void gives_up_when_the_event_is_too_old() {
        create("a", "at(2026-11-20T18:00:00)",
                target -> target.arn("arn:aws:sqs:us-east-1:000000000000:gone")
                        .retryPolicy(policy -> policy.maximumEventAgeInSeconds(60))
                        .deadLetterConfig(config -> config.arn(letters)));

        bench.advance(Duration.ofDays(1));

        assertThat(bench.queues.sent).singleElement()
                .satisfies(letter -> assertThat(letter.attributes())
                        .containsEntry("EXHAUSTED_RETRY_CONDITION", "MaximumEventAgeInSeconds")
                        .containsEntry("RETRY_ATTEMPTS", "1"));
    }

    @Test
    void a_lost_alarm_is_an_anomaly() {
        create("a", "at(2026-11-20T18:00:00)",
                target -> target.arn("arn:aws:sqs:us-east-1:000000000000:gone")
                        .retryPolicy(policy -> policy.maximumRetryAttempts(0)));
        create("b", "at(2026-11-20T18:00:00)",
                target -> target.arn("arn:aws:sqs:us-east-1:000000000000:gone")
                        .retryPolicy(policy -> policy.maximumRetryAttempts(0))
                        .deadLetterConfig(
                                config -> config.arn("arn:aws:sqs:us-east-1:000000000000:none")));

        bench.advance(Duration.ofDays(1));

        assertThat(bench.core.anomalies().all()).containsExactly(
                "schedule a given up without dead-letter queue: QueueDoesNotExist",
                "dead letter of schedule b could not be delivered: QueueDoesNotExist");
    }

    private void create(String name, String expression, Consumer<Target.Builder> change) {
        create(name, expression, change, ActionAfterCompletion.DELETE);
    }

    private void create(String name, String expression, Consumer<Target.Builder> change,
            ActionAfterCompletion after) {
        var target = Target.builder().arn(queue).roleArn(ROLE);
        change.accept(target);
        scheduler.createSchedule(request -> request.name(name)
                .scheduleExpression(expression)
                .scheduleExpressionTimezone("America/Bogota")
                .actionAfterCompletion(after)
                .flexibleTimeWindow(window -> window.mode(FlexibleTimeWindowMode.OFF))
                .target(target.build()));
    }
}
