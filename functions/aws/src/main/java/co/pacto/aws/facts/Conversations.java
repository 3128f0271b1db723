package co.pacto.aws.facts;

import co.pacto.domain.commitment.Conversation;
import co.pacto.domain.commitment.DialogueAnswer;
import co.pacto.domain.contact.DialogueAddress;
import co.pacto.domain.script.Speech;
import co.pacto.domain.settings.Settings;
import co.pacto.domain.store.Transaction;
import java.util.List;
import java.util.Map;

/// Takes one step of a call in progress: reads what it is decided on, decides, writes. When two
/// deliveries of one step meet, the second one decides again and finds the first one's answer.
public final class Conversations {

    private final Facts facts;

    public Conversations(Facts facts) {
        this.facts = facts;
    }

    /// What is decided about the step.
    @FunctionalInterface
    public interface Step {
        DialogueAnswer take(Conversation conversation, Settings settings);
    }

    /// The answer to the step. Without settings nothing can be decided yet; a step of another call
    /// belongs nowhere.
    public DialogueAnswer step(DialogueAddress address, Step step) {
        return facts.commit(() -> {
            var answer = answer(address, step);
            return new Facts.Attempt<>(answer, answer.writes());
        });
    }

    private DialogueAnswer answer(DialogueAddress address, Step step) {
        var read = facts.call(address.contactPlanId(), address.debtorId(), address.obligationId());
        var settings = read.settings();
        if (settings.isEmpty()) {
            return nothing("UNAVAILABLE", address.question());
        }
        return read.contact()
                .filter(file -> file.contact().isAddressedBy(address))
                .flatMap(file -> Conversation.of(file, read.person(), read.obligation()))
                .map(conversation -> step.take(conversation, settings.get()))
                .orElseGet(() -> nothing("OUT_OF_ORDER", address.question()));
    }

    private static DialogueAnswer nothing(String status, int question) {
        return new DialogueAnswer(status, question, new Speech.Ready(List.of()), Map.of(),
                new Transaction());
    }
}
