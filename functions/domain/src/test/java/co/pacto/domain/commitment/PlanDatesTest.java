package co.pacto.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

final class PlanDatesTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-30");

    @Test
    void counts_months_from_the_anchor_and_never_from_the_month_before() {
        assertThat(dates(Frequency.MONTHLY, LocalDate.parse("2027-01-31"), 4))
                .isEqualTo(parsed("2027-01-31", "2027-02-28", "2027-03-31", "2027-04-30"));
    }

    @Test
    void adds_seven_days_a_week() {
        assertThat(dates(Frequency.WEEKLY, MONDAY, 3))
                .isEqualTo(parsed("2026-11-30", "2026-12-07", "2026-12-14"));
    }

    @Test
    void adds_fifteen_days_twice_a_month() {
        assertThat(dates(Frequency.SEMI_MONTHLY, MONDAY, 4))
                .isEqualTo(parsed("2026-11-30", "2026-12-15", "2026-12-30", "2027-01-14"));
    }

    @Test
    void alternates_between_the_15th_and_the_last_day_where_the_creditor_wants_it() {
        assertThat(fifteenthAndLast(MONDAY, 4))
                .isEqualTo(parsed("2026-11-30", "2026-12-15", "2026-12-31", "2027-01-15"));
        assertThat(fifteenthAndLast(LocalDate.parse("2026-11-20"), 2))
                .isEqualTo(parsed("2026-11-30", "2026-12-15"));
        assertThat(fifteenthAndLast(LocalDate.parse("2027-02-15"), 3))
                .isEqualTo(parsed("2027-02-15", "2027-02-28", "2027-03-15"));
    }

    @Test
    void leaves_a_single_payment_on_its_date() {
        assertThat(dates(Frequency.SINGLE, MONDAY, 1)).isEqualTo(List.of(MONDAY));
    }

    @Test
    void has_no_dates_for_a_step_plan() {
        assertThatIllegalArgumentException().isThrownBy(() -> dates(Frequency.CUSTOM, MONDAY, 2));
    }

    private static List<LocalDate> dates(Frequency frequency, LocalDate anchor, int n) {
        return PlanDates.nominal(frequency, SemiMonthlyMode.EVERY_15_DAYS, anchor, n);
    }

    private static List<LocalDate> fifteenthAndLast(LocalDate anchor, int n) {
        return PlanDates.nominal(Frequency.SEMI_MONTHLY, SemiMonthlyMode.DAY_15_AND_LAST, anchor,
                n);
    }

    private static List<LocalDate> parsed(String... dates) {
        return Stream.of(dates).map(LocalDate::parse).toList();
    }
}
