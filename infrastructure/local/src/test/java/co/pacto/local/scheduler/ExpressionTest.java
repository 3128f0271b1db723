package co.pacto.local.scheduler;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

final class ExpressionTest {

    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    private static final ZoneId NEW_YORK = ZoneId.of("America/New_York");
    private static final Instant FRIDAY_AT_7 = Instant.parse("2026-11-20T12:00:00Z");

    @ParameterizedTest
    @ValueSource(strings = {"cron(0 1 * * * *)", "cron(7 20 * * NOT *)", "cron(INVALID)",
            "cron(0 dummy ? * MON-FRI *)", "cron(71 8 1 * ? *)", "cron()", "rate(10 seconds)",
            "rate(10 years)", "rate()", "rate(10)", "rate(10 minutess)", "rate(foo minutes)",
            "rate(-10 minutes)", "rate( 10 minutes )", " rate(10 minutes)",
            "at(2021-12-31T23:59:59Z)", "at(2021-12-31)"})
    void recorded_as_refused(String text) {
        assertThat(Expression.parse(text)).isEmpty();
    }

    @ParameterizedTest
    @ValueSource(strings = {"cron(0-15/1 8-8 ? * 2,3,4,5,6,7 *)", "cron(30-30 13-13 ? * 2,4,6 *)",
            "cron(1-31/30 1-1 ? * 1,7 *)", "cron(0 18 ? * MON-FRI *)", "cron(*/15 * * * ? *)",
            "cron(0-59/10 0-23/2 ? * * *)", "at(2022-12-31T23:59:59)"})
    void recorded_as_accepted(String text) {
        assertThat(Expression.parse(text)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"at(2026-02-29T10:00:00)", "at(2026-11-30T24:00:00)",
            "at(2026-11-30T18:00:00.000)", "rate(0 minutes)", "rate(1  minute)", "every day",
            "cron(0 0 ? * ? *)", "cron(0 0 0 * ? *)", "cron(0 0 1 * ? 1969)", "cron(*/0 0 1 * ? *)",
            "cron(0 0 1 13 ? *)", "cron(0 0 ? * MON#6 *)"})
    void refuses_what_no_calendar_has(String text) {
        assertThat(Expression.parse(text)).isEmpty();
    }

    @Test
    void assumed_that_a_range_that_runs_backwards_is_refused() {
        assertThat(Expression.parse("cron(0 0 ? * FRI-MON *)")).isEmpty();
    }

    @Test
    void fires_once_at_the_local_time_of_its_zone() {
        assertThat(firings("at(2026-11-30T18:00:00)", BOGOTA, 2))
                .containsExactly(Instant.parse("2026-11-30T23:00:00Z"));
    }

    @Test
    void never_fires_in_the_past() {
        assertThat(firings("at(2026-11-20T06:59:59)", BOGOTA, 1)).isEmpty();
    }

    @Test
    void skips_a_local_time_that_summer_time_skips() {
        assertThat(firings("at(2027-03-14T02:30:00)", NEW_YORK, 1)).isEmpty();
    }

    @Test
    void fires_once_at_a_local_time_that_summer_time_repeats() {
        assertThat(firings("at(2027-11-07T01:30:00)", NEW_YORK, 2))
                .containsExactly(Instant.parse("2027-11-07T05:30:00Z"));
    }

    @Test
    void a_rate_fires_at_its_start_and_then_after_every_span() {
        assertThat(firings("rate(5 minutes)", BOGOTA, 3)).containsExactly(FRIDAY_AT_7,
                Instant.parse("2026-11-20T12:05:00Z"), Instant.parse("2026-11-20T12:10:00Z"));
    }

    @Test
    void a_sweep_fires_hourly_within_its_hours() {
        assertThat(firings("cron(30 7-8 * * ? *)", BOGOTA, 3)).containsExactly(
                local("2026-11-20T07:30"), local("2026-11-20T08:30"), local("2026-11-21T07:30"));
    }

    @Test
    void sunday_is_the_first_day_of_the_week() {
        assertThat(firings("cron(0 9 ? * 1 *)", BOGOTA, 1))
                .containsExactly(local("2026-11-22T09:00"));
    }

    @Test
    void knows_the_last_day_of_a_month() {
        assertThat(firings("cron(0 9 L * ? *)", BOGOTA, 3)).containsExactly(
                local("2026-11-30T09:00"), local("2026-12-31T09:00"), local("2027-01-31T09:00"));
    }

    @Test
    void knows_the_weekday_nearest_to_a_day() {
        assertThat(firings("cron(0 9 15W * ? *)", BOGOTA, 2))
                .containsExactly(local("2026-12-15T09:00"), local("2027-01-15T09:00"));
        assertThat(firings("cron(0 9 1W 8 ? *)", BOGOTA, 1))
                .containsExactly(local("2027-08-02T09:00"));
    }

    @Test
    void knows_the_last_weekday_of_a_month() {
        assertThat(firings("cron(0 9 LW 1 ? *)", BOGOTA, 1))
                .containsExactly(local("2027-01-29T09:00"));
    }

    @Test
    void knows_the_third_and_the_last_friday() {
        assertThat(firings("cron(0 9 ? * FRI#3 *)", BOGOTA, 2))
                .containsExactly(local("2026-11-20T09:00"), local("2026-12-18T09:00"));
        assertThat(firings("cron(0 9 ? * 6L *)", BOGOTA, 1))
                .containsExactly(local("2026-11-27T09:00"));
    }

    @Test
    void fires_only_in_its_years() {
        assertThat(firings("cron(0 0 1 JAN ? 2028)", BOGOTA, 2))
                .containsExactly(local("2028-01-01T00:00"));
    }

    private static List<Instant> firings(String text, ZoneId zone, int most) {
        var expression = Expression.parse(text).orElseThrow();
        var firings = new ArrayList<Instant>();
        var next = expression.firstFrom(FRIDAY_AT_7, FRIDAY_AT_7, zone);
        while (next.isPresent() && firings.size() < most) {
            firings.add(next.get());
            next = expression.firstFrom(next.get().plusMillis(1), FRIDAY_AT_7, zone);
        }
        return firings;
    }

    private static Instant local(String bogota) {
        return LocalDateTime.parse(bogota).toInstant(ZoneOffset.ofHours(-5));
    }
}
