package co.pacto.domain.contact;

import co.pacto.domain.store.Due;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One attempt to reach a person by telephone, from the plan to its end (data.md 2).
public record Contact(String contactPlanId, String debtorId, @Nullable String obligationId,
        @Nullable String commitmentId, Purpose purpose, Channel channel, @Nullable String addressId,
        Initiator initiator, @Nullable String evidenceRef, ContactState state,
        @Nullable LocalDate slotDate, @Nullable String clientToken,
        @Nullable String connectContactId, @Nullable Integer leaseSlot, int deferrals,
        @Nullable Instant startedAt, @Nullable Instant answeredAt, @Nullable Instant endedAt,
        @Nullable String reason, @Nullable Instant dueAt, long version) implements Entity {

    /// The partition of a contact, with its call and its outcome.
    public static String partition(String contactPlanId) {
        return "CONTACT#" + contactPlanId;
    }

    /// The key of the contact itself.
    public static Key key(String contactPlanId) {
        return Key.operational(partition(contactPlanId), "CONTACT");
    }

    @Override
    public Key key() {
        return key(contactPlanId);
    }

    @Override
    public Optional<Due> due() {
        var waits = state == ContactState.RESERVED || state == ContactState.STARTED;
        return Optional.ofNullable(waits ? dueAt : null)
                .map(at -> new Due(Due.Kind.CONTACT, at, contactPlanId));
    }
}
