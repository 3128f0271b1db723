package co.pacto.domain.commitment;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.calendar.BusinessCalendar;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.temporal.ChronoUnit;
import java.util.Optional;

/// Plans reminders by the gate (commitment.md 8). Reminders are collection, so a fixed cadence of days
/// before the due date would fall on closed days one time in three: the target moves to an open date,
/// always earlier and never later (law.md R16), and where no channel is open there is no reminder.
///
/// Of several offsets the first that yields a reminder counts: each installment is reminded once.
public final class ReminderPlan implements ReminderPlanner {

    /// What a call needs before its window ends (law.md R07).
    private static final int VOICE_MARGIN_MINUTES = 10;

    private final CommitmentPolicy policy;
    private final BusinessCalendar calendar;
    private final GateProbe gate;

    public ReminderPlan(CommitmentPolicy policy, BusinessCalendar calendar, GateProbe gate) {
        this.policy = policy;
        this.calendar = calendar;
        this.gate = gate;
    }

    @Override
    public Optional<WakeUp> plan(Installment installment, LocalDate formalizedOn, Instant now) {
        var dueOn = installment.effectiveDueDate();
        if (ChronoUnit.DAYS.between(formalizedOn, dueOn) < policy.minDaysForReminder()) {
            return Optional.empty();
        }
        return policy.reminderOffsets()
                .stream()
                .map(days -> calendar.lastOpenDateNotAfter(dueOn.minusDays(days)))
                .filter(date -> date.isAfter(Bogota.date(now)))
                .map(date -> Bogota.at(date, insideWindow(date)))
                .filter(this::isOpenToAnyChannel)
                .findFirst()
                .map(at -> new WakeUp(Step.REMIND, installment.n(), at));
    }

    private LocalTime insideWindow(LocalDate openDate) {
        var window = calendar.window(openDate).orElseThrow();
        var latest = window.to().minusMinutes(VOICE_MARGIN_MINUTES);
        var time = policy.reminderTime();
        if (time.isBefore(window.from())) {
            return window.from();
        }
        return time.isAfter(latest) ? latest : time;
    }

    private boolean isOpenToAnyChannel(Instant at) {
        return policy.reminderChannels().stream().anyMatch(channel -> gate.allows(channel, at));
    }
}
