package co.pacto.domain.commitment;

import co.pacto.domain.commitment.CommitmentEvent.Cancel;
import co.pacto.domain.commitment.CommitmentEvent.ClaimPayment;
import co.pacto.domain.commitment.CommitmentEvent.ClaimRejected;
import co.pacto.domain.commitment.CommitmentEvent.ClaimTimedOut;
import co.pacto.domain.commitment.CommitmentEvent.ExpireDraft;
import co.pacto.domain.commitment.CommitmentEvent.FallDue;
import co.pacto.domain.commitment.CommitmentEvent.Formalize;
import co.pacto.domain.commitment.CommitmentEvent.GraceEnded;
import co.pacto.domain.commitment.CommitmentEvent.Lift;
import co.pacto.domain.commitment.CommitmentEvent.PaymentCovers;
import co.pacto.domain.commitment.CommitmentEvent.PaymentPartial;
import co.pacto.domain.commitment.CommitmentEvent.Renegotiate;
import co.pacto.domain.commitment.CommitmentEvent.ReversePayment;
import co.pacto.domain.commitment.CommitmentEvent.Suspend;
import co.pacto.domain.commitment.CommitmentEvent.SuspensionEnded;
import java.util.Optional;

/// The table of 10 states and 15 events (commitment.md 2.3), a row a method: 50 pairs are accepted
/// under their guards, 100 are refused.
final class StateTable {

    private static final Transition ILLEGAL = new Transition.Refused(
            LifeRefusal.ILLEGAL_TRANSITION);

    private StateTable() {}

    static Transition next(CommitmentState state, CommitmentEvent event, Guards guards) {
        return switch (state) {
            case DRAFT -> draft(event, guards);
            case ACTIVE -> active(event, guards);
            case PENDING_VERIFICATION -> pendingVerification(event, guards);
            case PAYMENT_CLAIMED -> paymentClaimed(event, guards);
            case SUSPENDED -> suspended(event, guards);
            case KEPT -> kept(event, guards);
            case PARTIALLY_KEPT -> partiallyKept(event, guards);
            case BROKEN -> broken(event, guards);
            case REPLACED, CANCELLED -> ILLEGAL;
        };
    }

    private static Transition draft(CommitmentEvent event, Guards guards) {
        return switch (event) {
            case Formalize formalize ->
                unless(guards.refusalToFormalize(formalize), CommitmentState.ACTIVE);
            case ExpireDraft _,Cancel _ -> to(CommitmentState.CANCELLED);
            case PaymentCovers _,PaymentPartial _,FallDue _,ClaimPayment _,ClaimRejected _,ClaimTimedOut _,Suspend _,Lift _,SuspensionEnded _,GraceEnded _,Renegotiate _,ReversePayment _ ->
                ILLEGAL;
        };
    }

    private static Transition active(CommitmentEvent event, Guards guards) {
        return switch (event) {
            case Cancel _ -> to(CommitmentState.CANCELLED);
            case PaymentCovers _ -> keptOr(guards, CommitmentState.ACTIVE);
            case PaymentPartial _ -> to(CommitmentState.ACTIVE);
            case FallDue(var n) -> onceDue(guards, n, CommitmentState.PENDING_VERIFICATION);
            case ClaimPayment _ -> claimed(guards);
            case Suspend _ -> to(CommitmentState.SUSPENDED);
            case Renegotiate renegotiate -> replaced(guards, renegotiate);
            case ReversePayment _ -> to(guards.clock());
            case Formalize _,ExpireDraft _,ClaimRejected _,ClaimTimedOut _,Lift _,SuspensionEnded _,GraceEnded _ ->
                ILLEGAL;
        };
    }

    private static Transition pendingVerification(CommitmentEvent event, Guards guards) {
        return switch (event) {
            case Cancel _ -> to(CommitmentState.CANCELLED);
            case PaymentCovers _ -> keptOr(guards, guards.clock());
            case PaymentPartial _,ReversePayment _ -> to(CommitmentState.PENDING_VERIFICATION);
            case FallDue(var n) -> onceDue(guards, n, CommitmentState.PENDING_VERIFICATION);
            case ClaimPayment _ -> claimed(guards);
            case Suspend _ -> to(CommitmentState.SUSPENDED);
            case GraceEnded(var n) ->
                guards.isJudgeable(n) ? to(guards.judged(n)) : new Transition.NotYet();
            case Renegotiate renegotiate -> replaced(guards, renegotiate);
            case Formalize _,ExpireDraft _,ClaimRejected _,ClaimTimedOut _,Lift _,SuspensionEnded _ ->
                ILLEGAL;
        };
    }

