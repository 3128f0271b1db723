package co.pacto.domain.commitment;

import co.pacto.domain.calendar.BusinessCalendar;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.Initiator;
import co.pacto.domain.evidence.Chain;
import co.pacto.domain.portfolio.ImportedDebtor;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// The commitment of an earlier call on the same obligation: everything in one payment on Monday
/// 2026-11-23.
public final class EarlierCommitment {

    public static final String ID = "00000000000000000000000001";

    private EarlierCommitment() {}

    /// The commitment in a state that it came into after it was formalized.
    public static Commitment in(CommitmentState state) {
        return in(state, ID);
    }

    /// The same under another id.
    static Commitment in(CommitmentState state, String id) {
        var installment = new Schedule(Policies.STANDARD, BusinessCalendar.law()).installment(1,
                1_000_000, LocalDate.parse("2026-11-23"), 0);
        var armed = state.isLive()
                ? new WakeUpPlan(List.of(),
                        new ArmedWakeUp(Step.DUE, 1, installment.dueInstant(), 1))
                : WakeUpPlan.NONE;
        var contactPlanId = "00000000000000000000000002";
        return new Commitment(id, ImportedDebtor.DEBTOR_ID, ImportedDebtor.OBLIGATION_ID,
                new Terms(1_000_000, Frequency.SINGLE, "PSE", List.of(installment)), "digest",
                new Origin(contactPlanId, Channel.VOICE, Initiator.ASSISTANT, 0, 1_000_000,
                        LocalDate.parse("2026-11-01"), null,
                        new Versions("v", "law", "settings", Map.of()),
                        Instant.parse("2026-11-10T15:00:00Z"),
                        Instant.parse("2026-11-10T15:30:00Z")),
                new Formalization(FormalizationStep.FORMALIZED, 9, "", "FORMALIZED", 0, 0, 0),
                state, new Course(Instant.parse("2026-11-10T15:05:00Z"), null, 0, List.of(), 0, 0,
                        false, null),
                armed, Chain.EMPTY, 1);
    }
}
