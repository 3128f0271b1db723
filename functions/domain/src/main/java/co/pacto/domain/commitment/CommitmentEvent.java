package co.pacto.domain.commitment;

import co.pacto.domain.contact.StopReason;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What can happen to a commitment (commitment.md 2.2).
public sealed interface CommitmentEvent {

    /// The code of the event, which is also the type of its evidence entry.
    default String code() {
        return switch (this) {
            case Formalize _ -> "FORMALIZE";
            case ExpireDraft _ -> "EXPIRE_DRAFT";
            case Cancel _ -> "CANCEL";
            case PaymentCovers _ -> "PAYMENT_COVERS";
            case PaymentPartial _ -> "PAYMENT_PARTIAL";
            case FallDue _ -> "FALL_DUE";
            case ClaimPayment _ -> "CLAIM_PAYMENT";
            case ClaimRejected _ -> "CLAIM_REJECTED";
            case ClaimTimedOut _ -> "CLAIM_TIMED_OUT";
            case Suspend _ -> "SUSPEND";
            case Lift _ -> "LIFT";
            case SuspensionEnded _ -> "SUSPENSION_ENDED";
            case GraceEnded _ -> "GRACE_ENDED";
            case Renegotiate _ -> "RENEGOTIATE";
            case ReversePayment _ -> "REVERSE_PAYMENT";
        };
    }

    /// The last step of the formalization. `acceptedDigest` is the digest of the terms that were
    /// accepted.
    record Formalize(String acceptedDigest, boolean evidenceComplete,
            boolean byAdvisor) implements CommitmentEvent {}

    /// The call ended, or the time of the draft.
    record ExpireDraft() implements CommitmentEvent {}

    /// An advisor or the closing of the obligation ends it.
    record Cancel(String reason) implements CommitmentEvent {}

    /// A payment covers an installment that was not covered.
    record PaymentCovers(String paymentKey) implements CommitmentEvent {}

    /// A payment covers nothing yet.
    record PaymentPartial(String paymentKey) implements CommitmentEvent {}

    /// The clock reached the due instant of an installment.
    record FallDue(int installment) implements CommitmentEvent {}

    /// The debtor says it is paid.
    record ClaimPayment(long amountPesos, LocalDate paidOn,
            @Nullable String voucher) implements CommitmentEvent {}

    /// An advisor did not find the claimed payment.
    record ClaimRejected(String reason) implements CommitmentEvent {}

    /// Nobody answered the claim in time.
    record ClaimTimedOut() implements CommitmentEvent {}

    /// A stop of the obligation or the person holds it until it is reviewed.
    record Suspend(StopReason reason, Instant reviewAt) implements CommitmentEvent {}

    /// A person lifts the last reason of the hold.
    record Lift(String reason) implements CommitmentEvent {}

    /// The clock reached the review date of the hold; a reason that does not lapse by itself is looked
    /// at again at `nextReviewAt` (commitment.md 4.3).
    record SuspensionEnded(boolean lapses, Instant nextReviewAt) implements CommitmentEvent {}

    /// The clock reached the instant of judgement of an installment.
    record GraceEnded(int installment) implements CommitmentEvent {}

    /// Another commitment takes its place.
    record Renegotiate(String newCommitmentId, boolean byAdvisor) implements CommitmentEvent {}

    /// A payment was returned, charged back or corrected, as posted on this date.
    record ReversePayment(String paymentKey, LocalDate reversedOn) implements CommitmentEvent {}
}
