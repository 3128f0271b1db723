package co.pacto.domain.evidence;

import co.pacto.domain.store.Stored;

/// Where the evidence of a commitment stands: the number and the hash of its last entry.
public record Chain(@Stored(as = "chainSeq") long seq, @Stored(as = "chainHead") String head) {

    /// A chain without entries: `hash_0` is 64 zeros (security.md 5.1).
    public static final Chain EMPTY = new Chain(0, "0".repeat(64));
}
