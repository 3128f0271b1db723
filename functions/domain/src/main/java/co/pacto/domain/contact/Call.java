package co.pacto.domain.contact;

import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// The dialogue of one contact so far: what was said, asked and answered (data.md 2, 11).
///
/// `noticeTextId` names a text, never its words. `question` is the number of the last answer given to
/// the flow; `lastInput` is the digest of what led to it.
public record Call(String contactPlanId, String noticeTextId, int question, String lastInput,
        String lastStatus, Identity identity, @Nullable String signal, @Nullable String intention,
        @Nullable String commitmentId, Instant answeredAt, long version) implements Entity {

    /// How often identity was tried, which factors matched, and since when it is verified.
    public record Identity(int tries, List<String> factors, @Nullable Instant verifiedAt) {

        public Identity {
            factors = List.copyOf(factors);
        }
    }

    /// The key of a contact's call.
    public static Key key(String contactPlanId) {
        return Key.operational(Contact.partition(contactPlanId), "CALL");
    }

    @Override
    public Key key() {
        return key(contactPlanId);
    }

    /// The call after one more step of its dialogue.
    public Call after(CallTurn turn) {
        return new Call(contactPlanId, noticeTextId, turn.question(), turn.lastInput(),
                turn.lastStatus(), identity, signal, intention, commitmentId, answeredAt,
                version + 1);
    }

    /// What that step learnt about the debtor's willingness.
    public Call withSignal(String newSignal) {
        return new Call(contactPlanId, noticeTextId, question, lastInput, lastStatus, identity,
                newSignal, intention, commitmentId, answeredAt, version);
    }

    /// What that step learnt about the debtor's intention.
    public Call withIntention(String newIntention) {
        return new Call(contactPlanId, noticeTextId, question, lastInput, lastStatus, identity,
                signal, newIntention, commitmentId, answeredAt, version);
    }

    /// The commitment that that step drafted.
    public Call withCommitment(String newCommitmentId) {
        return new Call(contactPlanId, noticeTextId, question, lastInput, lastStatus, identity,
                signal, intention, newCommitmentId, answeredAt, version);
    }
}
