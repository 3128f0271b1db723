package co.pacto.domain.commitment;

import co.pacto.domain.contact.StopReason;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// What can happen to a commitment (commitment.md 2.2).
public sealed interface CommitmentEvent {

    /// The code of the event, which is also the type of its evidence entry.
    String code();

    /// The last step of the formalization. `acceptedDigest` is the digest of the terms that were
    /// accepted.
    record Formalize(String acceptedDigest, boolean evidenceComplete,
            boolean byAdvisor) implements CommitmentEvent {

        @Override
        public String code() {
            return "FORMALIZE";
        }
    }

    /// The call ended, or the time of the draft.
    record ExpireDraft() implements CommitmentEvent {

        @Override
        public String code() {
            return "EXPIRE_DRAFT";
        }
    }

    /// An advisor or the closing of the obligation ends it.
    record Cancel(String reason) implements CommitmentEvent {

        @Override
        public String code() {
            return "CANCEL";
        }
    }

    /// A payment covers an installment that was not covered.
    record PaymentCovers(String paymentKey) implements CommitmentEvent {

        @Override
        public String code() {
            return "PAYMENT_COVERS";
        }
    }

    /// A payment covers nothing yet.
    record PaymentPartial(String paymentKey) implements CommitmentEvent {

        @Override
        public String code() {
            return "PAYMENT_PARTIAL";
        }
    }

    /// The clock reached the due instant of an installment.
    record FallDue(int installment) implements CommitmentEvent {

        @Override
        public String code() {
            return "FALL_DUE";
        }
    }

    /// The debtor says it is paid.
    record ClaimPayment(long amountPesos, LocalDate paidOn,
            @Nullable String voucher) implements CommitmentEvent {

        @Override
        public String code() {
            return "CLAIM_PAYMENT";
        }
    }

    /// An advisor did not find the claimed payment.
    record ClaimRejected(String reason) implements CommitmentEvent {

        @Override
        public String code() {
            return "CLAIM_REJECTED";
        }
    }

    /// Nobody answered the claim in time.
    record ClaimTimedOut() implements CommitmentEvent {

        @Override
        public String code() {
            return "CLAIM_TIMED_OUT";
        }
    }

    /// A stop of the obligation or the person holds it until it is reviewed.
    record Suspend(StopReason reason, Instant reviewAt) implements CommitmentEvent {

        @Override
        public String code() {
            return "SUSPEND";
        }
    }

    /// A person lifts the last reason of the hold.
    record Lift(String reason) implements CommitmentEvent {

        @Override
        public String code() {
            return "LIFT";
        }
    }

    /// The clock reached the review date of the hold; a reason that does not lapse by itself is looked
    /// at again at `nextReviewAt` (commitment.md 4.3).
    record SuspensionEnded(boolean lapses, Instant nextReviewAt) implements CommitmentEvent {

        @Override
        public String code() {
            return "SUSPENSION_ENDED";
        }
    }

    /// The clock reached the instant of judgement of an installment.
    record GraceEnded(int installment) implements CommitmentEvent {

        @Override
        public String code() {
            return "GRACE_ENDED";
        }
    }

    /// Another commitment takes its place.
    record Renegotiate(String newCommitmentId, boolean byAdvisor) implements CommitmentEvent {

        @Override
        public String code() {
            return "RENEGOTIATE";
        }
    }

    /// A payment was returned, charged back or corrected, as posted on this date.
    record ReversePayment(String paymentKey, LocalDate reversedOn) implements CommitmentEvent {

        @Override
        public String code() {
            return "REVERSE_PAYMENT";
        }
    }
}
