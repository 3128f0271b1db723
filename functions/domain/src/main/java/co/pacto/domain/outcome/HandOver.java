package co.pacto.domain.outcome;

import co.pacto.domain.Ids;
import co.pacto.domain.calendar.BusinessCalendar;
import co.pacto.domain.contact.Stop;
import co.pacto.domain.contact.StopReason;
import co.pacto.domain.event.Aggregate;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.event.Subject;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.util.Map;

/// Hands something over to a person: the work, the stop of the assistant meanwhile, and what is told of
/// both (outcomes.md 2; law.md 8.4).
///
/// @param causeId what led to it: the same cause never opens two tasks and never stops twice
/// @param aggregate whose fact it is
public record HandOver(Subject subject, String causeId, Aggregate aggregate,
        BusinessCalendar calendar, String settingsDigest, Instant at) {

    /// The work.
    ///
    /// @param subjectId what of the subject it is about: a number, a contact, an obligation
    public Transaction task(TaskType type, String subjectId) {
        var task = AdvisorTask.open(type, subject, subjectId, causeId, at, calendar);
        return new Transaction().put(task,
                event(EventName.TASK_OPENED, Map.of("taskId", task.taskId(), "type", type.name())));
    }

    /// What keeps the assistant from the obligation until a person lifts it.
    public Stop stop(String obligationId, StopReason reason, String origin) {
        var stopId = Ids.id("stop", reason.name(), obligationId, causeId);
        return new Stop(new Stop.Owner.OfObligation(obligationId), stopId, reason, reason.scope(),
                origin, null, at, AdvisorTask.deadline(calendar, at), null, 1);
    }

    /// The stop, and that it was raised.
    public Transaction raised(Stop stop) {
        return new Transaction().put(stop, event(EventName.STOP_RAISED,
                Map.of("reason", stop.reason().name(), "stopId", stop.stopId())));
    }

    private IntegrationEvent event(EventName name, Map<String, String> facts) {
        return IntegrationEvent.of(name, at, aggregate, 0, settingsDigest, subject.with(facts));
    }
}
