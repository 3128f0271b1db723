package co.pacto.domain.outcome;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.commitment.Commitment;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.Optional;

/// Registers how a contact ended: exactly one outcome, with all its effects in one transaction
/// (outcomes.md 2 and 4).
public final class OutcomeRules {

    private final OutcomePolicy policy;

    public OutcomeRules(OutcomePolicy policy) {
        this.policy = policy;
    }

    /// Registers what the flow or an advisor says. The first outcome of a contact stays; the same one
    /// again is answered the same.
    public OutcomeDecision register(OutcomeFacts facts, OutcomeRequest request, Instant now) {
        var known = OutcomeCode.of(request.code());
        var recorded = facts.contactFile().outcome();
        if (recorded != null) {
            return known.filter(code -> isSame(recorded, request, code))
                    .<OutcomeDecision>map(_ -> new OutcomeDecision.Repeated(recorded))
                    .orElseGet(() -> new OutcomeDecision.Refused(
                            OutcomeRefusal.OUTCOME_ALREADY_RECORDED));
        }
        if (!mayHaveOutcome(facts)) {
            return new OutcomeDecision.OutOfOrder();
        }
        return known.filter(OutcomeCode::isRegistered)
                .map(code -> register(code, facts, request, now))
                .orElseGet(() -> new OutcomeDecision.Refused(OutcomeRefusal.UNKNOWN_OUTCOME));
    }

    private OutcomeDecision register(OutcomeCode code, OutcomeFacts facts, OutcomeRequest request,
            Instant now) {
        if (!ResultClass.of(facts.contactFile(), code).accepts(code)) {
            return new OutcomeDecision.Refused(OutcomeRefusal.OUTCOME_INCOMPATIBLE);
        }
        return OutcomeForm.problem(code, request, policy)
                .or(() -> contradiction(code, facts, request, now))
                .orElseGet(() -> recorded(code, facts, request, now));
    }

    private Optional<OutcomeDecision> contradiction(OutcomeCode code, OutcomeFacts facts,
            OutcomeRequest request, Instant now) {
        var fits = switch (code) {
            case PROMISE_TO_PAY -> facts.obligation()
                    .commitments()
                    .stream()
                    .anyMatch(commitment -> isPromisedHere(commitment, facts, request));
            case IDENTITY_NOT_CONFIRMED -> facts.identityIsVerified() == request.value("detail")
                    .equals(OutcomeCode.FORMALIZATION);
            default -> true;
        };
        if (!fits) {
            return Optional.of(new OutcomeDecision.Refused(OutcomeRefusal.OUTCOME_INCOMPATIBLE));
        }
        return pastDate(code, request, now);
    }

    private Optional<OutcomeDecision> pastDate(OutcomeCode code, OutcomeRequest request,
            Instant now) {
        if (code == OutcomeCode.PAUSE_CONTACT
                && LocalDate.parse(request.value("endDate")).isBefore(Bogota.date(now))) {
            return Optional
                    .of(new OutcomeDecision.Refused(OutcomeRefusal.DATE_IN_PAST, "endDate", null));
        }
        if (code == OutcomeCode.CALL_BACK) {
            return CallBack.refusal(request.data(), policy, now);
        }
        return Optional.empty();
    }

    private OutcomeDecision recorded(OutcomeCode code, OutcomeFacts facts, OutcomeRequest request,
            Instant now) {
        var details = new LinkedHashMap<>(request.form(code));
        if (code == OutcomeCode.CALL_BACK) {
            details.put(Outcome.MOVED_TO, CallBack.instant(details, policy, now).toString());
        }
        var outcome = new Outcome(facts.contact().contactPlanId(), code, details, request.by(), now,
                code.level(facts.identityIsVerified(), request.value("detail")),
                request.digest(code));
        return new OutcomeDecision.Recorded(outcome,
                Effects.of(outcome, facts.contact().concluded(), facts, policy));
    }

    private static boolean mayHaveOutcome(OutcomeFacts facts) {
        return switch (facts.contact().state()) {
            case STARTED, ENDED -> true;
            case PLANNED, ORDERED, RESERVED, DENIED, DROPPED, FAILED -> false;
        };
    }

    private static boolean isSame(Outcome recorded, OutcomeRequest request, OutcomeCode code) {
        return recorded.inputDigest().equals(request.digest(code));
    }

    private static boolean isPromisedHere(Commitment commitment, OutcomeFacts facts,
            OutcomeRequest request) {
        var terms = commitment.terms();
        var date = LocalDate.parse(request.value("date"));
        var first = terms.installments().getFirst();
        return commitment.origin().contactPlanId().equals(facts.contact().contactPlanId())
                && commitment.course().formalizedAt() != null
                && terms.totalPesos() == Long.parseLong(request.value("amount"))
                && terms.method().equals(request.value("method"))
                && (first.nominalDueDate().equals(date) || first.effectiveDueDate().equals(date));
    }
}
