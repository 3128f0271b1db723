package co.pacto.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.calendar.BusinessCalendar;
import co.pacto.domain.contact.Channel;
import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ReminderPlanTest {

    private static final BusinessCalendar CALENDAR = BusinessCalendar.law();
    private static final GateProbe OPEN = (_, at) -> CALENDAR.isOpen(at);

    @ParameterizedTest
    @CsvSource({"2026-11-20, 2026-11-27, 2026-11-26T09:00",
            "2026-11-24, 2026-11-27, 2026-11-26T09:00", "2026-11-25, 2026-11-27, none",
            "2026-11-20, 2026-12-09, 2026-12-07T09:00", "2027-01-04, 2027-01-11, 2027-01-09T09:00"})
    void follows_the_table_of_the_default_reading(LocalDate madeOn, LocalDate nominal,
            String reminder) {
        assertThat(planned(OPEN, madeOn, nominal)).isEqualTo(reminder);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-09, 2026-12-07T09:00", "2027-01-11, 2027-01-09T09:00",
            "2027-01-12, 2027-01-09T09:00", "2027-03-29, 2027-03-27T09:00",
            "2026-11-30, 2026-11-28T09:00"})
    void moves_a_closed_target_earlier_and_never_later(LocalDate nominal, String reminder) {
        assertThat(planned(OPEN, nominal.minusDays(10), nominal)).isEqualTo(reminder);
    }

    @Test
    void has_no_reminder_where_the_gate_denies_every_channel() {
        assertThat(planned((_, _) -> false, LocalDate.parse("2026-11-20"),
                LocalDate.parse("2026-11-27"))).isEqualTo("none");
    }

    @Test
    void is_content_with_the_second_channel() {
        assertThat(planned((channel, _) -> channel == Channel.EMAIL, LocalDate.parse("2026-11-20"),
                LocalDate.parse("2026-11-27"))).isEqualTo("2026-11-26T09:00");
    }

    @Test
    void asks_the_gate_for_the_creditors_channels_at_the_planned_instant() {
        List<String> asked = new ArrayList<>();
        GateProbe deniesAll = (channel, at) -> {
            asked.add(channel + " " + Bogota.local(at));
            return false;
        };

        planned(deniesAll, LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-27"));

        assertThat(asked).containsExactly("VOICE 2026-11-26T09:00", "EMAIL 2026-11-26T09:00");
    }

    @Test
    void has_no_reminder_whose_date_is_today_or_past() {
        var installment = installment(LocalDate.parse("2026-11-27"));
        var formalizedOn = LocalDate.parse("2026-11-20");
        var plan = new ReminderPlan(Policies.STANDARD, CALENDAR, OPEN);

        assertThat(plan.plan(installment, formalizedOn, at("2026-11-25"))).isPresent();
        assertThat(plan.plan(installment, formalizedOn, at("2026-11-26"))).isEmpty();
        assertThat(plan.plan(installment, formalizedOn, at("2026-11-27"))).isEmpty();
    }

    @ParameterizedTest
    @CsvSource({"06:30, 2026-11-27T07:00", "18:50, 2026-11-27T18:50", "18:55, 2026-11-27T18:50"})
    void moves_the_hour_inside_the_window_on_weekdays(String time, String reminder) {
        assertThat(plannedAt(time, LocalDate.parse("2026-11-28"))).isEqualTo(reminder);
    }

    @ParameterizedTest
    @CsvSource({"06:30, 2026-11-28T08:00", "18:00, 2026-11-28T14:50"})
    void moves_the_hour_inside_the_window_on_saturdays(String time, String reminder) {
        assertThat(plannedAt(time, LocalDate.parse("2026-11-30"))).isEqualTo(reminder);
    }

    @Test
    void never_reminds_on_a_closed_date_nor_on_the_due_date_nor_later() {
        var first = LocalDate.parse("2026-01-01");
        var plan = new ReminderPlan(Policies.STANDARD, CALENDAR, OPEN);

        assertThat(first.datesUntil(LocalDate.parse("2031-01-01"))).allSatisfy(nominal -> {
            var installment = installment(nominal);
            var reminder = plan
                    .plan(installment, nominal.minusDays(10), at(nominal.minusDays(10).toString()))
                    .orElseThrow();
            assertThat(CALENDAR.isOpen(reminder.at())).isTrue();
            assertThat(Bogota.date(reminder.at())).isBetween(
                    installment.effectiveDueDate().minusDays(3),
                    installment.effectiveDueDate().minusDays(1));
        });
    }

    @Test
    void reminds_one_two_or_three_days_before_over_the_due_dates_of_2026() {
        var daysBefore = LocalDate.parse("2026-01-01")
                .datesUntil(LocalDate.parse("2027-01-01"))
                .collect(
                        Collectors.groupingBy(ReminderPlanTest::daysBefore, Collectors.counting()));

        assertThat(daysBefore).isEqualTo(Map.of(1L, 236L, 2L, 90L, 3L, 39L));
    }

    private static long daysBefore(LocalDate nominal) {
        var installment = installment(nominal);
        var reminder = new ReminderPlan(Policies.STANDARD, CALENDAR, OPEN)
                .plan(installment, nominal.minusDays(10), at(nominal.minusDays(10).toString()))
                .orElseThrow();
        return ChronoUnit.DAYS.between(Bogota.date(reminder.at()), installment.effectiveDueDate());
    }

    private static String plannedAt(String time, LocalDate nominal) {
        return planned(new ReminderPlan(Policies.remindingAt(time), CALENDAR, OPEN),
                LocalDate.parse("2026-11-20"), nominal);
    }

    private static String planned(GateProbe gate, LocalDate madeOn, LocalDate nominal) {
        return planned(new ReminderPlan(Policies.STANDARD, CALENDAR, gate), madeOn, nominal);
    }

    private static String planned(ReminderPlan plan, LocalDate madeOn, LocalDate nominal) {
        Optional<WakeUp> reminder = plan.plan(installment(nominal), madeOn, at(madeOn.toString()));
        return reminder.map(wakeUp -> Bogota.local(wakeUp.at()).toString()).orElse("none");
    }

    private static Installment installment(LocalDate nominal) {
        return new Schedule(Policies.STANDARD, CALENDAR).installment(1, 100_000, nominal, 0);
    }

    private static Instant at(String date) {
        return Instant.parse(date + "T15:00:00Z");
    }
}
