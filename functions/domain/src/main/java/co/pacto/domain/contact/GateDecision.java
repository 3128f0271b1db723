package co.pacto.domain.contact;

import co.pacto.domain.store.Entity;
import co.pacto.domain.store.InstantText;
import co.pacto.domain.store.Key;
import co.pacto.domain.store.Stored;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;
import org.jspecify.annotations.Nullable;

/// An answer of the gate as it is kept for ever, with what it was decided on (law.md 5.1, R23).
///
/// Facts are ids, codes, dates and instants; never a personal value.
public record GateDecision(String decisionId, String debtorId, @Nullable String obligationId,
        @Nullable String contactPlanId, Purpose purpose, Channel channel, Initiator initiator,
        Phase phase, @Stored(as = "outcome") Verdict verdict, GateCode code, String ruleId,
        String article, String lawVersion, String settingsDigest, String calendarVersion,
        Map<String, String> facts, @Nullable Instant nextLegalInstant,
        Instant decidedAt) implements Entity {

    /// When the gate was asked.
    public enum Phase {

        /// Something is planned or ordered.
        PLAN,

        /// It is about to leave; only this answer authorises and reserves.
        SEND,

        /// The call was answered and nothing has been said yet.
        ANSWERED
    }

    /// What was answered.
    public enum Verdict {
        ALLOWED,
        DENIED,
        MOVED
    }

    public GateDecision {
        facts = Collections.unmodifiableMap(new LinkedHashMap<>(facts));
    }

    @Override
    public Key key() {
        return Key.audit("DEBTOR#" + debtorId,
                "DECISION#" + InstantText.of(decidedAt) + "#" + decisionId);
    }

    @Override
    public long version() {
        return 1;
    }
}
