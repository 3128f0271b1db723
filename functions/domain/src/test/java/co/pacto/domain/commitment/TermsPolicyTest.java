package co.pacto.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.calendar.BusinessCalendar;
import co.pacto.domain.calendar.Holidays;
import co.pacto.domain.calendar.Window;
import co.pacto.domain.commitment.TermsDecision.Accepted;
import co.pacto.domain.commitment.TermsDecision.Refused;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class TermsPolicyTest {

    private static final LocalDate MONDAY = LocalDate.parse("2026-11-23");
    private static final Instant MONDAY_AT_10 = Instant.parse("2026-11-23T15:00:00Z");
    private static final Standing STANDING = new Standing(1_000_000, 0, null, List.of());

    private final TermsPolicy policy = new TermsPolicy(Policies.STANDARD, BusinessCalendar.law());

    @ParameterizedTest
    @EnumSource
    void refuses_one_step_outside_each_limit(TermsRefusal refusal) {
        assertThat(oneStepOutside(refusal)).isEqualTo(new Refused(refusal, limitTold(refusal)));
    }

    @ParameterizedTest
    @EnumSource
    void accepts_exactly_on_each_limit(TermsRefusal refusal) {
        assertThat(onTheLimit(refusal)).isInstanceOf(Accepted.class);
    }

    private static Limit limitTold(TermsRefusal refusal) {
        return switch (refusal) {
            case LEVEL_LIMIT, APPROVAL_REQUIRED -> new Limit.Count(2);
            case LIVE_COMMITMENT_EXISTS, METHOD_NOT_ALLOWED, FREQUENCY_NOT_ALLOWED ->
                new Limit.None();
            case AMOUNT_TOO_LOW -> new Limit.Pesos(50_000);
            case AMOUNT_TOO_HIGH -> new Limit.Pesos(1_000_000);
            case TOO_MANY_INSTALLMENTS -> new Limit.Count(24);
            case INSTALLMENT_TOO_LOW -> new Limit.Pesos(10_000);
            case DATE_IN_PAST -> new Limit.Date(MONDAY);
            case DATE_TOO_FAR -> new Limit.Date(LocalDate.parse("2026-12-08"));
            case TERM_TOO_LONG -> new Limit.Date(LocalDate.parse("2027-11-23"));
            case DATES_COLLIDE -> new Limit.Date(LocalDate.parse("2026-12-15"));
        };
    }

    private TermsDecision oneStepOutside(TermsRefusal refusal) {
        return switch (refusal) {
            case LEVEL_LIMIT -> decide(single(50_000), standing(3, null));
            case LIVE_COMMITMENT_EXISTS ->
                decide(single(50_000), standing(0, CommitmentState.PAYMENT_CLAIMED));
            case APPROVAL_REQUIRED -> decide(single(50_000),
                    standing(2, CommitmentState.BROKEN, "2025-11-24", "2026-08-03"));
            case METHOD_NOT_ALLOWED ->
                decide(new Proposal(50_000, MONDAY, Frequency.SINGLE, 1, "CASH"), STANDING);
            case FREQUENCY_NOT_ALLOWED -> decide(plan(Frequency.CUSTOM, 2, MONDAY), STANDING);
            case AMOUNT_TOO_LOW -> decide(single(49_999), STANDING);
            case AMOUNT_TOO_HIGH -> decide(single(1_000_001), STANDING);
            case TOO_MANY_INSTALLMENTS -> decide(plan(Frequency.WEEKLY, 25, MONDAY), STANDING);
            case INSTALLMENT_TOO_LOW ->
                decide(new Proposal(59_999, MONDAY, Frequency.WEEKLY, 6, "PSE"), STANDING);
            case DATE_IN_PAST -> decide(single(50_000, MONDAY.minusDays(1)), STANDING);
            case DATE_TOO_FAR -> decide(single(50_000, MONDAY.plusDays(16)), STANDING);
            case TERM_TOO_LONG -> decide(plan(Frequency.MONTHLY, 13, MONDAY.plusDays(1)), STANDING);
            case DATES_COLLIDE -> closedFrom1To14December().decide(
                    plan(Frequency.WEEKLY, 3, LocalDate.parse("2026-11-25")), STANDING,
                    MONDAY_AT_10);
        };
    }

    private TermsDecision onTheLimit(TermsRefusal refusal) {
        return switch (refusal) {
            case LEVEL_LIMIT -> decide(single(50_000), standing(2, CommitmentState.BROKEN));
            case LIVE_COMMITMENT_EXISTS ->
                decide(single(50_000), standing(0, CommitmentState.PENDING_VERIFICATION));
            case APPROVAL_REQUIRED -> decide(single(50_000),
                    standing(2, CommitmentState.BROKEN, "2025-11-23", "2026-08-03"));
            case METHOD_NOT_ALLOWED ->
                decide(new Proposal(50_000, MONDAY, Frequency.SINGLE, 1, "BRANCH"), STANDING);
            case FREQUENCY_NOT_ALLOWED -> decide(plan(Frequency.SEMI_MONTHLY, 2, MONDAY), STANDING);
            case AMOUNT_TOO_LOW -> decide(single(50_000), STANDING);
            case AMOUNT_TOO_HIGH -> decide(single(1_000_000), STANDING);
            case TOO_MANY_INSTALLMENTS -> decide(plan(Frequency.WEEKLY, 24, MONDAY), STANDING);
            case INSTALLMENT_TOO_LOW ->
                decide(new Proposal(60_000, MONDAY, Frequency.WEEKLY, 6, "PSE"), STANDING);
            case DATE_IN_PAST -> decide(single(50_000, MONDAY), STANDING);
            case DATE_TOO_FAR -> decide(single(50_000, MONDAY.plusDays(15)), STANDING);
            case TERM_TOO_LONG -> decide(plan(Frequency.MONTHLY, 13, MONDAY), STANDING);
            case DATES_COLLIDE ->
                decide(plan(Frequency.WEEKLY, 3, LocalDate.parse("2026-11-25")), STANDING);
        };
    }

    @ParameterizedTest
    @CsvSource({"2026-11-23T22:59:59.999Z, 2026-11-23", "2026-11-23T23:00:00Z, 2026-11-24"})
    void today_counts_only_before_18(Instant now, LocalDate earliest) {
        assertThat(policy.decide(single(50_000, earliest), STANDING, now))
                .isInstanceOf(Accepted.class);
        assertThat(policy.decide(single(50_000, earliest.minusDays(1)), STANDING, now))
                .isEqualTo(new Refused(TermsRefusal.DATE_IN_PAST, new Limit.Date(earliest)));
    }

    @ParameterizedTest
    @CsvSource({"1000000, 50000", "200000, 10000", "200001, 10001", "200020, 10001", "8000, 8000",
            "1, 1"})
    void asks_for_the_higher_minimum_or_for_everything_if_less_is_owed(long owed, long minimum) {
        assertThat(policy.minimumPesos(owed)).isEqualTo(minimum);
    }

    @Test
    void takes_a_sunday_and_a_holiday_and_tells_the_effective_date() {
        assertThat(acceptedDates(single(50_000, LocalDate.parse("2026-11-29"))))
                .containsExactly("2026-11-29 -> 2026-11-30");
        assertThat(acceptedDates(single(50_000, LocalDate.parse("2026-12-08"))))
                .containsExactly("2026-12-08 -> 2026-12-09");
    }

    @Test
    void leaves_a_saturday_where_it_is() {
        assertThat(acceptedDates(single(50_000, LocalDate.parse("2026-11-28"))))
                .containsExactly("2026-11-28 -> 2026-11-28");
    }

    @Test
    void plans_equal_installments_and_the_rest_in_the_last() {
        var terms = accepted(plan(Frequency.MONTHLY, 3, MONDAY));

        assertThat(terms.installments()).extracting(Installment::amountPesos)
                .containsExactly(333_333L, 333_333L, 333_334L);
        assertThat(terms.installments()).extracting(Installment::n).containsExactly(1, 2, 3);
    }

    @Test
    void rolls_each_installment_of_a_plan_from_its_own_nominal_date() {
        var now = Instant.parse("2026-12-20T15:00:00Z");
        var proposal = plan(Frequency.MONTHLY, 5, LocalDate.parse("2026-12-31"));

        assertThat(policy.decide(proposal, STANDING, now)).isInstanceOfSatisfying(Accepted.class,
                accepted -> assertThat(dates(accepted.terms())).containsExactly(
                        "2026-12-31 -> 2026-12-31", "2027-01-31 -> 2027-02-01",
                        "2027-02-28 -> 2027-03-01", "2027-03-31 -> 2027-03-31",
                        "2027-04-30 -> 2027-04-30"));
    }

    @Test
    void takes_one_installment_of_any_frequency_as_a_single_payment() {
        assertThat(accepted(plan(Frequency.MONTHLY, 1, MONDAY)).frequency())
                .isEqualTo(Frequency.SINGLE);
        assertThat(decide(plan(Frequency.SINGLE, 2, MONDAY), STANDING))
                .isEqualTo(new Refused(TermsRefusal.TOO_MANY_INSTALLMENTS, new Limit.Count(1)));
    }

    @Test
    void leaves_a_suspended_commitment_to_a_person() {
        assertThat(decide(single(50_000), standing(0, CommitmentState.SUSPENDED)))
                .isEqualTo(new Refused(TermsRefusal.LIVE_COMMITMENT_EXISTS, new Limit.None()));
    }

    @Test
    void counts_renegotiations_only_where_a_commitment_would_be_replaced() {
        assertThat(decide(single(50_000), standing(0, null, "2026-08-03", "2026-09-01")))
                .isInstanceOf(Accepted.class);
    }

    private TermsDecision decide(Proposal proposal, Standing standing) {
        return policy.decide(proposal, standing, MONDAY_AT_10);
    }

    private Terms accepted(Proposal proposal) {
        return ((Accepted) decide(proposal, STANDING)).terms();
    }

    private List<String> acceptedDates(Proposal proposal) {
        return dates(accepted(proposal));
    }

    private static TermsPolicy closedFrom1To14December() {
        var closed = LocalDate.parse("2026-12-01").datesUntil(LocalDate.parse("2026-12-15"));
        return new TermsPolicy(Policies.STANDARD,
                new BusinessCalendar(Holidays.with(closed.toList(), List.of()), List.of(),
                        Window.WEEKDAY, Window.SATURDAY));
    }

    private static List<String> dates(Terms terms) {
        return terms.installments()
                .stream()
                .map(installment -> installment.nominalDueDate() + " -> "
                        + installment.effectiveDueDate())
                .toList();
    }

    private static Proposal single(long pesos) {
        return single(pesos, MONDAY);
    }

    private static Proposal single(long pesos, LocalDate date) {
        return new Proposal(pesos, date, Frequency.SINGLE, 1, "PSE");
    }

    private static Proposal plan(Frequency frequency, int installments, LocalDate first) {
        return new Proposal(1_000_000, first, frequency, installments, "PSE");
    }

    private static Standing standing(int level, @Nullable CommitmentState predecessor,
            String... renegotiatedOn) {
        return new Standing(1_000_000, level, predecessor,
                Stream.of(renegotiatedOn).map(LocalDate::parse).toList());
    }
}
