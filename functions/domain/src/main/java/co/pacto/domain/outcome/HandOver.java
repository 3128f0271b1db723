package co.pacto.domain.outcome;

import co.pacto.domain.Ids;
import co.pacto.domain.calendar.BusinessCalendar;
import co.pacto.domain.contact.Stop;
import co.pacto.domain.contact.StopReason;
import co.pacto.domain.event.Aggregate;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// Hands something over to a person: the work, the stop of the assistant meanwhile, and what is told of
/// both (outcomes.md 2; law.md 8.4).
///
/// @param causeId what led to it: the same cause never opens two tasks and never stops twice
/// @param aggregate whose fact it is
public record HandOver(AdvisorTask.Subject subject, String causeId, Aggregate aggregate,
        BusinessCalendar calendar, String settingsDigest, Instant at) {

    /// The work.
    ///
    /// @param subjectId what of the subject it is about: a number, a contact, an obligation
    public Transaction task(TaskType type, String subjectId) {
        var task = AdvisorTask.open(type, subject, subjectId, causeId, at, calendar);
        return new Transaction().put(task,
                event(EventName.TASK_OPENED, "taskId", task.taskId(), "type", type.name()));
    }

    /// What keeps the assistant from the obligation until a person lifts it.
    public Stop stop(String obligationId, StopReason reason, String origin) {
        var stopId = Ids.id("stop", reason.name(), obligationId, causeId);
        return new Stop(new Stop.Owner.OfObligation(obligationId), stopId, reason, reason.scope(),
                origin, null, at, AdvisorTask.deadline(calendar, at), null, 1);
    }

    /// The stop, and that it was raised.
    public Transaction raised(Stop stop) {
        return new Transaction().put(stop, event(EventName.STOP_RAISED, "reason",
                stop.reason().name(), "stopId", stop.stopId()));
    }

    private IntegrationEvent event(EventName name, String firstName, String first,
            String secondName, String second) {
        Map<String, String> data = new LinkedHashMap<>();
        put(data, "debtorId", subject.debtorId());
        put(data, "obligationId", subject.obligationId());
        put(data, "commitmentId", subject.commitmentId());
        put(data, "contactPlanId", subject.contactPlanId());
        data.put(firstName, first);
        data.put(secondName, second);
        return IntegrationEvent.of(name, at, aggregate, 0, settingsDigest, data);
    }

    private static void put(Map<String, String> data, String name, @Nullable String value) {
        if (value != null) {
            data.put(name, value);
        }
    }
}
