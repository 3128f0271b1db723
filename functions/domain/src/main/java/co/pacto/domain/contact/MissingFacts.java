package co.pacto.domain.contact;

import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// What each purpose needs to be known (law.md 5.2). What is not known never permits.
final class MissingFacts {

    private MissingFacts() {}

    /// The first fact that is missing, by its name.
    static Optional<Objection> first(Question question) {
        return needed(question).entrySet()
                .stream()
                .filter(fact -> !fact.getValue())
                .findFirst()
                .map(fact -> Objection.because(GateCode.MISSING_FACT, "missing", fact.getKey()));
    }

    private static Map<String, Boolean> needed(Question question) {
        var request = question.request();
        var facts = question.facts();
        Map<String, Boolean> known = new LinkedHashMap<>();
        known.put("recipientRole", facts.recipientRole() != null);
        known.put("address", facts.address() != null);
        if (request.purpose().isCollection()) {
            known.put("obligation", facts.obligation() != null);
            known.put("creditorSpokenName", !question.policy().creditorSpokenName().isBlank());
        }
        switch (request.purpose()) {
            case COMMITMENT_REMINDER -> known.put("commitment", facts.commitmentIsActive());
            case BREACH_NOTICE -> known.put("verdict", facts.commitmentWasNotKept());
            case PAYMENT_RECEIPT -> known.put("paymentId", facts.paymentKey() != null);
            case REQUESTED_INFORMATION -> known.put("evidenceRef", request.evidenceRef() != null);
            case FRAUD_ALERT -> known.put("alertId", request.evidenceRef() != null);
            case COLLECTION, INBOUND_ANSWER, INTERNAL_CHECK -> {
            }
        }
        if (needsIdentity(request)) {
            known.put("identityFactors", facts.isIdentifiable());
        }
        return known;
    }

    private static boolean needsIdentity(ContactRequest request) {
        return request.purpose().isCollection() && request.channel() == Channel.VOICE
                && request.initiator() == Initiator.ASSISTANT;
    }
}
