package co.pacto.local.scheduler;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.pacto.local.Bench;
import java.time.Duration;
import java.util.function.Consumer;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ActionAfterCompletion;
import software.amazon.awssdk.services.scheduler.model.ConflictException;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleRequest;
import software.amazon.awssdk.services.scheduler.model.CreateScheduleResponse;
import software.amazon.awssdk.services.scheduler.model.FlexibleTimeWindowMode;
import software.amazon.awssdk.services.scheduler.model.ResourceNotFoundException;
import software.amazon.awssdk.services.scheduler.model.ScheduleState;
import software.amazon.awssdk.services.scheduler.model.ScheduleSummary;
import software.amazon.awssdk.services.scheduler.model.Target;
import software.amazon.awssdk.services.scheduler.model.ValidationException;

@Tag("portable")
final class SchedulerRulesTest {

    private static final String TRUSTED = "arn:aws:iam::000000000000:role/scheduler";
    private static final String QUEUE = "arn:aws:sqs:us-east-1:000000000000:verifications";
    private static final String FUNCTION = "arn:aws:lambda:us-east-1:000000000000:function:reconcile";

    private final Bench bench = new Bench();
    private final SchedulerClient scheduler;

    SchedulerRulesTest() {
        bench.serve(core -> new Scheduler(core, TRUSTED::equals));
        scheduler = bench.client(SchedulerClient.builder());
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void recorded_defaults_of_a_schedule() {
        create("a", _ -> {
        });

        var schedule = scheduler.getSchedule(request -> request.name("a"));

        assertThat(schedule.arn())
                .isEqualTo("arn:aws:scheduler:us-east-1:000000000000:schedule/default/a");
        assertThat(schedule.state()).isEqualTo(ScheduleState.ENABLED);
        assertThat(schedule.scheduleExpressionTimezone()).isEqualTo("UTC");
        assertThat(schedule.actionAfterCompletion()).isEqualTo(ActionAfterCompletion.NONE);
        assertThat(schedule.target().retryPolicy().maximumEventAgeInSeconds()).isEqualTo(86_400);
        assertThat(schedule.target().retryPolicy().maximumRetryAttempts()).isEqualTo(185);
        assertThat(schedule.creationDate()).isEqualTo(Bench.FRIDAY_AT_7);
    }

    @Test
    void the_same_name_is_a_conflict() {
        create("a", _ -> {
        });

        assertThatExceptionOfType(ConflictException.class).isThrownBy(() -> create("a", _ -> {
        }))
                .satisfies(error -> assertThat(error.statusCode()).isEqualTo(409))
                .withMessageContaining("Schedule a already exists.");
    }

    @Test
    void the_same_token_and_request_get_the_same_arn() {
        var first = create("a", request -> request.clientToken("t"));
        var again = create("a", request -> request.clientToken("t"));

        assertThat(again.scheduleArn()).isEqualTo(first.scheduleArn());
        assertThatExceptionOfType(ConflictException.class).isThrownBy(
                () -> create("a", request -> request.clientToken("t").description("other")));
    }

    @Test
    void recorded_words_about_a_bad_expression() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> create("a",
                        request -> request.scheduleExpression("at(2026-12-31T23:59:59Z)")))
                .withMessageContaining("Invalid Schedule Expression at(2026-12-31T23:59:59Z).");
    }

    @Test
    void assumed_refusals_of_unknown_zones() {
        refuses(request -> request.scheduleExpressionTimezone("America/Macondo"));
        refuses(request -> request.scheduleExpressionTimezone("GMT+5"));
    }

    @Test
    void assumed_refusals_of_a_window_against_its_mode() {
        refuses(request -> request
                .flexibleTimeWindow(window -> window.mode(FlexibleTimeWindowMode.FLEXIBLE)));
        refuses(request -> request.flexibleTimeWindow(
                window -> window.mode(FlexibleTimeWindowMode.OFF).maximumWindowInMinutes(15)));
    }

    @Test
    void assumed_refusals_of_targets() {
        refuses(target(target -> target.arn("rubbish")));
        refuses(target(target -> target.arn(FUNCTION).input("no JSON")));
        refuses(target(target -> target.arn(QUEUE + ".fifo")));
    }

    @Test
    void refuses_a_role_that_does_not_trust_the_service() {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> create("a", target(
                        target -> target.roleArn("arn:aws:iam::000000000000:role/function"))))
                .withMessageContaining(
                        "The execution role you provide must allow AWS EventBridge Scheduler to assume the role.");
    }

    @Test
    void refuses_what_the_model_refuses() {
        refuses(target(target -> target.retryPolicy(policy -> policy.maximumRetryAttempts(186))));
        refuses(target(
                target -> target.retryPolicy(policy -> policy.maximumEventAgeInSeconds(59))));
        refuses(target(target -> target.roleArn("role")));
        refuses(target(target -> target.deadLetterConfig(letters -> letters.arn(QUEUE + ".fifo"))));
        refuses(request -> request.name("compromiso ñ"));
    }

    @Test
    void refuses_dates_that_lie_behind() {
        var now = Bench.FRIDAY_AT_7;

        refuses(request -> request.startDate(now.minus(Duration.ofMinutes(6))));
        refuses(request -> request.endDate(now));
        refuses(request -> request.startDate(now.plusSeconds(60)).endDate(now.plusSeconds(60)));
        create("once", request -> request.scheduleExpression("at(2026-12-01T00:00:00)")
                .startDate(now.minus(Duration.ofDays(1))));
    }

    @Test
    void an_update_resets_what_it_omits() {
        create("a",
                request -> request.scheduleExpressionTimezone("America/Bogota")
                        .description("judge")
                        .actionAfterCompletion(ActionAfterCompletion.DELETE));

        scheduler.updateSchedule(request -> request.name("a")
                .scheduleExpression("rate(2 days)")
                .flexibleTimeWindow(window -> window.mode(FlexibleTimeWindowMode.OFF))
                .target(queue()));

        var schedule = scheduler.getSchedule(request -> request.name("a"));
        assertThat(schedule.scheduleExpressionTimezone()).isEqualTo("UTC");
        assertThat(schedule.description()).isNull();
        assertThat(schedule.actionAfterCompletion()).isEqualTo(ActionAfterCompletion.NONE);
    }

    @Test
    void says_which_schedule_and_which_group_do_not_exist() {
        assertThatExceptionOfType(ResourceNotFoundException.class)
                .isThrownBy(() -> scheduler.getSchedule(request -> request.name("none")))
                .satisfies(error -> assertThat(error.statusCode()).isEqualTo(404))
                .withMessageContaining("Schedule none does not exist.");
        assertThatExceptionOfType(ResourceNotFoundException.class)
                .isThrownBy(() -> create("a", request -> request.groupName("none")))
                .withMessageContaining("Schedule group none does not exist.");
    }

    @Test
    void lists_by_group_prefix_and_state_page_by_page() {
        scheduler.createScheduleGroup(request -> request.name("g"));
        for (var name : new String[]{"c-1", "c-2", "c-3", "other"}) {
            create(name, request -> request.groupName("g"));
        }
        create("c-4", request -> request.groupName("g").state(ScheduleState.DISABLED));
        create("c-5", _ -> {
        });

        assertThat(scheduler.listSchedulesPaginator(request -> request.groupName("g")
                .namePrefix("c-")
                .state(ScheduleState.ENABLED)
                .maxResults(2)).schedules()).extracting(ScheduleSummary::name)
                .containsExactly("c-1", "c-2", "c-3");
        assertThat(scheduler.listSchedules(request -> request.groupName("g").maxResults(2))
                .schedules()).hasSize(2);
    }

    @Test
    void a_deleted_group_takes_its_schedules_along() {
        scheduler.createScheduleGroup(request -> request.name("g"));
        create("a", request -> request.groupName("g"));

        scheduler.deleteScheduleGroup(request -> request.name("g"));

        assertThatExceptionOfType(ResourceNotFoundException.class).isThrownBy(
                () -> scheduler.getSchedule(request -> request.name("a").groupName("g")));
        assertThat(scheduler.listScheduleGroups(_ -> {
        }).scheduleGroups()).singleElement()
                .satisfies(group -> assertThat(group.name()).isEqualTo("default"));
    }

    @Test
    void the_group_default_cannot_be_deleted() {
        assertThatExceptionOfType(ValidationException.class).isThrownBy(
                () -> scheduler.deleteScheduleGroup(request -> request.name("default")));
    }

    @Test
    void groups_carry_tags() {
        var arn = scheduler
                .createScheduleGroup(request -> request.name("g").tags(tag("client", "acme")))
                .scheduleGroupArn();

        scheduler.tagResource(request -> request.resourceArn(arn).tags(tag("stage", "dev")));
        scheduler.untagResource(request -> request.resourceArn(arn).tagKeys("client"));

        assertThat(scheduler.listTagsForResource(request -> request.resourceArn(arn)).tags())
                .singleElement()
                .satisfies(tag -> assertThat(tag.value()).isEqualTo("dev"));
        assertThat(scheduler.getScheduleGroup(request -> request.name("g")).arn()).isEqualTo(arn);
    }

    private void refuses(Consumer<CreateScheduleRequest.Builder> change) {
        assertThatExceptionOfType(ValidationException.class)
                .isThrownBy(() -> create("refused", change))
                .satisfies(error -> assertThat(error.statusCode()).isEqualTo(400));
    }

    private static Consumer<CreateScheduleRequest.Builder> target(Consumer<Target.Builder> change) {
        return request -> request.target(queue().toBuilder().applyMutation(change).build());
    }

    private CreateScheduleResponse create(String name,
            Consumer<CreateScheduleRequest.Builder> change) {
        return scheduler.createSchedule(request -> {
            request.name(name)
                    .scheduleExpression("rate(1 day)")
                    .flexibleTimeWindow(window -> window.mode(FlexibleTimeWindowMode.OFF))
                    .target(queue());
            change.accept(request);
        });
    }

    private static software.amazon.awssdk.services.scheduler.model.Tag tag(String key,
            String value) {
        return software.amazon.awssdk.services.scheduler.model.Tag.builder()
                .key(key)
                .value(value)
                .build();
    }

    private static Target queue() {
        return Target.builder().arn(QUEUE).roleArn(TRUSTED).build();
    }
}
