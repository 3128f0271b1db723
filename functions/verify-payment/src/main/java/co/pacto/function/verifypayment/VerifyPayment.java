package co.pacto.function.verifypayment;

import co.pacto.aws.facts.Facts;
import co.pacto.aws.facts.Reminders;
import co.pacto.domain.alarm.CommitmentAlarm;
import co.pacto.domain.commitment.CommitmentLife;
import co.pacto.domain.commitment.LifeDecision;
import co.pacto.domain.commitment.Policy;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.store.Store;
import co.pacto.domain.store.Transaction;
import dagger.Lazy;
import jakarta.inject.Inject;
import java.time.InstantSource;

/// Does what the alarm of a commitment stands for, with the payments known now. An alarm that was
/// replaced or belongs to no commitment changes nothing, one that comes late does the same as on time,
/// and one that comes early is set again.
final class VerifyPayment {

    private final Lazy<Store> store;
    private final InstantSource clock;

    @Inject
    VerifyPayment(Lazy<Store> store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// Says what became of the alarm.
    String verify(CommitmentAlarm alarm) {
        var facts = new Facts(store.get());
        return facts.commit(() -> decide(facts, alarm));
    }

    private Facts.Attempt<String> decide(Facts facts, CommitmentAlarm alarm) {
        return facts.knownObligation(alarm.obligationId())
                .map(file -> wake(facts, file, alarm))
                .orElseGet(() -> unchanged(LifeDecision.Reason.NOT_FOUND));
    }

    private Facts.Attempt<String> wake(Facts facts, ObligationFile file, CommitmentAlarm alarm) {
        var now = clock.instant();
        var settings = facts.settings();
        var policy = new Policy(settings.policy(), settings.calendar(), settings.digest());
        var reminders = file.commitment(alarm.commitmentId())
                .map(commitment -> Reminders.of(facts.person(commitment.debtorId()), file,
                        settings))
                .orElse(Reminders.NONE);
        var decision = new CommitmentLife(policy, reminders).wake(file, alarm.commitmentId(),
                alarm.step(), alarm.installment(), alarm.version(), now);
        return switch (decision) {
            case LifeDecision.Applied(var next, var writes) ->
                new Facts.Attempt<>(next.state().name(), writes);
            case LifeDecision.Early(var writes) ->
                new Facts.Attempt<>(LifeDecision.Reason.NOT_YET.name(), writes);
            case LifeDecision.Unchanged(var reason) -> unchanged(reason);
            case LifeDecision.Refused(var code) ->
                new Facts.Attempt<>(code.name(), new Transaction());
        };
    }

    private static Facts.Attempt<String> unchanged(LifeDecision.Reason reason) {
        return new Facts.Attempt<>(reason.name(), new Transaction());
    }
}
