package co.pacto.function.handlebreach;

import co.pacto.aws.facts.Facts;
import co.pacto.domain.Ids;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.ContactPlanning;
import co.pacto.domain.contact.ContactPolicy;
import co.pacto.domain.contact.ContactRequest;
import co.pacto.domain.contact.Initiator;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.store.Store;
import co.pacto.domain.store.Transaction;
import dagger.Lazy;
import jakarta.inject.Inject;
import java.time.InstantSource;
import java.util.Optional;

/// Plans the notice of one breach and nothing else: level, stop and task were written with the verdict
/// (data.md 10). Its contact is named by the event, so that a second delivery meets it.
final class HandleBreach {

    private static final String KNOWN = "KNOWN";

    private final Lazy<Store> store;
    private final InstantSource clock;

    @Inject
    HandleBreach(Lazy<Store> store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    /// The breach of one installment, once judged.
    record Breach(String eventId, String debtorId, String obligationId, String commitmentId) {}

    /// Says what the gate answered, or that the notice is planned already.
    String plan(Breach breach) {
        var facts = new Facts(store.get());
        var contactPlanId = Ids.id("contact", breach.debtorId(), Purpose.BREACH_NOTICE.name(),
                breach.eventId());
        return facts.commit(() -> decide(facts, breach, contactPlanId));
    }

    private Facts.Attempt<String> decide(Facts facts, Breach breach, String contactPlanId) {
        if (facts.contact(contactPlanId).isPresent()) {
            return new Facts.Attempt<>(KNOWN, new Transaction());
        }
        var policy = ContactPolicy.of(facts.settings());
        var request = new ContactRequest(breach.debtorId(), breach.obligationId(),
                breach.commitmentId(), Purpose.BREACH_NOTICE, Channel.VOICE, null,
                Initiator.ASSISTANT, null, null, true);
        var plan = new ContactPlanning(policy).plan(contactPlanId, request, policy.breachChannels(),
                facts.person(breach.debtorId()), facts.obligation(breach.obligationId()),
                Optional.empty(), clock.instant());
        return new Facts.Attempt<>(plan.code().name(), plan.writes());
    }
}
