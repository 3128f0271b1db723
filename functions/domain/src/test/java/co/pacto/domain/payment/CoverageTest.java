package co.pacto.domain.payment;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.Seeds;
import co.pacto.domain.commitment.LifeStory;
import co.pacto.domain.commitment.Verdict;
import co.pacto.domain.money.Tolerance;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import org.junit.jupiter.api.Test;

/// commitment.md 7.3 with three installments of 100.000, whose tolerance is 1.000, due on the Fridays
/// 27 November, 4 and 11 December 2026; their windows close on 30 November, 7 and 14 December.
final class CoverageTest {

    private static final String BEFORE = "2026-11-26";

    @Test
    void everything_paid_before_the_first_date_covers_the_whole_plan() {
        assertThat(of(payment("P1", 300_000, BEFORE)).isComplete()).isTrue();
        assertThat(of(payment("P1", 298_999, BEFORE)).isComplete()).isFalse();
    }

    @Test
    void small_shortfalls_do_not_add_up_and_must_be_caught_up() {
        var first = payment("P1", 99_000, BEFORE);

        assertThat(of(first).isCovered(1)).isTrue();
        assertThat(of(first, payment("P2", 99_000, "2026-12-04")).isCovered(2)).isFalse();
        assertThat(of(first, payment("P2", 101_000, "2026-12-04")).isCovered(2)).isTrue();
    }

    @Test
    void a_surplus_counts_for_the_next_installment_by_itself() {
        var coverage = of(payment("P1", 150_000, BEFORE));

        assertThat(coverage.paidTowardsPesos(1)).isEqualTo(100_000);
        assertThat(coverage.paidTowardsPesos(2)).isEqualTo(50_000);
        assertThat(coverage.paidTowardsPesos(3)).isZero();
        assertThat(coverage.verdict(2)).isEqualTo(Verdict.PARTIAL);
    }

    @Test
    void the_value_date_decides_up_to_the_last_day_of_the_window() {
        assertThat(of(payment("P1", 100_000, "2026-11-30")).isCovered(1)).isTrue();
        assertThat(of(payment("P1", 100_000, "2026-12-01")).isCovered(1)).isFalse();
        assertThat(of(payment("P1", 100_000, "2026-12-01")).hasMoneyAfterWindow(1)).isTrue();
    }

    @Test
    void money_of_the_balance_and_money_taken_back_do_not_count() {
        var inBalance = new Payment(LifeStory.OBLIGATION, "P1", Payment.Kind.PAYMENT, 100_000,
                LocalDate.parse("2026-11-20"), LocalDate.parse("2026-11-20"), "PSE", "P1", null,
                null, 0, "file", 1);

        assertThat(of(inBalance).isCovered(1)).isFalse();
        assertThat(
                of(payment("P2", 100_000, BEFORE).reversed(LocalDate.parse("2026-11-27"), 100_000))
                        .isCovered(1))
                .isFalse();
    }

    @Test
    void rows_paid_and_unpaid_in_either_order_give_the_same_judgement() {
        var random = Seeds.generator(CoverageTest.class);
        for (var round = 0; round < 200; round++) {
            List<Payment> payments = new ArrayList<>();
            for (var index = 0; index < 6; index++) {
                payments.add(payment("P" + index, random.nextLong(1, 120_000),
                        LocalDate.parse(BEFORE).plusDays(random.nextInt(25)).toString()));
            }
            var expected = verdicts(payments);
            Collections.shuffle(payments, random);

            assertThat(verdicts(payments)).isEqualTo(expected);
        }
    }

    @Test
    void more_money_never_makes_a_verdict_worse() {
        var random = Seeds.generator(CoverageTest.class);
        for (var round = 0; round < 200; round++) {
            var pesos = random.nextLong(1, 300_000);
            var less = verdicts(List.of(payment("P1", pesos, BEFORE)));
            var more = verdicts(List.of(payment("P1", pesos, BEFORE),
                    payment("P2", random.nextLong(1, 100_000), BEFORE)));

            for (var index = 0; index < 3; index++) {
                assertThat(more.get(index)).isLessThanOrEqualTo(less.get(index));
            }
        }
    }

    private static List<Verdict> verdicts(List<Payment> payments) {
        var coverage = of(payments.toArray(Payment[]::new));
        return List.of(coverage.verdict(1), coverage.verdict(2), coverage.verdict(3));
    }

    private static Coverage of(Payment... payments) {
        var plan = new LifeStory()
                .agreedThree("C1", 100_000, "2026-11-27", "2026-12-04", "2026-12-11")
                .commitment("C1");
        return Coverage.of(plan, List.of(payments), Tolerance.STANDARD);
    }

    private static Payment payment(String key, long pesos, String valueDate) {
        var date = LocalDate.parse(valueDate);
        return new Payment(LifeStory.OBLIGATION, key, Payment.Kind.PAYMENT, pesos, date, date,
                "PSE", key, null, null, 0, "file", 1);
    }
}
