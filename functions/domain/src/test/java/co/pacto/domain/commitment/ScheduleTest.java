package co.pacto.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.calendar.BusinessCalendar;
import java.time.LocalDate;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// The table of commitment.md 5.1, to the letter.
final class ScheduleTest {

    private static final Schedule SCHEDULE = new Schedule(Policies.STANDARD,
            BusinessCalendar.law());

    @ParameterizedTest
    @CsvSource({"2026-11-27,2026-11-27,2026-11-30,2026-12-01,2026-12-03",
            "2026-11-28,2026-11-28,2026-11-30,2026-12-01,2026-12-03",
            "2026-11-29,2026-11-30,2026-12-01,2026-12-02,2026-12-04",
            "2026-12-07,2026-12-07,2026-12-09,2026-12-10,2026-12-12",
            "2026-12-08,2026-12-09,2026-12-10,2026-12-11,2026-12-15",
            "2026-12-24,2026-12-24,2026-12-28,2026-12-29,2026-12-31",
            "2026-12-31,2026-12-31,2027-01-04,2027-01-05,2027-01-07",
            "2027-01-11,2027-01-12,2027-01-13,2027-01-14,2027-01-16",
            "2027-03-24,2027-03-24,2027-03-29,2027-03-30,2027-04-01"})
    void an_installment_has_the_instants_of_the_table(LocalDate nominal, LocalDate effective,
            LocalDate windowEnd, String judgedOn, String judgedOnWithLag) {
        var instant = SCHEDULE.installment(1, 500_000, nominal, 0);
        var lagging = SCHEDULE.installment(1, 500_000, nominal, 2);

        assertThat(instant.nominalDueDate()).isEqualTo(nominal);
        assertThat(instant.effectiveDueDate()).isEqualTo(effective);
        assertThat(instant.dueInstant()).isEqualTo(LifeStory.at(effective + "T18:00"));
        assertThat(instant.graceEndDate()).isEqualTo(windowEnd);
        assertThat(instant.judgeAt()).isEqualTo(LifeStory.at(judgedOn + "T06:00"));
        assertThat(lagging.judgeAt()).isEqualTo(LifeStory.at(judgedOnWithLag + "T06:00"));
    }

    @ParameterizedTest
    @CsvSource({"2026-12-03,2026-12-04,2026-12-05T06:00", "2026-11-20,2026-11-30,2026-12-01T06:00"})
    void a_window_that_opens_again_never_becomes_shorter(LocalDate from, LocalDate windowEnd,
            String judgeAt) {
        var reopened = SCHEDULE.reopened(
                SCHEDULE.installment(1, 500_000, LocalDate.parse("2026-11-27"), 0), from, 0);

        assertThat(reopened.graceEndDate()).isEqualTo(windowEnd);
        assertThat(reopened.judgeAt()).isEqualTo(LifeStory.at(judgeAt));
    }
}
