package co.pacto.local.scheduler;

import java.time.DayOfWeek;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.temporal.TemporalAdjusters;
import java.util.BitSet;
import java.util.List;
import java.util.Optional;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

/// Which days a cron expression means: by day of month or by day of week, never both.
sealed interface CronDay {

    CronField DAYS_OF_MONTH = new CronField(1, 31, List.of());
    CronField DAYS_OF_WEEK = new CronField(1, 7,
            List.of("SUN", "MON", "TUE", "WED", "THU", "FRI", "SAT"));
    Pattern NEAREST_WEEKDAY = Pattern.compile("(\\d{1,2}|L)W");
    Pattern ORDINAL_DAY = Pattern.compile("(\\w+)#([1-5])");
    Pattern LAST_OF_ITS_KIND = Pattern.compile("(\\w{1,3})L");

    boolean isOn(LocalDate date);

    /// The days, or empty unless exactly one of the fields is `?` and the other can be read.
    static Optional<CronDay> parse(String dayOfMonth, String dayOfWeek) {
        if (dayOfMonth.equals("?") == dayOfWeek.equals("?")) {
            return Optional.empty();
        }
        return dayOfMonth.equals("?") ? ofWeek(dayOfWeek) : ofMonth(dayOfMonth);
    }

    private static Optional<CronDay> ofMonth(String text) {
        if (text.equals("L")) {
            return Optional.of(new LastOfMonth());
        }
        var nearest = NEAREST_WEEKDAY.matcher(text);
        if (nearest.matches()) {
            return nearest.group(1).equals("L")
                    ? Optional.of(new NearestWeekday(DAYS_OF_MONTH.max()))
                    : DAYS_OF_MONTH.value(nearest.group(1))
                            .stream()
                            .<CronDay>mapToObj(NearestWeekday::new)
                            .findFirst();
        }
        return DAYS_OF_MONTH.parse(text).map(InMonth::new);
    }

    private static Optional<CronDay> ofWeek(String text) {
        if (text.equals("L")) {
            return Optional.of(new InWeek(bit(DAYS_OF_WEEK.max())));
        }
        var ordinal = ORDINAL_DAY.matcher(text);
        if (ordinal.matches()) {
            return weekday(ordinal.toMatchResult())
                    .map(day -> new OrdinalWeekday(day, Integer.parseInt(ordinal.group(2))));
        }
        var last = LAST_OF_ITS_KIND.matcher(text);
        if (last.matches()) {
            return weekday(last.toMatchResult()).map(day -> new OrdinalWeekday(day, -1));
        }
        return DAYS_OF_WEEK.parse(text).map(InWeek::new);
    }

    private static Optional<DayOfWeek> weekday(MatchResult match) {
        return DAYS_OF_WEEK.value(match.group(1))
                .stream()
                .mapToObj(day -> DayOfWeek.SUNDAY.plus(day - 1L))
                .findFirst();
    }

    private static BitSet bit(int value) {
        var bits = new BitSet();
        bits.set(value);
        return bits;
    }

    /// Days by their number.
    record InMonth(BitSet days) implements CronDay {
        @Override
        public boolean isOn(LocalDate date) {
            return days.get(date.getDayOfMonth());
        }
    }

    /// Days of the week, Sunday is 1.
    record InWeek(BitSet days) implements CronDay {
        @Override
        public boolean isOn(LocalDate date) {
            return days.get(date.getDayOfWeek().getValue() % DAYS_OF_WEEK.max() + 1);
        }
    }

    /// `L`: the last day of the month.
    record LastOfMonth() implements CronDay {
        @Override
        public boolean isOn(LocalDate date) {
            return date.getDayOfMonth() == date.lengthOfMonth();
        }
    }

    /// `15W`: the weekday of the same month that is nearest to the day; `LW`: the last one.
    record NearestWeekday(int day) implements CronDay {
        @Override
        public boolean isOn(LocalDate date) {
            var month = YearMonth.from(date);
            var wanted = month.atDay(Math.min(day, month.lengthOfMonth()));
            return date.equals(switch (wanted.getDayOfWeek()) {
                case SATURDAY ->
                    wanted.getDayOfMonth() == 1 ? wanted.plusDays(2) : wanted.minusDays(1);
                case SUNDAY -> wanted.getDayOfMonth() == month.lengthOfMonth()
                        ? wanted.minusDays(2)
                        : wanted.plusDays(1);
                default -> wanted;
            });
        }
    }

    /// `6#3`: the third Friday; `6L`: the last one, whose ordinal is -1.
    record OrdinalWeekday(DayOfWeek weekday, int ordinal) implements CronDay {
        @Override
        public boolean isOn(LocalDate date) {
            return date.equals(date.with(TemporalAdjusters.dayOfWeekInMonth(ordinal, weekday)));
        }
    }
}
