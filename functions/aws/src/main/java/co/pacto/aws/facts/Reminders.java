package co.pacto.aws.facts;

import co.pacto.domain.commitment.ReminderPlan;
import co.pacto.domain.commitment.ReminderPlanner;
import co.pacto.domain.contact.ContactFacts;
import co.pacto.domain.contact.ContactPolicy;
import co.pacto.domain.contact.ContactRequest;
import co.pacto.domain.contact.Gate;
import co.pacto.domain.contact.Initiator;
import co.pacto.domain.contact.PersonFile;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.settings.Settings;
import java.util.Optional;

/// The planner of one debtor's reminders, which asks the gate with what is known of him now.
public final class Reminders {

    /// Plans none: for turns that cannot need one.
    public static final ReminderPlanner NONE = (_, _, _) -> Optional.empty();

    private Reminders() {}

    /// The planner for a commitment of this person on this obligation. The commitment counts as ACTIVE,
    /// because a reminder is planned for the time when it is.
    public static ReminderPlanner of(PersonFile person, ObligationFile obligation,
            Settings settings) {
        var policy = ContactPolicy.of(settings);
        return new ReminderPlan(settings.policy(), settings.calendar(), (channel, at) -> {
            var request = new ContactRequest(person.debtor().debtorId(),
                    obligation.obligation().obligationId(), null, Purpose.COMMITMENT_REMINDER,
                    channel, null, Initiator.ASSISTANT, null, null, false);
            var facts = ContactFacts.of(request, person, obligation, policy, at)
                    .withActiveCommitment();
            return Gate.decide(request, facts, policy, at).isAllowed();
        });
    }
}
