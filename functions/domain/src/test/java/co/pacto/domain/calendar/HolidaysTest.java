package co.pacto.domain.calendar;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.Vectors;
import java.time.DayOfWeek;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class HolidaysTest {

    private static final LocalDate CHIQUINQUIRA_2026 = LocalDate.of(2026, 7, 13);

    private final Holidays holidays = Holidays.law();

    @ParameterizedTest
    @ValueSource(ints = {2026, 2027})
    void a_year_has_exactly_the_dates_of_the_vectors(int year) {
        var expected = Vectors.rows("holidays-2026-2027.csv")
                .stream()
                .map(row -> LocalDate.parse(row[0]))
                .filter(date -> date.getYear() == year)
                .toList();

        assertThat(holidays.holidaysOf(year)).hasSize(19).containsExactlyElementsOf(expected);
    }

    @ParameterizedTest
    @CsvSource({"2024, 18", "2025, 17", "2026, 19", "2027, 19", "2028, 19", "2029, 19", "2030, 18",
            "2038, 18"})
    void a_year_has_as_many_distinct_dates_as_measured(int year, int count) {
        assertThat(holidays.holidaysOf(year)).hasSize(count);
    }

    @Test
    void chiquinquira_is_a_holiday_only_since_ley_2578() {
        assertThat(holidays.isHoliday(LocalDate.of(2025, 7, 14))).isFalse();
        assertThat(holidays.isHoliday(CHIQUINQUIRA_2026)).isTrue();
        assertThat(holidays.isHoliday(LocalDate.of(2027, 7, 12))).isTrue();
    }

    @ParameterizedTest
    @ValueSource(strings = {"2025-06-30", "2030-07-01"})
    void two_holidays_may_meet_on_one_monday(LocalDate monday) {
        assertThat(holidays.isHoliday(monday)).isTrue();
    }

    @ParameterizedTest
    @CsvSource({"2020-04-12", "2024-03-31", "2025-04-20", "2026-04-05", "2027-03-28", "2038-04-25"})
    void easter_sunday_falls_where_it_does_and_is_no_holiday(LocalDate sunday) {
        assertThat(Easter.sundayOf(sunday.getYear())).isEqualTo(sunday);
        assertThat(holidays.isHoliday(sunday)).isFalse();
        assertThat(holidays.isHoliday(sunday.minusDays(2))).isTrue();
    }

    @Test
    void every_moved_holiday_until_2060_is_a_monday_and_no_year_has_more_than_nineteen() {
        for (var year : IntStream.rangeClosed(2020, 2060).toArray()) {
            var dates = holidays.holidaysOf(year);

            assertThat(dates.size()).isBetween(year < 2026 ? 17 : 18, year < 2026 ? 18 : 19);
            assertThat(dates.stream().filter(date -> date.getDayOfWeek() == DayOfWeek.MONDAY))
                    .hasSizeGreaterThanOrEqualTo(year < 2026 ? 9 : 10);
            assertThat(dates).allMatch(holidays::isHoliday);
        }
    }

    @Test
    void nothing_was_a_holiday_of_this_law_before_1984() {
        assertThat(holidays.holidaysOf(1983)).isEmpty();
    }

    @Test
    void a_creditor_adds_dates_and_removes_one_after_a_ruling() {
        var added = LocalDate.of(2026, 12, 24);
        var overridden = Holidays.with(List.of(added), List.of(CHIQUINQUIRA_2026));

        assertThat(overridden.isHoliday(added)).isTrue();
        assertThat(overridden.isHoliday(CHIQUINQUIRA_2026)).isFalse();
        assertThat(overridden.holidaysOf(2026)).hasSize(19)
                .contains(added)
                .doesNotContain(CHIQUINQUIRA_2026);
        assertThat(overridden.holidaysOf(2027)).hasSize(19);
    }

    @Test
    void a_date_both_added_and_removed_stays_closed() {
        var overridden = Holidays.with(List.of(CHIQUINQUIRA_2026), List.of(CHIQUINQUIRA_2026));

        assertThat(overridden.isHoliday(CHIQUINQUIRA_2026)).isTrue();
    }

    @Test
    void the_version_names_the_newest_rule_and_every_override() {
        var overridden = Holidays.with(List.of(LocalDate.of(2026, 12, 24)),
                List.of(CHIQUINQUIRA_2026));

        assertThat(holidays.version()).isEqualTo("2026-06-01");
        assertThat(overridden.version()).isEqualTo("2026-06-01+2026-12-24~2026-07-13");
    }
}
