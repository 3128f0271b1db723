package co.pacto.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.LongStream;
import org.junit.jupiter.api.Test;

final class OptionsTest {

    private static final LocalDate FRIDAY = LocalDate.parse("2026-11-20");
    private static final Instant FRIDAY_AT_10 = Instant.parse("2026-11-20T15:00:00Z");

    @Test
    void offers_everything_in_one_payment_seven_days_ahead_and_then_plans() {
        assertThat(described(optionsFor(600_000))).containsExactly("SINGLE of 1 from 2026-11-27",
                "WEEKLY of 3 from 2026-11-27", "SEMI_MONTHLY of 3 from 2026-11-27",
                "MONTHLY of 3 from 2026-11-27", "WEEKLY of 6 from 2026-11-27",
                "SEMI_MONTHLY of 6 from 2026-11-27", "MONTHLY of 6 from 2026-11-27");
    }

    @Test
    void offers_only_what_keeps_the_smallest_installment() {
        assertThat(described(optionsFor(29_999))).containsExactly("SINGLE of 1 from 2026-11-27");
        assertThat(optionsFor(30_000)).hasSize(4);
    }

    @Test
    void adds_up_to_the_total_within_minimum_and_term_for_any_balance() {
        assertThat(LongStream.iterate(10_000, pesos -> pesos < 5_000_000, pesos -> pesos + 7_919))
                .allSatisfy(owedPesos -> assertThat(optionsFor(owedPesos)).isNotEmpty()
                        .allSatisfy(terms -> assertWithinPolicy(terms, owedPesos)));
    }

    private static void assertWithinPolicy(Terms terms, long owedPesos) {
        assertThat(terms.installments().stream().mapToLong(Installment::amountPesos).sum())
                .isEqualTo(terms.totalPesos())
                .isEqualTo(owedPesos);
        assertThat(terms.installments()).allSatisfy(installment -> {
            assertThat(installment.amountPesos()).isGreaterThanOrEqualTo(10_000);
            assertThat(installment.nominalDueDate()).isBeforeOrEqualTo(FRIDAY.plusMonths(12));
        });
    }

    @Test
    void has_nothing_to_offer_where_nothing_is_owed_or_a_person_must_decide() {
        assertThat(optionsFor(0)).isEmpty();
        assertThat(options(Policies.STANDARD,
                new Standing(600_000, 3, CommitmentState.BROKEN, List.of()))).isEmpty();
    }

    @Test
    void offers_an_earlier_date_where_the_creditor_waits_less() {
        var impatient = Policies.firstDateWithin(3);

        assertThat(described(options(impatient, standing(20_000))))
                .containsExactly("SINGLE of 1 from 2026-11-23");
    }

    private static List<Terms> optionsFor(long owedPesos) {
        return options(Policies.STANDARD, standing(owedPesos));
    }

    private static List<Terms> options(CommitmentPolicy policy, Standing standing) {
        return new Options(policy, new TermsPolicy(policy, BusinessCalendar.law()))
                .of(standing, FRIDAY_AT_10)
                .stream()
                .map(Options.Option::terms)
                .toList();
    }

    private static Standing standing(long owedPesos) {
        return new Standing(owedPesos, 0, null, List.of());
    }

    private static List<String> described(List<Terms> options) {
        return options.stream()
                .map(terms -> terms.frequency() + " of " + terms.installments().size() + " from "
                        + terms.installments().getFirst().nominalDueDate())
                .toList();
    }
}