    private static Transition paymentClaimed(CommitmentEvent event, Guards guards) {
        return switch (event) {
            case Cancel _ -> cancelledWithoutVerdict(guards);
            case PaymentCovers _ -> keptOr(guards, guards.resumed());
            case PaymentPartial _,ReversePayment _ -> to(CommitmentState.PAYMENT_CLAIMED);
            case FallDue(var n) -> onceDue(guards, n, CommitmentState.PAYMENT_CLAIMED);
            case ClaimPayment _ -> claimed(guards);
            case ClaimRejected _,ClaimTimedOut _ -> to(guards.resumed());
            case Suspend _ -> to(CommitmentState.SUSPENDED);
            case Formalize _,ExpireDraft _,Lift _,SuspensionEnded _,GraceEnded _,Renegotiate _ ->
                ILLEGAL;
        };
    }

    private static Transition suspended(CommitmentEvent event, Guards guards) {
        return switch (event) {
            case Cancel _ -> cancelledWithoutVerdict(guards);
            case PaymentCovers _ -> keptOr(guards, CommitmentState.SUSPENDED);
            case PaymentPartial _,Suspend _,ReversePayment _ -> to(CommitmentState.SUSPENDED);
            case FallDue(var n) -> onceDue(guards, n, CommitmentState.SUSPENDED);
            case ClaimPayment _ -> guards.hasClaimsLeft()
                    ? to(CommitmentState.SUSPENDED)
                    : new Transition.Refused(LifeRefusal.CLAIM_LIMIT);
            case Lift _ -> to(guards.resumed());
            case SuspensionEnded(var lapses, _) -> lapses ? to(guards.resumed()) : renewed(guards);
            case Renegotiate renegotiate -> replaced(guards, renegotiate);
            case Formalize _,ExpireDraft _,ClaimRejected _,ClaimTimedOut _,GraceEnded _ -> ILLEGAL;
        };
    }

    private static Transition kept(CommitmentEvent event, Guards guards) {
        return switch (event) {
            case ReversePayment _ ->
                to(guards.isReopened() ? guards.clock() : CommitmentState.KEPT);
            case Formalize _,ExpireDraft _,Cancel _,PaymentCovers _,PaymentPartial _,FallDue _,ClaimPayment _,ClaimRejected _,ClaimTimedOut _,Suspend _,Lift _,SuspensionEnded _,GraceEnded _,Renegotiate _ ->
                ILLEGAL;
        };
    }

    private static Transition partiallyKept(CommitmentEvent event, Guards guards) {
        return switch (event) {
            case PaymentCovers _ -> to(guards.rejudged());
            case PaymentPartial _ -> to(CommitmentState.PARTIALLY_KEPT);
            case ClaimPayment _ -> claimed(guards);
            case Renegotiate renegotiate -> replaced(guards, renegotiate);
            case ReversePayment _ -> to(guards.isReopened()
                    ? CommitmentState.PENDING_VERIFICATION
                    : CommitmentState.PARTIALLY_KEPT);
            case Formalize _,ExpireDraft _,Cancel _,FallDue _,ClaimRejected _,ClaimTimedOut _,Suspend _,Lift _,SuspensionEnded _,GraceEnded _ ->
                ILLEGAL;
        };
    }

    private static Transition broken(CommitmentEvent event, Guards guards) {
        return switch (event) {
            case PaymentCovers _,PaymentPartial _ -> to(guards.rejudged());
            case ClaimPayment _ -> claimed(guards);
            case Renegotiate renegotiate -> replaced(guards, renegotiate);
            case ReversePayment _ -> to(CommitmentState.BROKEN);
            case Formalize _,ExpireDraft _,Cancel _,FallDue _,ClaimRejected _,ClaimTimedOut _,Suspend _,Lift _,SuspensionEnded _,GraceEnded _ ->
                ILLEGAL;
        };
    }

    private static Transition to(CommitmentState state) {
        return new Transition.To(state);
    }

    private static Transition unless(Optional<LifeRefusal> refusal, CommitmentState target) {
        return refusal.<Transition>map(Transition.Refused::new).orElseGet(() -> to(target));
    }

    private static Transition keptOr(Guards guards, CommitmentState otherwise) {
        return to(guards.isComplete() ? CommitmentState.KEPT : otherwise);
    }

    private static Transition onceDue(Guards guards, int n, CommitmentState target) {
        return guards.isDue(n) ? to(target) : new Transition.NotYet();
    }

    private static Transition claimed(Guards guards) {
        return guards.hasClaimsLeft()
                ? to(CommitmentState.PAYMENT_CLAIMED)
                : new Transition.Refused(LifeRefusal.CLAIM_LIMIT);
    }

    private static Transition replaced(Guards guards, Renegotiate event) {
        return unless(guards.refusalToReplace(event), CommitmentState.REPLACED);
    }

    private static Transition cancelledWithoutVerdict(Guards guards) {
        return guards.hasVerdictToResume() ? ILLEGAL : to(CommitmentState.CANCELLED);
    }

    private static Transition renewed(Guards guards) {
        if (guards.hasHoldRenewalsLeft()) {
            return to(CommitmentState.SUSPENDED);
        }
        return to(guards.hasVerdictToResume() ? guards.resumed() : CommitmentState.CANCELLED);
    }
}
