package co.pacto.domain.debtor;

import co.pacto.domain.contact.Channel;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.InstantText;
import co.pacto.domain.store.Key;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// What a change of a person's contact data leaves for the audit: who made it, by what, and the old and
/// the new value, both masked (law.md 11.5; data.md 4).
///
/// @param source what it came with: `<importId>:<line>` of the creditor's file
/// @param evidenceRef the evidence of the consent to the new value, if there is one
/// @param oldMasked what stood in its place; null when nothing did
public record AddressChange(String debtorId, String addressId, Channel channel, Instant at, Who who,
        String source, @Nullable String evidenceRef, @Nullable String oldMasked,
        String newMasked) implements Entity {

    /// Who may change contact data.
    public enum Who {

        /// By the portfolio file.
        CREDITOR
    }

    @Override
    public Key key() {
        return Key.audit(Debtor.partition(debtorId),
                "ADDRESS#" + InstantText.of(at) + "#" + addressId);
    }

    @Override
    public long version() {
        return 1;
    }
}
