package co.pacto.domain.contact;

import java.time.Duration;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;

/// The one gate before every contact (law.md 5). A pure function: the same question has the same
/// answer, and a fact that is missing never permits.
public final class Gate {

    /// A contact is moved no further than this; what would have to wait longer is denied (law.md 5.1).
    private static final Duration MOVES_AT_MOST = Duration.ofDays(21);

    private static final String EXEMPT_RULE = "R05";
    private static final String EXEMPT_ARTICLE = "Ley 2300 de 2023, art. 8";

    private Gate() {}

    /// Whether the contact may leave at this instant, and if not, why and when.
    public static GateAnswer decide(ContactRequest request, ContactFacts facts,
            ContactPolicy policy, Instant now) {
        return decide(new Question(request, facts, policy, now, false));
    }

    /// Whether an outbound call that was answered may go on: the gate without CALL_MARGIN, because the
    /// call was placed in time (data.md 11.1). The facts must leave out the contact's own attempt.
    public static GateAnswer decideAnswered(ContactRequest request, ContactFacts facts,
            ContactPolicy policy, Instant now) {
        return decide(new Question(request, facts, policy, now, true));
    }

    private static GateAnswer decide(Question question) {
        var request = question.request();
        var isExempt = request.purpose().isExempt(request.channel());
        var objection = StandingCodes.first(question);
        if (objection.isEmpty() && !isExempt) {
            objection = TimeCodes.first(question);
        }
        return objection.map(reason -> refuse(question, reason))
                .orElseGet(() -> new GateAnswer.Allowed(isExempt
                        ? basis(question, GateCode.ALLOWED, EXEMPT_RULE, EXEMPT_ARTICLE, Map.of())
                        : basis(question, GateCode.ALLOWED, Map.of())));
    }

    private static GateAnswer refuse(Question question, Objection objection) {
        var basis = basis(question, objection.code(), objection.facts());
        if (!objection.code().mayMove()) {
            return new GateAnswer.Denied(basis, null);
        }
        Optional<Instant> next = TimeCodes.nextLegalInstant(question);
        var latest = question.now().plus(MOVES_AT_MOST);
        if (question.request().mayMove() && next.isPresent() && !next.get().isAfter(latest)) {
            return new GateAnswer.Moved(basis, next.get());
        }
        return new GateAnswer.Denied(basis, next.orElse(null));
    }

    private static GateAnswer.Basis basis(Question question, GateCode code,
            Map<String, String> deciding) {
        return basis(question, code, code.ruleId(), code.article(), deciding);
    }

    private static GateAnswer.Basis basis(Question question, GateCode code, String ruleId,
            String article, Map<String, String> deciding) {
        var policy = question.policy();
        Map<String, String> facts = new LinkedHashMap<>(question.facts().described());
        facts.putAll(deciding);
        return new GateAnswer.Basis(code, ruleId, article, facts, policy.lawVersion(),
                policy.settingsDigest(), policy.calendar().calendarVersion(), question.now());
    }
}
