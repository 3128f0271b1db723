package co.pacto.domain.commitment;

import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.Initiator;
import co.pacto.domain.store.Stored;
import java.time.Instant;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/// Where a commitment comes from: the contact that formalizes it, the level and the balance it was
/// made at, and the commitment it takes the place of.
///
/// `expiresAt` ends the draft if nothing else does (`draftExpiryMinutes`). A payment is in the balance
/// snapshot, and so pays nothing of this commitment, if and only if `postedOn <= balanceOn`.
public record Origin(@Stored(as = "formalizationContactId") String contactPlanId, Channel channel,
        Initiator initiator, int level, @Stored(as = "balanceSnapshot") long balanceSnapshotPesos,
        LocalDate balanceOn, @Nullable String replaces, @Stored(flat = true) Versions versions,
        Instant createdAt, Instant expiresAt) {}
