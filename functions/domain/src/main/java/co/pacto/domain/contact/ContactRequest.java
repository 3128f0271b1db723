package co.pacto.domain.contact;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// Somebody wants to contact a person: what the gate is asked (law.md 5.1).
///
/// `evidenceRef` names the debtor's request, the posted payment or the alert that an exempt purpose
/// needs, and `requestedAt` when the debtor asked. `mayMove`: the contact may wait for a later
/// instant.
public record ContactRequest(String debtorId, @Nullable String obligationId,
        @Nullable String commitmentId, Purpose purpose, Channel channel, @Nullable String addressId,
        Initiator initiator, @Nullable String evidenceRef, @Nullable Instant requestedAt,
        boolean mayMove) {

    /// Whether the debtor asked for this call, which then is collection that no commitment and no due
    /// date silences (law.md 5.3).
    public boolean requestedByDebtor() {
        return purpose == Purpose.COLLECTION && evidenceRef != null && requestedAt != null;
    }

    /// The same wish by another channel, to any of its addresses.
    public ContactRequest by(Channel other) {
        return new ContactRequest(debtorId, obligationId, commitmentId, purpose, other, null,
                initiator, evidenceRef, requestedAt, mayMove);
    }
}
