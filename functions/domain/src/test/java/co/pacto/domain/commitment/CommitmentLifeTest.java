package co.pacto.domain.commitment;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.contact.Stop;
import co.pacto.domain.contact.StopReason;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.evidence.EvidenceChain;
import co.pacto.domain.evidence.EvidenceEntry;
import co.pacto.domain.evidence.Verification;
import co.pacto.domain.outcome.AdvisorTask;
import co.pacto.domain.outcome.TaskType;
import co.pacto.domain.store.InstantText;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/// Lives of single commitments over 500.000 due on Friday 2026-11-27: window to Monday 30, judged
/// from Tuesday 2026-12-01 at 06:00.
final class CommitmentLifeTest {

    private static final String DUE = "2026-11-27";
    private static final String AGREED = "2026-11-24";
    private static final String JUDGED = "2026-12-01T06:00";

    private final LifeStory story = new LifeStory().agreed("C1", 500_000, DUE, AGREED);

    @Test
    void a_formalized_commitment_is_in_force_with_its_first_wake_up_armed() {
        var commitment = story.commitment("C1");

        assertThat(commitment.state()).isEqualTo(CommitmentState.ACTIVE);
        assertThat(commitment.wakeUps())
                .isEqualTo(new WakeUpPlan(List.of(new WakeUp(Step.JUDGE, 1, LifeStory.at(JUDGED))),
                        new ArmedWakeUp(Step.DUE, 1, LifeStory.at("2026-11-27T18:00"), 2)));
        assertThat(story.file().obligation().liveCommitmentId()).isEqualTo("C1");
        assertThat(story.store().all(LiveMark.class)).hasSize(1);
        assertThat(story.told()).containsExactlyInAnyOrder("CommitmentFormalized", "WakeUpArmed");
        assertThat(data("WakeUpArmed").getLast()).isEqualTo(Map.of("debtorId", LifeStory.DEBTOR,
                "obligationId", LifeStory.OBLIGATION, "commitmentId", "C1", "step", "DUE", "n", "1",
                "at", "2026-11-27T23:00:00.000Z", "version", "2"));
    }

    @Test
    void the_reminder_is_armed_first_and_the_due_date_after_it() {
        var reminded = reminded();
        assertThat(reminded.commitment("C1").armed().map(ArmedWakeUp::step)).contains(Step.REMIND);

        reminded.alarm("C1", "2026-11-26T09:00");

        var commitment = reminded.commitment("C1");
        assertThat(commitment.armed())
                .contains(new ArmedWakeUp(Step.DUE, 1, LifeStory.at("2026-11-27T18:00"), 3));
        assertThat(commitment.chain().seq()).isEqualTo(1);
    }

