package co.pacto.domain.money;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;

import co.pacto.domain.Seeds;
import org.junit.jupiter.api.Test;

final class EqualPlanTest {

    @Test
    void the_last_installment_takes_the_remainder() {
        assertThat(EqualPlan.amountsPesos(1_000_000, 3)).containsExactly(333_333L, 333_333L,
                333_334L);
        assertThat(EqualPlan.amountsPesos(100_000, 6)).containsExactly(16_666L, 16_666L, 16_666L,
                16_666L, 16_666L, 16_670L);
        assertThat(EqualPlan.amountsPesos(500_000, 1)).containsExactly(500_000L);
    }

    @Test
    void the_installments_always_add_up_and_only_the_last_differs() {
        var random = Seeds.generator(EqualPlanTest.class);
        for (var draw = 0; draw < 100_000; draw++) {
            var installments = random.nextInt(1, 37);
            var total = random.nextLong(installments, 10_000_001);
            var amounts = EqualPlan.amountsPesos(total, installments);

            assertThat(amounts).hasSize(installments);
            assertThat(amounts.stream().mapToLong(Long::longValue).sum()).isEqualTo(total);
            assertThat(amounts.subList(0, installments - 1)).allMatch(amounts.getFirst()::equals);
            assertThat(amounts.getLast() - amounts.getFirst()).isBetween(0L, installments - 1L);
        }
    }

    @Test
    void a_plan_with_more_installments_than_pesos_is_a_defect() {
        assertThatIllegalArgumentException().isThrownBy(() -> EqualPlan.amountsPesos(2, 3));
        assertThatIllegalArgumentException().isThrownBy(() -> EqualPlan.amountsPesos(2, 0));
    }
}
