package co.pacto.domain.commitment;

import co.pacto.domain.event.Aggregate;
import co.pacto.domain.event.Subject;
import co.pacto.domain.evidence.Chain;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.store.Due;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import co.pacto.domain.store.Stored;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// A dated, accepted agreement to pay (commitment.md 1), from its draft on: the formalization session
/// is the DRAFT commitment.
///
/// `termsDigest` is the one digest of the terms read, accepted, mailed and judged; it is null until
/// they were read.
public record Commitment(String commitmentId, String debtorId, String obligationId,
        @Stored(flat = true) Terms terms, @Nullable String termsDigest,
        @Stored(flat = true) Origin origin, Formalization formalization, CommitmentState state,
        @Stored(flat = true) Course course, @Stored(flat = true) WakeUpPlan wakeUps,
        @Stored(flat = true) Chain chain, long version) implements Entity {

    /// The key of a commitment.
    public static Key key(String obligationId, String commitmentId) {
        return Key.operational(Obligation.partition(obligationId), "COMMITMENT#" + commitmentId);
    }

    @Override
    public Key key() {
        return key(obligationId, commitmentId);
    }

    /// What a fact about it names; the contact in which it was made is not among that.
    public Subject subject() {
        return new Subject(debtorId, obligationId, commitmentId, null);
    }

    /// The commitment as the one whose fact an event tells.
    Aggregate aggregate() {
        return new Aggregate(Aggregate.Kind.COMMITMENT, commitmentId, version);
    }

    /// A draft waits for its expiry, a live commitment for its armed wake-up.
    @Override
    public Optional<Due> due() {
        if (state == CommitmentState.DRAFT) {
            return Optional.of(new Due(Due.Kind.DRAFT, origin.expiresAt(), commitmentId));
        }
        return armed().map(armed -> new Due(Due.Kind.COMMITMENT, armed.at(), commitmentId));
    }

    /// The wake-up that may act, if the commitment is live.
    public Optional<ArmedWakeUp> armed() {
        return Optional.ofNullable(wakeUps.armed());
    }

    /// The installment of this number, counted from 1.
    public Installment installment(int n) {
        return terms.installments().get(n - 1);
    }

    /// The same commitment with another plan of wake-ups, in its next version.
    Commitment with(WakeUpPlan plan) {
        return new Commitment(commitmentId, debtorId, obligationId, terms, termsDigest, origin,
                formalization, state, course, plan, chain, version + 1);
    }

    /// The same commitment with its evidence at another place.
    Commitment with(Chain reached) {
        return new Commitment(commitmentId, debtorId, obligationId, terms, termsDigest, origin,
                formalization, state, course, wakeUps, reached, version);
    }

    /// The last installment that has a verdict.
    public Optional<Installment> lastJudged() {
        return terms.installments()
                .stream()
                .filter(installment -> !installment.isOpen())
                .reduce((_, later) -> later);
    }

    /// Whether the plan was judged broken or partially kept, even if a claim or a hold came after it.
    public boolean hasVerdict() {
        return state.isBreach() || course.resumeTo() != null;
    }

    /// Whether an alarm is the wake-up that is armed. The commitment's own version is not asked: it
    /// also grows by a partial payment or a copy (data.md 7).
    public boolean isArmedWith(Step step, int installment, long armedVersion) {
        return armed().filter(armed -> armed.step() == step && armed.installment() == installment
                && armed.version() == armedVersion).isPresent();
    }
}
