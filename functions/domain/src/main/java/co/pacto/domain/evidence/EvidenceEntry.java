package co.pacto.domain.evidence;

import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import java.util.Locale;

/// One link of the evidence of a commitment, written once in the transaction of the state it proves
/// (security.md 5.1). `canonical` is the RFC 8785 text of the facts; they hold ids, codes, dates and
/// instants, never personal data.
public record EvidenceEntry(String commitmentId, long seq, String canonical,
        String hash) implements Entity {

    /// The audit partition of one commitment's chain.
    public static String partition(String commitmentId) {
        return "COMMITMENT#" + commitmentId;
    }

    @Override
    public Key key() {
        return Key.audit(partition(commitmentId), String.format(Locale.ROOT, "EVIDENCE#%06d", seq));
    }

    @Override
    public long version() {
        return 1;
    }
}
