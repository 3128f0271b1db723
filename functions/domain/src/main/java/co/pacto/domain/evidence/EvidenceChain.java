package co.pacto.domain.evidence;

import co.pacto.domain.Sha256;
import co.pacto.domain.store.InstantText;
import java.time.Instant;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/// Links the evidence of a commitment so that nothing can be changed, dropped or reordered unseen
/// (security.md 5.1): each hash is the SHA-256 of the one before, a line feed, and the entry.
public final class EvidenceChain {

    private EvidenceChain() {}

    /// The entry that follows a chain: `facts` with the four members every entry has.
    ///
    /// @throws IllegalArgumentException when the facts hold one of `at, commitmentId, seq, type`
    public static EvidenceEntry next(Chain chain, String commitmentId, String type, Instant at,
            Map<String, ?> facts) {
        Map<String, Object> members = new HashMap<>(facts);
        var seq = chain.seq() + 1;
        members.put("at", InstantText.of(at));
        members.put("commitmentId", commitmentId);
        members.put("seq", seq);
        members.put("type", type);
        if (members.size() != facts.size() + 4) {
            throw new IllegalArgumentException("the facts hold a member of the entry itself");
        }
        var canonical = CanonicalJson.of(members);
        return new EvidenceEntry(commitmentId, seq, canonical, hash(chain.head(), canonical));
    }

    /// Where a chain stands after an entry.
    public static Chain after(EvidenceEntry entry) {
        return new Chain(entry.seq(), entry.hash());
    }

    /// Whether the entries, in their order, are exactly those of a chain that stands at `end`, which
    /// is kept with the commitment.
    public static Verification verify(List<EvidenceEntry> entries, Chain end) {
        var reached = Chain.EMPTY;
        for (var entry : entries) {
            if (!follows(reached, entry)) {
                return new Verification.Broken(reached.seq() + 1);
            }
            reached = after(entry);
        }
        return reached.equals(end)
                ? new Verification.Intact(end)
                : new Verification.Broken(Math.min(reached.seq(), end.seq()) + 1);
    }

    private static boolean follows(Chain chain, EvidenceEntry entry) {
        return entry.seq() == chain.seq() + 1
                && entry.hash().equals(hash(chain.head(), entry.canonical()));
    }

    private static String hash(String previous, String canonical) {
        return Sha256.hex(previous + "\n" + canonical);
    }
}