    @ParameterizedTest
    @CsvSource({"2026-11-27T17:59:59.999,ACTIVE", "2026-11-27T18:00:00.000,PENDING_VERIFICATION"})
    void falling_due_is_accepted_from_the_due_instant_and_not_a_millisecond_earlier(String now,
            CommitmentState state) {
        story.alarm("C1", now);

        assertThat(story.commitment("C1").state()).isEqualTo(state);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-01T05:59:59.999,PENDING_VERIFICATION", "2026-12-01T06:00:00.000,BROKEN",
            "2026-12-04T06:00:00.000,BROKEN"})
    void nothing_is_judged_before_its_instant_and_a_late_judgement_is_the_same(String now,
            CommitmentState state) {
        story.alarm("C1", "2026-11-27T18:00");
        story.alarm("C1", now);

        assertThat(story.commitment("C1").state()).isEqualTo(state);
    }

    @Test
    void the_verification_on_the_due_date_stores_the_figures_by_value_date() {
        story.paid("P1", 100_000, "2026-11-26", "2026-11-26");

        story.alarm("C1", "2026-11-30T18:00");

        assertThat(story.commitment("C1").installment(1).figuresAtDue())
                .isEqualTo(new Figures(500_000, 100_000, List.of("FILE-P1"), LocalDate.parse(DUE)));
    }

    @ParameterizedTest
    @CsvSource({"495000,KEPT,PAID", "494999,PARTIALLY_KEPT,PARTIAL",
            "250000,PARTIALLY_KEPT,PARTIAL", "249999,BROKEN,MISSED"})
    void the_verdict_of_500_000_depends_on_the_pesos_inside_the_window(long pesos,
            CommitmentState state, Verdict verdict) {
        story.alarm("C1", "2026-11-27T18:00");
        story.paid("P1", pesos, "2026-11-30", "2026-11-30");
        if (story.commitment("C1").state().isLive()) {
            story.alarm("C1", JUDGED);
        }

        assertThat(story.commitment("C1").state()).isEqualTo(state);
        assertThat(story.commitment("C1").installment(1).verdict()).isEqualTo(verdict);
    }

    @Test
    void a_broken_commitment_raises_one_breach_and_opens_the_main_flow_again() {
        story.alarm("C1", "2026-11-27T18:00");
        story.alarm("C1", JUDGED);

        var obligation = story.file().obligation();
        assertThat(obligation.level()).isEqualTo(1);
        assertThat(obligation.liveCommitmentId()).isNull();
        assertThat(story.store().all(LiveMark.class)).isEmpty();
        assertThat(story.commitment("C1").armed()).isEmpty();
        assertThat(data("CommitmentBroken")).containsExactly(
                Map.of("debtorId", LifeStory.DEBTOR, "obligationId", LifeStory.OBLIGATION,
                        "commitmentId", "C1", "level", "1", "judgement", "1"));
        assertThat(data("WakeUpArmed").getLast()).containsEntry("at", "none")
                .doesNotContainKey("previousName");
    }

    @Test
    void a_kept_commitment_is_thanked_for_its_payment_and_its_alarm_is_named_for_removal() {
        story.paid("P1", 500_000, "2026-11-26", "2026-11-26");

        assertThat(story.commitment("C1").state()).isEqualTo(CommitmentState.KEPT);
        assertThat(data("CommitmentKept").getFirst()).containsEntry("paymentKey", "FILE-P1");
        assertThat(data("WakeUpArmed").getLast()).containsEntry("at", "none")
                .containsEntry("previousName", "c-C1-1-DUE-v2");
        assertThat(story.store().all(LiveMark.class)).isEmpty();
    }

    @Test
    void an_alarm_delivered_twice_does_its_work_once() {
        story.alarm("C1", "2026-11-27T18:00");
        var told = story.told();

        assertThat(story.wake("C1", Step.DUE, 1, 2, "2026-11-27T18:01"))
                .isEqualTo(new LifeDecision.Unchanged(LifeDecision.Reason.NOT_ARMED));
        assertThat(story.apply("C1", new CommitmentEvent.FallDue(1), "2026-11-27T18:01"))
                .isEqualTo(new LifeDecision.Unchanged(LifeDecision.Reason.ALREADY));
        assertThat(story.wake("C9", Step.DUE, 1, 2, "2026-11-27T18:01"))
                .isEqualTo(new LifeDecision.Unchanged(LifeDecision.Reason.NOT_FOUND));
        assertThat(story.told()).isEqualTo(told);
    }

    @ParameterizedTest
    @CsvSource({"ACTIVE,2026-11-27T18:00,2026-11-27T17:59:59.999",
            "PENDING_VERIFICATION,2026-12-01T06:00,2026-12-01T05:59:59.999"})
    void an_alarm_that_comes_early_is_set_again_under_its_name(CommitmentState state, String at,
            String now) {
        if (state == CommitmentState.PENDING_VERIFICATION) {
            story.alarm("C1", "2026-11-27T18:00");
        }
        story.paid("P1", 100_000, "2026-11-25", "2026-11-25");
        var before = story.commitment("C1");

        assertThat(story.alarm("C1", now)).isInstanceOf(LifeDecision.Early.class);

        assertThat(story.commitment("C1")).isEqualTo(before);
        assertThat(data("WakeUpArmed")).filteredOn("at", InstantText.of(LifeStory.at(at)))
                .satisfies(told -> assertThat(told.getFirst()).isEqualTo(told.getLast()))
                .hasSize(2);
    }

    @Test
    void a_reminder_that_comes_early_is_not_given_yet() {
        var reminded = reminded();

        assertThat(reminded.alarm("C1", "2026-11-26T08:59")).isInstanceOf(LifeDecision.Early.class);

        assertThat(reminded.commitment("C1").armed().map(ArmedWakeUp::step)).contains(Step.REMIND);
    }

    @Test
    void after_a_partial_payment_the_armed_alarm_still_acts() {
        var armed = story.commitment("C1").armed();
        story.paid("P1", 100_000, "2026-11-25", "2026-11-25");

        assertThat(story.commitment("C1").version()).isEqualTo(3);
        assertThat(story.commitment("C1").armed()).isEqualTo(armed);
        story.alarm("C1", "2026-11-27T18:00");
        assertThat(story.commitment("C1").state()).isEqualTo(CommitmentState.PENDING_VERIFICATION);
    }

    @Test
    void every_transition_leaves_one_entry_of_an_intact_chain() {
        story.paid("P1", 100_000, "2026-11-25", "2026-11-25");
        story.alarm("C1", "2026-11-27T18:00");
        story.alarm("C1", JUDGED);

        var entries = story.store()
                .auditPartition(EvidenceEntry.partition("C1"))
                .stream()
                .map(EvidenceEntry.class::cast)
                .toList();
        assertThat(entries)
                .extracting(
                        entry -> entry.canonical().replaceAll(".*\"type\":\"([A-Z_]+)\".*", "$1"))
                .containsExactly("FORMALIZED", "PAYMENT_PARTIAL", "FALL_DUE", "GRACE_ENDED");
        assertThat(EvidenceChain.verify(entries, story.commitment("C1").chain()))
                .isInstanceOf(Verification.Intact.class);
    }

    @Test
    void a_commitment_in_force_has_exactly_one_armed_wake_up_and_others_have_none() {
        for (var now : List.of("2026-11-27T18:00", JUDGED)) {
            assertThat(story.commitment("C1").armed()).isPresent();
            assertThat(story.commitment("C1").due()).isPresent();
            story.alarm("C1", now);
        }

        assertThat(story.commitment("C1").armed()).isEmpty();
        assertThat(story.commitment("C1").due()).isEmpty();
    }

    @Test
    void a_closed_obligation_cancels_with_its_reason_and_counts_no_level() {
        story.apply("C1", new CommitmentEvent.Cancel("OBLIGATION_CLOSED"), "2026-11-25T05:00");

        assertThat(story.commitment("C1").state()).isEqualTo(CommitmentState.CANCELLED);
        assertThat(data("CommitmentCancelled").getFirst()).containsEntry("reason",
                "OBLIGATION_CLOSED");
        assertThat(story.file().obligation().level()).isZero();
        assertThat(story.store().all(LiveMark.class)).isEmpty();
    }

    @Test
    void a_second_commitment_in_force_is_refused() {
        var second = new CommitmentEvent.Formalize("terms", true, false);
        story.agreed("C2", "PSE", null, "2026-11-25", List.of(100_000L), List.of(DUE));

        assertThat(story.apply("C2", second, "2026-11-25T10:00"))
                .isEqualTo(new LifeDecision.Refused(LifeRefusal.LIVE_COMMITMENT_EXISTS));
        assertThat(story.commitment("C2").state()).isEqualTo(CommitmentState.DRAFT);
    }

    @Test
    void incomplete_evidence_other_terms_or_too_much_money_do_not_formalize() {
        var fresh = new LifeStory();
        fresh.agreed("C2", "PSE", null, AGREED, List.of(2_000_001L), List.of(DUE));

        assertThat(fresh.apply("C2", new CommitmentEvent.Formalize("terms", true, false),
                "2026-11-24T10:01"))
                .isEqualTo(new LifeDecision.Refused(LifeRefusal.AMOUNT_TOO_HIGH));
        assertThat(fresh.apply("C2", new CommitmentEvent.Formalize("other", true, false),
                "2026-11-24T10:01")).isEqualTo(new LifeDecision.Refused(LifeRefusal.TERMS_CHANGED));
        assertThat(fresh.apply("C2", new CommitmentEvent.Formalize("terms", false, false),
                "2026-11-24T10:01")).isEqualTo(new LifeDecision.Refused(LifeRefusal.MISSING_DATA));
    }

    @Test
    void a_broken_commitment_is_replaced_in_the_transaction_of_the_new_one() {
        broken("C1", null, AGREED, DUE, JUDGED);

        story.agreed("C2", "PSE", "C1", "2026-12-02", List.of(500_000L), List.of("2026-12-04"));

        assertThat(story.commitment("C1").state()).isEqualTo(CommitmentState.REPLACED);
        assertThat(story.commitment("C1").course().ending()).isEqualTo(
                new Ending(CommitmentState.BROKEN, LifeStory.at("2026-12-02T10:00"), null, "C2"));
        assertThat(story.commitment("C2").state()).isEqualTo(CommitmentState.ACTIVE);
        assertThat(story.file().obligation().liveCommitmentId()).isEqualTo("C2");
        assertThat(story.file().obligation().level()).isEqualTo(1);
        assertThat(data("CommitmentReplaced")).hasSize(1);
    }

    @Test
    void the_third_verdict_in_a_row_goes_to_a_person() {
        broken("C1", null, AGREED, DUE, JUDGED);
        broken("C2", "C1", "2026-12-02", "2026-12-04", "2026-12-10T06:00");
        broken("C3", "C2", "2026-12-10", "2026-12-11", "2026-12-15T06:00");

        assertThat(story.file().obligation().level()).isEqualTo(3);
        assertThat(story.store().all(Stop.class)).extracting(Stop::reason)
                .containsExactly(StopReason.WITH_ADVISOR);
        assertThat(story.store().all(AdvisorTask.class)).extracting(AdvisorTask::type)
                .containsExactly(TaskType.LEVEL_3);
        story.agreed("C4", "PSE", "C3", "2026-12-16", List.of(500_000L), List.of("2026-12-18"));
        assertThat(story.apply("C4", new CommitmentEvent.Formalize("terms", true, false),
                "2026-12-16T10:00")).isEqualTo(new LifeDecision.Refused(LifeRefusal.LEVEL_LIMIT));
        assertThat(story.apply("C4", new CommitmentEvent.Formalize("terms", true, true),
                "2026-12-16T10:00")).isInstanceOf(LifeDecision.Applied.class);
    }

    @Test
    void a_plan_goes_on_to_its_next_installment_when_one_is_covered() {
        var plan = new LifeStory(Policies.STANDARD,
                (installment, _,
                        _) -> Optional.of(new WakeUp(Step.REMIND, installment.n(),
                                installment.dueInstant().minusSeconds(30_000))))
                .agreedThree("C1", 100_000, DUE, "2026-12-04", "2026-12-11");

        plan.paid("P1", 100_000, "2026-11-25", "2026-11-25");

        assertThat(plan.commitment("C1").state()).isEqualTo(CommitmentState.ACTIVE);
        assertThat(plan.commitment("C1").installment(1).verdict()).isEqualTo(Verdict.PAID);
        assertThat(plan.commitment("C1").armed().map(ArmedWakeUp::step)).contains(Step.REMIND);
        assertThat(plan.commitment("C1").armed().map(ArmedWakeUp::installment)).contains(2);
        assertThat(data(plan, "InstallmentCovered")).hasSize(1)
                .first()
                .extracting(facts -> facts.get("n"))
                .isEqualTo("1");
    }

    @Test
    void paying_everything_before_the_first_date_keeps_a_plan_at_once() {
        var plan = new LifeStory().agreedThree("C1", 100_000, DUE, "2026-12-04", "2026-12-11");

        plan.paid("P1", 300_000, "2026-11-25", "2026-11-25");

        assertThat(plan.commitment("C1").state()).isEqualTo(CommitmentState.KEPT);
    }

    @Test
    void a_plan_ends_with_the_first_installment_that_is_missed() {
        var plan = new LifeStory().agreedThree("C1", 100_000, DUE, "2026-12-04", "2026-12-11");
        plan.paid("P1", 100_000, "2026-11-25", "2026-11-25");

        plan.alarm("C1", "2026-12-04T18:00");
        plan.alarm("C1", "2026-12-10T06:00");

        assertThat(plan.commitment("C1").state()).isEqualTo(CommitmentState.BROKEN);
        assertThat(plan.commitment("C1").terms().installments()).extracting(Installment::verdict)
                .containsExactly(Verdict.PAID, Verdict.MISSED, null);
    }

    @Test
    void the_next_installment_falls_due_while_the_one_before_is_in_its_window() {
        var plan = new LifeStory().agreed("C1", "BRANCH", null, AGREED, List.of(100_000L, 100_000L),
                List.of("2026-12-24", "2026-12-30"));

        plan.alarm("C1", "2026-12-24T18:00");
        assertThat(plan.commitment("C1").armed().map(ArmedWakeUp::step)).contains(Step.DUE);
        plan.alarm("C1", "2026-12-30T18:00");

        assertThat(plan.commitment("C1").state()).isEqualTo(CommitmentState.PENDING_VERIFICATION);
        assertThat(plan.commitment("C1").armed())
                .contains(new ArmedWakeUp(Step.JUDGE, 1, LifeStory.at("2026-12-31T06:00"), 4));
    }

    @Test
    void an_expired_draft_is_cancelled_without_any_other_trace() {
        var fresh = new LifeStory();
        fresh.agreed("C2", "PSE", null, AGREED, List.of(2_000_001L), List.of(DUE));

        fresh.apply("C2", new CommitmentEvent.ExpireDraft(), "2026-11-24T10:30");

        assertThat(fresh.commitment("C2").state()).isEqualTo(CommitmentState.CANCELLED);
        assertThat(fresh.told()).containsExactly("CommitmentCancelled");
        assertThat(fresh.file().obligation().version()).isEqualTo(1);
    }

    private static LifeStory reminded() {
        return new LifeStory(Policies.STANDARD,
                (installment, _, _) -> Optional.of(
                        new WakeUp(Step.REMIND, installment.n(), LifeStory.at("2026-11-26T09:00"))))
                .agreed("C1", 500_000, DUE, AGREED);
    }

    private void broken(String id, @Nullable String replaces, String agreedOn, String dueOn,
            String judged) {
        if (replaces != null) {
            story.agreed(id, "PSE", replaces, agreedOn, List.of(500_000L), List.of(dueOn));
        }
        story.alarm(id, dueOn + "T18:00");
        story.alarm(id, judged);
        assertThat(story.commitment(id).state()).isEqualTo(CommitmentState.BROKEN);
    }

    private List<Map<String, String>> data(String name) {
        return data(story, name);
    }

    private static List<Map<String, String>> data(LifeStory story, String name) {
        return story.facts()
                .stream()
                .filter(event -> event.name().wireName().equals(name))
                .map(IntegrationEvent::data)
                .toList();
    }
}
