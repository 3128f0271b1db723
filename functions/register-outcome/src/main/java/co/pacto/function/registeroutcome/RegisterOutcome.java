package co.pacto.function.registeroutcome;

import co.pacto.aws.facts.Facts;
import co.pacto.domain.contact.DialogueAddress;
import co.pacto.domain.outcome.OutcomeDecision;
import co.pacto.domain.outcome.OutcomeFacts;
import co.pacto.domain.outcome.OutcomePolicy;
import co.pacto.domain.outcome.OutcomeRequest;
import co.pacto.domain.outcome.OutcomeRules;
import co.pacto.domain.store.Store;
import co.pacto.domain.store.Transaction;
import dagger.Lazy;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;

/// Registers the one outcome of a contact.
final class RegisterOutcome {

    private final Lazy<Store> store;
    private final InstantSource clock;

    @Inject
    RegisterOutcome(Lazy<Store> store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// What became of the outcome; empty before the first deployment of settings.
    Optional<OutcomeDecision> register(DialogueAddress address, OutcomeRequest asked) {
        var facts = new Facts(store.get());
        return facts.commit(() -> {
            var read = facts.call(address.contactPlanId(), address.debtorId(),
                    address.obligationId());
            var decision = read.settings()
                    .map(settings -> read.contact()
                            .filter(file -> file.contact().isAddressedBy(address))
                            .map(file -> new OutcomeRules(OutcomePolicy.of(settings)).register(
                                    new OutcomeFacts(file, read.person(),
                                            facts.planned(read.person()), read.obligation()),
                                    asked, clock.instant()))
                            .orElseGet(OutcomeDecision.OutOfOrder::new));
            return new Facts.Attempt<>(decision,
                    decision.map(RegisterOutcome::writes).orElseGet(Transaction::new));
        });
    }

    private static Transaction writes(OutcomeDecision decision) {
        return decision instanceof OutcomeDecision.Recorded(_, var writes)
                ? writes
                : new Transaction();
    }
}
