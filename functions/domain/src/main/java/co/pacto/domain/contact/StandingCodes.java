package co.pacto.domain.contact;

import java.util.List;
import java.util.Optional;
import java.util.function.Function;

/// The codes that follow from who the person is and what was said and agreed, in their order
/// (law.md 5.3, 1 to 11). Exempt purposes are asked these alone.
final class StandingCodes {

    private static final List<Function<Question, Optional<Objection>>> IN_ORDER = List.of(
            MissingFacts::first, StandingCodes::obligationClosed, StandingCodes::stopped,
            StandingCodes::doNotContact, StandingCodes::thirdParty, StandingCodes::addressInvalid,
            StandingCodes::channelNotAuthorized, StandingCodes::visitProhibited,
            StandingCodes::paused, StandingCodes::commitmentActive, StandingCodes::notInArrears);

    private StandingCodes() {}

    static Optional<Objection> first(Question question) {
        if (question.request().purpose().isFree()) {
            return Optional.empty();
        }
        return IN_ORDER.stream().flatMap(code -> code.apply(question).stream()).findFirst();
    }

    /// Whether the person's pause covers the date of the question.
    static Optional<Objection> paused(Question question) {
        var until = question.facts().pausedUntil();
        return question.request().purpose().isCollection() && until != null
                && !question.date().isAfter(until)
                        ? Optional.of(Objection.because(GateCode.PAUSED, "pausedUntil", until))
                        : Optional.empty();
    }

    private static Optional<Objection> obligationClosed(Question question) {
        var obligation = question.facts().obligation();
        return Objection.when(question.request().purpose().isCollection() && obligation != null
                && !obligation.isOpen(), GateCode.OBLIGATION_CLOSED);
    }

    private static Optional<Objection> stopped(Question question) {
        var request = question.request();
        if (question.policy().outboundFrozen()) {
            return Optional.of(Objection.because(GateCode.STOPPED, "stopReason", "outboundFrozen"));
        }
        return question.facts()
                .stops()
                .stream()
                .filter(stop -> stop.silences(request.purpose(), request.initiator()))
                .findFirst()
                .map(stop -> Objection.because(GateCode.STOPPED, "stopReason", stop.reason()));
    }

    private static Optional<Objection> doNotContact(Question question) {
        var optedOutAt = question.facts().optedOutAt();
        if (optedOutAt == null || optedOutAt.isAfter(question.now())) {
            return Optional.empty();
        }
        var request = question.request();
        var requestedAt = request.requestedAt();
        var isAskedForSince = request.purpose() == Purpose.REQUESTED_INFORMATION
                && requestedAt != null && requestedAt.isAfter(optedOutAt);
        return isAskedForSince
                ? Optional.empty()
                : Optional.of(Objection.because(GateCode.DO_NOT_CONTACT, "optedOutAt", optedOutAt));
    }

    private static Optional<Objection> thirdParty(Question question) {
        var role = question.facts().recipientRole();
        return Objection.when(role != null && !role.owes(), GateCode.THIRD_PARTY);
    }

    private static Optional<Objection> addressInvalid(Question question) {
        var address = question.facts().address();
        return Objection.when(address != null && !address.isValid(), GateCode.ADDRESS_INVALID);
    }

    private static Optional<Objection> channelNotAuthorized(Question question) {
        var address = question.facts().address();
        return Objection.when(address != null && !address.consent().covers(question.now()),
                GateCode.CHANNEL_NOT_AUTHORIZED);
    }

    /// Visits are not enabled (law.md R11, SW10 at its default).
    private static Optional<Objection> visitProhibited(Question question) {
        return Objection.when(question.request().channel() == Channel.VISIT,
                GateCode.VISIT_PROHIBITED);
    }

    private static Optional<Objection> commitmentActive(Question question) {
        var request = question.request();
        if (request.purpose() != Purpose.COLLECTION || request.requestedByDebtor()) {
            return Optional.empty();
        }
        return question.facts()
                .liveCommitment(question.policy().silenceScope())
                .map(id -> Objection.because(GateCode.COMMITMENT_ACTIVE, "liveCommitmentId", id));
    }

    private static Optional<Objection> notInArrears(Question question) {
        var request = question.request();
        var obligation = question.facts().obligation();
        return Objection.when(
                request.purpose() == Purpose.COLLECTION && !request.requestedByDebtor()
                        && obligation != null && !obligation.isInArrears(),
                GateCode.NOT_IN_ARREARS);
    }
}
