package co.pacto.domain.contact;

import co.pacto.domain.Ids;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// What the gate says to a contact, and why.
public sealed interface GateAnswer {

    /// What it was decided by.
    Basis basis();

    /// The earliest instant at which every code that waiting can cure passes, where it says anything.
    @Nullable
    Instant nextLegalInstant();

    /// How the answer is kept.
    GateDecision.Verdict verdict();

    default GateCode code() {
        return basis().code();
    }

    /// Whether the contact may leave now.
    default boolean isAllowed() {
        return verdict() == GateDecision.Verdict.ALLOWED;
    }

    /// The answer as it is kept for ever (law.md R23).
    ///
    /// @param contactVersion the version of the contact that was asked about, so that asking again
    /// after a change is another decision
    default GateDecision decision(ContactRequest request, String contactPlanId,
            GateDecision.Phase phase, long contactVersion) {
        var basis = basis();
        return new GateDecision(
                Ids.id("decision", contactPlanId, phase.name(), Long.toString(contactVersion)),
                request.debtorId(), request.obligationId(), contactPlanId, request.purpose(),
                request.channel(), request.initiator(), phase, verdict(), basis.code(),
                basis.ruleId(), basis.article(), basis.lawVersion(), basis.settingsDigest(),
                basis.calendarVersion(), basis.facts(), nextLegalInstant(), basis.decidedAt());
    }

    /// The code that decided with its rule and source, the facts it was decided on, and the versions of
    /// law, settings and calendar.
    record Basis(GateCode code, String ruleId, String article, Map<String, String> facts,
            String lawVersion, String settingsDigest, String calendarVersion, Instant decidedAt) {

        public Basis {
            facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
        }
    }

    /// It may leave now; only an answer at the instant of sending authorises (law.md 5.1).
    record Allowed(Basis basis) implements GateAnswer {

        @Override
        public @Nullable Instant nextLegalInstant() {
            return null;
        }

        @Override
        public GateDecision.Verdict verdict() {
            return GateDecision.Verdict.ALLOWED;
        }
    }

    /// It may not leave.
    record Denied(Basis basis, @Nullable Instant nextLegalInstant) implements GateAnswer {

        @Override
        public GateDecision.Verdict verdict() {
            return GateDecision.Verdict.DENIED;
        }
    }

    /// It may not leave now, and may be asked for again at the instant named.
    record Moved(Basis basis, Instant nextLegalInstant) implements GateAnswer {

        @Override
        public GateDecision.Verdict verdict() {
            return GateDecision.Verdict.MOVED;
        }
    }
}
