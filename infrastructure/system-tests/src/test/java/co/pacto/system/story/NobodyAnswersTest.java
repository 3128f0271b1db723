package co.pacto.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.contact.DaySlot;
import co.pacto.domain.contact.GateCode;
import co.pacto.domain.contact.Level;
import co.pacto.domain.outcome.Outcome;
import co.pacto.domain.outcome.OutcomeCode;
import java.io.IOException;
import java.time.LocalDate;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// Nobody answers on three lawful dates running, Friday, Saturday and Monday, while somebody orders a
/// second call on each of them and one on the Sunday between (law.md R09a; outcomes.md 3).
@Tag("clock")
final class NobodyAnswersTest {

    @Test
    void there_is_one_attempt_a_lawful_date_and_none_on_sunday() throws IOException {
        try (var life = new Life("2026-11-20T08:00", 500_000, "NO_ANSWER")) {
            orderTwice(life, "2026-11-20");
            orderTwice(life, "2026-11-21");
            orderTwice(life, "2026-11-22");
            orderTwice(life, "2026-11-23");

            assertThat(life.contacts()).containsExactly("2026-11-20T10:00 VOICE COLLECTION",
                    "2026-11-21T10:00 VOICE COLLECTION", "2026-11-23T10:00 VOICE COLLECTION");
            assertThat(life.decisions()).extracting(decision -> decision.code())
                    .containsExactly(GateCode.ALLOWED, GateCode.DAILY_LIMIT, GateCode.ALLOWED,
                            GateCode.DAILY_LIMIT, GateCode.SUNDAY, GateCode.SUNDAY,
                            GateCode.ALLOWED, GateCode.DAILY_LIMIT);
            assertThat(life.all(Outcome.class)).hasSize(3).allSatisfy(outcome -> {
                assertThat(outcome.code()).isEqualTo(OutcomeCode.NO_ANSWER);
                assertThat(outcome.level()).isEqualTo(Level.L1);
            });
            assertThat(life.all(DaySlot.class))
                    .allSatisfy(day -> assertThat(day.state()).isEqualTo(DaySlot.State.COUNTED))
                    .extracting(DaySlot::date)
                    .containsExactlyInAnyOrder(LocalDate.of(2026, 11, 20),
                            LocalDate.of(2026, 11, 21), LocalDate.of(2026, 11, 23));
            assertThat(life.items("Stop")).isZero();
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    /// The campaign's order, and another one four hours later.
    private static void orderTwice(Life life, String date) {
        life.advanceTo(date + "T10:00");
        life.call();
        life.advanceTo(date + "T14:00");
        life.order(Life.REFERENCE, "again/" + date);
        life.advanceTo(date + "T14:20");
    }
}
