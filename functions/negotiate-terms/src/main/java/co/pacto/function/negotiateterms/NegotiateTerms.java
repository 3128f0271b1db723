package co.pacto.function.negotiateterms;

import co.pacto.aws.facts.Conversations;
import co.pacto.aws.facts.Facts;
import co.pacto.domain.commitment.AgreementRules;
import co.pacto.domain.commitment.DialogueAnswer;
import co.pacto.domain.commitment.DialogueInput;
import co.pacto.domain.commitment.Drafting;
import co.pacto.domain.commitment.Offer;
import co.pacto.domain.commitment.Willingness;
import co.pacto.domain.contact.DialogueAddress;
import co.pacto.domain.store.Store;
import dagger.Lazy;
import jakarta.inject.Inject;
import java.time.InstantSource;

/// The steps from the debtor's willingness to a draft.
final class NegotiateTerms {

    private final Lazy<Store> store;
    private final InstantSource clock;

    @Inject
    NegotiateTerms(Lazy<Store> store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    DialogueAnswer signal(DialogueAddress address, String signal) {
        return conversations().step(address, (conversation, _) -> Willingness.signal(conversation,
                address.question(), signal, clock.instant()));
    }

    DialogueAnswer intention(DialogueAddress address, DialogueInput input) {
        return conversations().step(address, (conversation, _) -> Willingness
                .intention(conversation, address.question(), input, clock.instant()));
    }

    DialogueAnswer options(DialogueAddress address) {
        return conversations().step(address,
                (conversation, settings) -> new Drafting(new AgreementRules(settings))
                        .options(conversation, address.question(), clock.instant()));
    }

    DialogueAnswer select(DialogueAddress address, int option) {
        return conversations().step(address,
                (conversation, settings) -> new Drafting(new AgreementRules(settings))
                        .select(conversation, address.question(), option, clock.instant()));
    }

    DialogueAnswer propose(DialogueAddress address, Offer offer) {
        return conversations().step(address,
                (conversation, settings) -> new Drafting(new AgreementRules(settings))
                        .propose(conversation, address.question(), offer, clock.instant()));
    }

    private Conversations conversations() {
        return new Conversations(new Facts(store.get()));
    }
}
