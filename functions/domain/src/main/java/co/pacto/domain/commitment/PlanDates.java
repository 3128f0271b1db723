package co.pacto.domain.commitment;

import java.time.LocalDate;
import java.time.temporal.TemporalAdjusters;
import java.util.List;
import java.util.function.IntFunction;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/// The nominal dates of a plan (commitment.md 7.2), always counted from its anchor and never from the
/// date before: monthly from 31 January gives 28 February and then 31 March.
final class PlanDates {

    private static final int MIDDLE_OF_MONTH = 15;

    private PlanDates() {}

    static List<LocalDate> nominal(Frequency frequency, SemiMonthlyMode semiMonthlyMode,
            LocalDate anchor, int installments) {
        return switch (frequency) {
            case SINGLE -> List.of(anchor);
            case WEEKLY -> counted(installments, i -> anchor.plusWeeks(i));
            case SEMI_MONTHLY -> semiMonthly(semiMonthlyMode, anchor, installments);
            case MONTHLY -> counted(installments, i -> anchor.plusMonths(i));
            case CUSTOM -> throw new IllegalArgumentException("a step plan brings its own dates");
        };
    }

    private static List<LocalDate> semiMonthly(SemiMonthlyMode mode, LocalDate anchor,
            int installments) {
        return switch (mode) {
            case EVERY_15_DAYS -> counted(installments, i -> anchor.plusDays(15L * i));
            case DAY_15_AND_LAST ->
                Stream.iterate(middleOrEnd(anchor), date -> middleOrEnd(date.plusDays(1)))
                        .limit(installments)
                        .toList();
        };
    }

    private static LocalDate middleOrEnd(LocalDate from) {
        return from.getDayOfMonth() <= MIDDLE_OF_MONTH
                ? from.withDayOfMonth(MIDDLE_OF_MONTH)
                : from.with(TemporalAdjusters.lastDayOfMonth());
    }

    private static List<LocalDate> counted(int installments, IntFunction<LocalDate> date) {
        return IntStream.range(0, installments).mapToObj(date).toList();
    }
}
