package co.pacto.domain.commitment;

import co.pacto.domain.contact.Call;
import co.pacto.domain.contact.CallTurn;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactFile;
import co.pacto.domain.contact.ContactState;
import co.pacto.domain.contact.PersonFile;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.obligation.ObligationFile;
import java.time.Instant;
import java.util.Optional;

/// A call in progress with everything that its steps decide from: the contact, the dialogue so far,
/// the person and the obligation it is about.
public record Conversation(Contact contact, Call call, PersonFile person, ObligationFile file) {

    /// The conversation of these files; empty when the call has not begun or the ids that the flow
    /// carries are not those of the call (data.md 5, A4).
    public static Optional<Conversation> of(ContactFile contactFile, PersonFile person,
            ObligationFile file) {
        var contact = contactFile.contact();
        var call = contactFile.call();
        var belongsTogether = contact.debtorId().equals(person.debtor().debtorId())
                && file.obligation().obligationId().equals(contact.obligationId());
        return call != null && belongsTogether
                ? Optional.of(new Conversation(contact, call, person, file))
                : Optional.empty();
    }

    Debtor debtor() {
        return person.debtor();
    }

    Obligation obligation() {
        return file.obligation();
    }

    /// The commitment of this call, from its draft on.
    Optional<Commitment> commitment() {
        return Optional.ofNullable(call.commitmentId()).flatMap(file::commitment);
    }

    /// The commitment of this call, if this is its id.
    Optional<Commitment> commitment(String commitmentId) {
        return commitment().filter(own -> own.commitmentId().equals(commitmentId));
    }

    /// Where the dialogue stands: the call and its commitment share one line of questions.
    CallTurn turn() {
        var turn = CallTurn.of(call);
        return commitment().map(Commitment::formalization)
                .map(progress -> turn.laterOf(new CallTurn(progress.question(),
                        progress.lastInput(), progress.lastStatus())))
                .orElse(turn);
    }

    /// Whether somebody is still on the line.
    boolean isOpen() {
        return contact.state() == ContactState.STARTED;
    }

    /// Whether it is certain with whom the assistant speaks (law.md R12).
    boolean isIdentified() {
        return call.identity().verifiedAt() != null;
    }

    /// Whether terms may still be drafted in this call: there is no commitment yet, or one that waits
    /// for the consent to be asked. An expired draft is as good as cancelled.
    boolean isNegotiable(Instant now) {
        return commitment()
                .map(commitment -> Draft.isOpen(commitment, now)
                        && commitment.formalization().step() == FormalizationStep.STARTED)
                .orElse(true);
    }

    /// Whether the debtor confirmed that he wants an agreement (features.md PC-02).
    boolean isIntentionConfirmed() {
        return DialogueInput.YES.name().equals(call.intention());
    }
}
