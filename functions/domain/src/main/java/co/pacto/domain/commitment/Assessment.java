package co.pacto.domain.commitment;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.payment.Coverage;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// The answers to the guards, from everything the obligation's file says at one instant.
final class Assessment implements Guards {

    private final ObligationFile file;
    private final Commitment commitment;
    private final Policy policy;
    private final Instant now;
    private final List<Installment> reckoned;
    private final List<Installment> installments;
    private final Coverage coverage;

    Assessment(ObligationFile file, Commitment commitment, CommitmentEvent event, Policy policy,
            Instant now) {
        this.file = file;
        this.commitment = commitment;
        this.policy = policy;
        this.now = now;
        var before = Coverage.of(commitment, file.payments(), policy.commitments().tolerance());
        this.reckoned = new Reckoning(commitment, before, policy, now).after(event);
        this.installments = hasSuccessor() ? commitment.terms().installments() : reckoned;
        this.coverage = before.over(installments);
    }

    /// The installments as the event leaves them.
    List<Installment> installments() {
        return installments;
    }

    /// Guard 12: the money of a kept commitment went back, and it stays kept only because its
    /// obligation has another one in force (invariant i).
    boolean isKeptBySuccessor() {
        return hasSuccessor() && isReopened(reckoned);
    }

    private boolean hasSuccessor() {
        var live = file.obligation().liveCommitmentId();
        return commitment.state() == CommitmentState.KEPT && live != null;
    }

    @Override
    public Optional<LifeRefusal> refusalToFormalize(CommitmentEvent.Formalize event) {
        if (!event.evidenceComplete()) {
            return Optional.of(LifeRefusal.MISSING_DATA);
        }
        if (!event.acceptedDigest().equals(commitment.termsDigest())) {
            return Optional.of(LifeRefusal.TERMS_CHANGED);
        }
        if (isOtherLive(file.obligation().liveCommitmentId())) {
            return Optional.of(LifeRefusal.LIVE_COMMITMENT_EXISTS);
        }
        if (commitment.terms().totalPesos() > file.balance().owedPesos()) {
            return Optional.of(LifeRefusal.AMOUNT_TOO_HIGH);
        }
        return isForAPerson() && !event.byAdvisor()
                ? Optional.of(LifeRefusal.LEVEL_LIMIT)
                : Optional.empty();
    }

    private boolean isOtherLive(@Nullable String liveCommitmentId) {
        return liveCommitmentId != null && !liveCommitmentId.equals(commitment.origin().replaces());
    }

    private boolean isForAPerson() {
        return file.obligation().level() > policy.commitments().maxLevelForAssistant();
    }

    @Override
    public boolean isComplete() {
        return coverage.isComplete();
    }

    @Override
    public CommitmentState clock() {
        return installments.stream()
                .anyMatch(installment -> installment.isOpen() && installment.isDueAt(now))
                        ? CommitmentState.PENDING_VERIFICATION
                        : CommitmentState.ACTIVE;
    }

    @Override
    public CommitmentState resumed() {
        return hasVerdictToResume() ? rejudged() : clock();
    }

    @Override
    public boolean isDue(int installment) {
        return commitment.installment(installment).isDueAt(now);
    }

    @Override
    public boolean hasClaimsLeft() {
        return commitment.course().claims() < policy.commitments().maxClaimsPerCommitment();
    }

    @Override
    public Optional<LifeRefusal> refusalToReplace(CommitmentEvent.Renegotiate event) {
        if (event.byAdvisor()) {
            return Optional.empty();
        }
        var obligation = file.obligation();
        var standing = new Standing(file.balance().owedPesos(), obligation.level(),
                commitment.state(), obligation.renegotiatedOn());
        return commitment.state() == CommitmentState.SUSPENDED
                || standing.isOftenRenegotiated(policy.commitments(), Bogota.date(now))
                        ? Optional.of(LifeRefusal.APPROVAL_REQUIRED)
                        : Optional.empty();
    }

    @Override
    public boolean isReopened() {
        return isReopened(installments);
    }

    private boolean isReopened(List<Installment> after) {
        return commitment.terms()
                .installments()
                .stream()
                .anyMatch(before -> !before.isOpen() && after.get(before.n() - 1).isOpen());
    }

    @Override
    public boolean isJudgeable(int installment) {
        return !now.isBefore(commitment.installment(installment).judgeAt());
    }

    @Override
    public CommitmentState judged(int installment) {
        var judgement = Judgement.of(installments, installment,
                policy.commitments().maxConsecutiveMissed());
        return judgement.endsPlan() ? stateOf(judgement.verdict()) : clock();
    }

    @Override
    public boolean hasVerdictToResume() {
        return commitment.course().resumeTo() != null;
    }

    @Override
    public boolean hasHoldRenewalsLeft() {
        return commitment.course().holdRenewals() < policy.commitments().maxHoldRenewals();
    }

    @Override
    public CommitmentState rejudged() {
        return stateOf(installments.stream()
                .filter(installment -> !installment.isOpen())
                .reduce((_, last) -> last)
                .orElseThrow()
                .verdict());
    }

    private CommitmentState stateOf(@Nullable Verdict verdict) {
        return switch (verdict) {
            case PAID -> CommitmentState.KEPT;
            case PARTIAL -> CommitmentState.PARTIALLY_KEPT;
            case MISSED -> CommitmentState.BROKEN;
            case null -> clock();
        };
    }
}
