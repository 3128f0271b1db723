package co.pacto.function.formalizecommitment;

import co.pacto.aws.facts.Conversations;
import co.pacto.aws.facts.Facts;
import co.pacto.aws.facts.Reminders;
import co.pacto.domain.commitment.AgreementRules;
import co.pacto.domain.commitment.Conversation;
import co.pacto.domain.commitment.Copying;
import co.pacto.domain.commitment.DialogueAnswer;
import co.pacto.domain.commitment.DialogueInput;
import co.pacto.domain.commitment.Formalizing;
import co.pacto.domain.commitment.Reply;
import co.pacto.domain.contact.DialogueAddress;
import co.pacto.domain.settings.Settings;
import co.pacto.domain.store.Store;
import dagger.Lazy;
import jakarta.inject.Inject;
import java.time.InstantSource;

/// The steps from a draft to the commitment, and the question of its copy.
final class FormalizeCommitment {

    private final Lazy<Store> store;
    private final InstantSource clock;

    @Inject
    FormalizeCommitment(Lazy<Store> store, InstantSource clock) {
        this.store = store;
        this.clock = clock;
    }

    DialogueAnswer open(DialogueAddress address, String commitmentId) {
        return conversations().step(address,
                (conversation, settings) -> formalizing(conversation, settings).open(conversation,
                        address.question(), commitmentId, clock.instant()));
    }

    DialogueAnswer answer(DialogueAddress address, String commitmentId, Reply reply) {
        return conversations().step(address,
                (conversation, settings) -> formalizing(conversation, settings).answer(conversation,
                        address.question(), commitmentId, reply, clock.instant()));
    }

    DialogueAnswer copy(DialogueAddress address, String commitmentId, DialogueInput input) {
        return conversations()
                .step(address,
                        (conversation, settings) -> new Copying(new AgreementRules(settings)).copy(
                                conversation, address.question(), commitmentId, input,
                                clock.instant()));
    }

    private static Formalizing formalizing(Conversation conversation, Settings settings) {
        return new Formalizing(new AgreementRules(settings),
                Reminders.of(conversation.person(), conversation.file(), settings));
    }

    private Conversations conversations() {
        return new Conversations(new Facts(store.get()));
    }
}
