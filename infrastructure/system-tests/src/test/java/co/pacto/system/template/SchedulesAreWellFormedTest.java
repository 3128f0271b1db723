package co.pacto.system.template;

import static co.pacto.system.template.TemplateRules.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.alarm.Alarm;
import co.pacto.domain.commitment.ArmedWakeUp;
import co.pacto.domain.commitment.Step;
import co.pacto.domain.contact.Channel;
import java.time.Instant;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/// T20: Scheduler takes every name that the code gives an alarm, and every schedule that the
/// template holds; no checker looks at either.
final class SchedulesAreWellFormedTest {

    private static final SamTemplate TEMPLATE = SamTemplate.ofRepository();
    private static final Pattern NAME = Pattern.compile("[0-9a-zA-Z-_.]{1,64}");
    private static final Pattern EXPRESSION = Pattern
            .compile("at\\(\\d{4}-\\d\\d-\\d\\dT\\d\\d:\\d\\d:\\d\\d\\)"
                    + "|rate\\([1-9]\\d* (minute|hour|day)s?\\)|cron\\((\\S+ ){5}\\S+\\)");
    private static final String LONGEST_ID = "Z".repeat(26);
    private static final int MOST_INSTALLMENTS = 24;
    private static final long HIGH_VERSION = 999_999_999L;

    static List<String> faults(SamTemplate template) {
        return template.ofType("AWS::Scheduler::Schedule")
                .stream()
                .filter(schedule -> !isWellFormed(template, schedule))
                .map(schedule -> schedule.id() + " will not be taken by Scheduler")
                .toList();
    }

    private static boolean isWellFormed(SamTemplate template, SamTemplate.Resource schedule) {
        var zone = schedule.property("ScheduleExpressionTimezone");
        var name = zone.keys().contains("Ref")
                ? template.at("Parameters", zone.get("Ref").text(), "Default").text()
                : zone.text();
        return EXPRESSION.matcher(schedule.property("ScheduleExpression").text()).matches()
                && ZoneId.getAvailableZoneIds().contains(name);
    }

    @Test
    void scheduler_takes_the_schedules_of_the_template() {
        assertThat(faults(TEMPLATE)).isEmpty();
    }

    @Test
    void scheduler_takes_the_name_of_every_alarm() {
        var armed = Stream.of(Step.values())
                .map(step -> new ArmedWakeUp(step, MOST_INSTALLMENTS, Instant.EPOCH, HIGH_VERSION))
                .map(wakeUp -> Alarm.of(LONGEST_ID, LONGEST_ID, wakeUp));
        var planned = Stream.of(Channel.VOICE, Channel.EMAIL)
                .map(channel -> Alarm.of(LONGEST_ID, channel, Instant.EPOCH, HIGH_VERSION));

        assertThat(Stream.concat(armed, planned).map(Alarm::name))
                .allSatisfy(name -> assertThat(name).matches(NAME));
    }

    @Test
    void a_schedule_with_the_five_fields_of_unix_is_found() {
        assertThat(brokenBy(withSchedule("cron(30 5 * * *)", "America/Bogota")))
                .containsExactly("T20");
    }

    @Test
    void a_misspelt_expression_is_found() {
        assertThat(brokenBy(withSchedule("crom(30 5 * * ? *)", "America/Bogota")))
                .containsExactly("T20");
    }

    @Test
    void an_unknown_time_zone_is_found() {
        assertThat(brokenBy(withSchedule("cron(30 5 * * ? *)", "America/Bogotá")))
                .containsExactly("T20");
    }

    @Test
    void a_sound_schedule_is_not_found() {
        assertThat(brokenBy(withSchedule("cron(30 5 * * ? *)", "America/Bogota"))).isEmpty();
    }

    private static SamTemplate withSchedule(String expression, String zone) {
        return TEMPLATE.with(
                Map.of("Type", "AWS::Scheduler::Schedule", "Properties", Map
                        .of("ScheduleExpression", expression, "ScheduleExpressionTimezone", zone)),
                "Resources", "Sweep");
    }
}
