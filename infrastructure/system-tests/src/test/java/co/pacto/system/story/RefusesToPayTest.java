package co.pacto.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.contact.GateCode;
import co.pacto.domain.contact.GateDecision;
import co.pacto.domain.contact.Level;
import co.pacto.domain.contact.PlannedMark;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.contact.Stop;
import co.pacto.domain.contact.StopReason;
import co.pacto.domain.contact.StopScope;
import co.pacto.domain.outcome.AdvisorTask;
import co.pacto.domain.outcome.Alert;
import co.pacto.domain.outcome.AlertCode;
import co.pacto.domain.outcome.Outcome;
import co.pacto.domain.outcome.OutcomeCode;
import co.pacto.domain.outcome.TaskType;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A debtor says that he does not want to pay: from then on the assistant is silent, and a person
/// decides how to go on (features.md MO-06; outcomes.md 2).
@Tag("clock")
final class RefusesToPayTest {

    @Test
    void a_refusal_silences_the_assistant_and_hands_over_to_a_person() throws IOException {
        try (var life = new Life("2026-11-20T10:00", 500_000, "REFUSE")) {
            life.call();

            assertThat(life.all(Outcome.class)).singleElement().satisfies(outcome -> {
                assertThat(outcome.code()).isEqualTo(OutcomeCode.REFUSES_TO_PAY);
                assertThat(outcome.level()).isEqualTo(Level.L2);
            });
            assertThat(life.all(Stop.class)).singleElement().satisfies(stop -> {
                assertThat(stop.reason()).isEqualTo(StopReason.REFUSED);
                assertThat(stop.scope()).isEqualTo(StopScope.ASSISTANT);
            });
            assertThat(life.all(Alert.class)).extracting(Alert::code)
                    .containsExactly(AlertCode.REFUSED);
            assertThat(life.all(AdvisorTask.class)).singleElement().satisfies(task -> {
                assertThat(task.type()).isEqualTo(TaskType.REFUSED);
                assertThat(task.state()).isEqualTo(AdvisorTask.State.OPEN);
            });
        }
    }

    @Test
    void neither_that_date_nor_later_does_the_assistant_call_or_write() throws IOException {
        try (var life = new Life("2026-11-20T10:00", 500_000, "REFUSE")) {
            life.call();
            life.order(Life.REFERENCE, "again/2026-11-20");
            life.advanceTo("2026-11-21T10:00");
            life.call();
            life.advanceTo("2027-01-18T10:00");
            life.call();

            assertThat(life.contacts()).containsExactly("2026-11-20T10:00 VOICE COLLECTION");
            assertThat(life.decisions()).extracting(decision -> decision.code())
                    .containsExactly(GateCode.ALLOWED, GateCode.STOPPED, GateCode.STOPPED,
                            GateCode.STOPPED);
            assertThat(life.commitments()).isEmpty();
            assertThat(life.aws().mail().outbox()).isEmpty();
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    /// outcomes.md 2: the alarms of the contacts that the refusal denies go with it. On Friday he asked
    /// to be called on Tuesday; on Saturday he refuses.
    @Test
    void a_call_that_was_asked_for_is_taken_back_with_its_alarm() throws IOException {
        try (var life = new Life("2026-11-20T10:00", 500_000, "MANUAL")) {
            var first = life.answer().identified();
            first.ask("register-outcome", "OUTCOME",
                    Map.of("outcome", "CALL_BACK", "day", "2411", "hour", "15"));
            first.hangUp();
            assertThat(life.alarms()).singleElement().asString().startsWith("cb-");
            life.advanceTo("2026-11-21T10:00");

            var second = life.answer().identified();
            assertThat(second.outcome("REFUSES_TO_PAY")).isEqualTo("RECORDED");
            second.hangUp();

            assertThat(life.alarms()).isEmpty();
            assertThat(life.all(PlannedMark.class)).isEmpty();
            life.advanceTo("2026-12-20T12:00");
            assertThat(life.contacts()).containsExactly("2026-11-20T10:00 VOICE COLLECTION",
                    "2026-11-21T10:00 VOICE COLLECTION");
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    /// He agrees, and takes his word back before the line is closed: it is judged, and nobody reminds
    /// him.
    @Test
    void the_reminder_of_what_was_agreed_is_taken_back_and_the_judgement_stays()
            throws IOException {
        try (var life = new Life("2026-11-20T10:00", 500_000, "MANUAL")) {
            var promise = life.answer().willing().drafted();
            List.of("YES", "TERMS_READ_DONE", "YES", "MATCH", "NOTICE_PLAYED")
                    .forEach(promise::answer);
            life.aws().settle();
            assertThat(life.alarms()).singleElement().asString().contains("-1-REMIND-");

            assertThat(promise.outcome("REFUSES_TO_PAY")).isEqualTo("RECORDED");
            promise.hangUp();

            assertThat(life.alarms()).singleElement().asString().contains("-1-DUE-");
            life.advanceTo("2026-12-20T12:00");
            assertThat(life.commitments()).singleElement()
                    .extracting(Commitment::state)
                    .isEqualTo(CommitmentState.BROKEN);
            assertThat(life.contacts()).containsExactly("2026-11-20T10:00 VOICE COLLECTION");
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    /// The debtor of a live commitment refuses when he is reminded: it is judged all the same, and
    /// nobody but a person speaks with him about it.
    @Test
    void a_refusal_at_the_reminder_leaves_the_breach_to_a_person() throws IOException {
        try (var life = new Life("2026-11-20T10:00", 500_000, "MANUAL")) {
            var promise = life.answer().willing().drafted();
            List.of("YES", "TERMS_READ_DONE", "YES", "MATCH", "NOTICE_PLAYED")
                    .forEach(promise::answer);
            promise.hangUp();
            life.advanceTo("2026-11-26T09:00:10");
            var reminder = new CallByHand(life.aws()).identified();

            assertThat(reminder.outcome("REFUSES_TO_PAY")).isEqualTo("RECORDED");
            reminder.hangUp();
            life.advanceTo("2026-12-20T12:00");

            assertThat(life.commitments()).singleElement()
                    .extracting(Commitment::state)
                    .isEqualTo(CommitmentState.BROKEN);
            assertThat(life.contacts()).containsExactly("2026-11-20T10:00 VOICE COLLECTION",
                    "2026-11-26T09:00 VOICE COMMITMENT_REMINDER");
            assertThat(life.decisions().getLast())
                    .extracting(GateDecision::purpose, GateDecision::code)
                    .containsExactly(Purpose.BREACH_NOTICE, GateCode.STOPPED);
            assertThat(life.aws().mail().outbox()).isEmpty();
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }
}
