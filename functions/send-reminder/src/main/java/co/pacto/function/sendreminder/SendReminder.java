package co.pacto.function.sendreminder;

import co.pacto.aws.facts.Facts;
import co.pacto.aws.facts.Reminders;
import co.pacto.domain.Ids;
import co.pacto.domain.alarm.CommitmentAlarm;
import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.CommitmentLife;
import co.pacto.domain.commitment.LifeDecision;
import co.pacto.domain.commitment.Policy;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.ContactPlanning;
import co.pacto.domain.contact.ContactPolicy;
import co.pacto.domain.contact.ContactRequest;
import co.pacto.domain.contact.Initiator;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.settings.Settings;
import co.pacto.domain.store.Store;
import co.pacto.domain.store.Transaction;
import dagger.Lazy;
import jakarta.inject.Inject;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Optional;

/// Re-reads the commitment, arms its next step, and orders the reminder if the gate still allows it
/// before the due date. It reserves nothing: that belongs to the function that sends (data.md 10).
final class SendReminder {

    private static final String COVERED = "COVERED";

    private final Lazy<Store> store;
    private final InstantSource clock;

    @Inject
    SendReminder(Lazy<Store> store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// The alarm that rang, by its name and what it was set for.
    record Alarm(String name, CommitmentAlarm wakeUp) {}

    /// Says what became of the alarm.
    String send(Alarm alarm) {
        var facts = new Facts(store.get());
        return facts.commit(() -> decide(facts, alarm));
    }

    private Facts.Attempt<String> decide(Facts facts, Alarm alarm) {
        return facts.knownObligation(alarm.wakeUp().obligationId())
                .map(file -> wake(facts, file, alarm))
                .orElseGet(() -> unchanged(LifeDecision.Reason.NOT_FOUND));
    }

    private Facts.Attempt<String> wake(Facts facts, ObligationFile file, Alarm alarm) {
        var now = clock.instant();
        var settings = facts.settings();
        var wakeUp = alarm.wakeUp();
        var policy = new Policy(settings.policy(), settings.calendar(), settings.digest());
        var decision = new CommitmentLife(policy, Reminders.NONE).wake(file, wakeUp.commitmentId(),
                wakeUp.step(), wakeUp.installment(), wakeUp.version(), now);
        return switch (decision) {
            case LifeDecision.Applied(var next, var writes) ->
                order(facts, file, next, alarm, settings, writes, now);
            case LifeDecision.Unchanged(var reason) -> unchanged(reason);
            case LifeDecision.Early(var writes) ->
                new Facts.Attempt<>(LifeDecision.Reason.NOT_YET.name(), writes);
            case LifeDecision.Refused(var code) ->
                new Facts.Attempt<>(code.name(), new Transaction());
        };
    }

    private static Facts.Attempt<String> order(Facts facts, ObligationFile file, Commitment next,
            Alarm alarm, Settings settings, Transaction writes, Instant now) {
        var installment = next.installment(alarm.wakeUp().installment());
        if (!installment.isOpen()) {
            return new Facts.Attempt<>(COVERED, writes);
        }
        var policy = ContactPolicy.of(settings);
        var request = new ContactRequest(next.debtorId(), next.obligationId(), next.commitmentId(),
                Purpose.COMMITMENT_REMINDER, Channel.VOICE, null, Initiator.ASSISTANT, null, null,
                true);
        var contactPlanId = Ids.id("contact", next.debtorId(), Purpose.COMMITMENT_REMINDER.name(),
                alarm.name());
        var plan = new ContactPlanning(policy).plan(contactPlanId, request,
                policy.reminderChannels(), facts.person(next.debtorId()), file,
                Optional.of(installment.effectiveDueDate().minusDays(1)), now);
        return new Facts.Attempt<>(plan.code().name(), writes.and(plan.writes()));
    }

    private static Facts.Attempt<String> unchanged(LifeDecision.Reason reason) {
        return new Facts.Attempt<>(reason.name(), new Transaction());
    }
}
