package co.pacto.domain.outcome;

import co.pacto.domain.Ids;
import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.calendar.BusinessCalendar;
import co.pacto.domain.event.Subject;
import co.pacto.domain.store.Due;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import java.time.Instant;
import java.time.LocalTime;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Work for a person, with the instant at which somebody notices that it was not done.
public record AdvisorTask(String taskId, TaskType type, @Nullable String debtorId,
        @Nullable String obligationId, @Nullable String commitmentId,
        @Nullable String contactPlanId, Instant raisedAt, Instant deadline, State state,
        @Nullable String closedBy, long version) implements Entity {

    private static final int BUSINESS_DAYS = 5;
    private static final LocalTime CLOSING_TIME = LocalTime.of(18, 0);

    /// Whether it still waits for a person.
    public enum State {
        OPEN,
        CLOSED
    }

    /// A new task. Its id is derived from `subjectId` and `causeId` (data.md 1): the same cause never
    /// opens two.
    static AdvisorTask open(TaskType type, Subject subject, String subjectId, String causeId,
            Instant now, BusinessCalendar calendar) {
        return new AdvisorTask(Ids.id("task", type.name(), subjectId, causeId), type,
                subject.debtorId(), subject.obligationId(), subject.commitmentId(),
                subject.contactPlanId(), now, deadline(calendar, now), State.OPEN, null, 1);
    }

    /// When a task raised now has to be done: after 5 business days (law.md 8.4), at 18:00 as every
    /// term of days (commitment.md 4.2).
    static Instant deadline(BusinessCalendar calendar, Instant now) {
        return Bogota.at(calendar.businessDay(Bogota.date(now), BUSINESS_DAYS), CLOSING_TIME);
    }

    /// The key of a task.
    public static Key key(String taskId) {
        return Key.operational("TASK#" + taskId, "TASK");
    }

    @Override
    public Key key() {
        return key(taskId);
    }

    @Override
    public Optional<Due> due() {
        return Optional.ofNullable(state == State.OPEN ? deadline : null)
                .map(at -> new Due(Due.Kind.TASK, at, taskId));
    }
}
