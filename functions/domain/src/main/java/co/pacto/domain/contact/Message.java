package co.pacto.domain.contact;

import co.pacto.domain.Ids;
import co.pacto.domain.script.Text;
import co.pacto.domain.store.Due;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// One written message to a person, from the plan to the provider's answer (services.md 9.6).
///
/// `subjectId` is what it is about besides the commitment: a payment key or a contact.
public record Message(String messageId, MessageKind kind, Purpose purpose, String debtorId,
        @Nullable String addressId, @Nullable String commitmentId, @Nullable String obligationId,
        @Nullable String subjectId, String textId, String textVersion, @Nullable String textDigest,
        State state, @Nullable String providerId, @Nullable Instant reservedAt,
        long version) implements Entity {

    /// After this long without an answer a message is in doubt.
    public static final Duration DOUBT_AFTER = Duration.ofMinutes(15);

    /// Where a message stands.
    public enum State {
        PLANNED,

        /// The gate allowed it; whether it left is not known yet.
        RESERVED,

        /// The provider accepted it.
        SENT,

        /// The gate refused it for good.
        DENIED,

        /// Nobody knows whether it left, and it must not leave twice.
        UNKNOWN
    }

    /// The key of a message.
    public static Key key(String messageId) {
        return Key.operational("MESSAGE#" + messageId, "MESSAGE");
    }

    @Override
    public Key key() {
        return key(messageId);
    }

    /// A message nobody decided about yet. Its id is derived from its kind and from what it is about: a
    /// payment, a contact, or for want of both the commitment.
    public static Message planned(MessageKind kind, String debtorId, String obligationId,
            @Nullable String commitmentId, String subjectId, Text text) {
        return new Message(Ids.id("message", kind.name(), subjectId), kind, kind.purpose(),
                debtorId, null, commitmentId, obligationId, subjectId, text.id(), text.version(),
                text.digest(), State.PLANNED, null, null, 1);
    }

    /// The same message with the gate's leave, about to go to this address.
    Message reserved(String usedAddressId, Instant at) {
        return next(usedAddressId, State.RESERVED, providerId, at);
    }

    /// The same message after the provider accepted it.
    Message sent(String providersId) {
        return next(addressId, State.SENT, providersId, reservedAt);
    }

    /// The same message, which does not leave.
    Message closed(State end) {
        return next(addressId, end, providerId, reservedAt);
    }

    /// The same message under another version, for one that is stored for the first time.
    Message withVersion(long other) {
        return new Message(messageId, kind, purpose, debtorId, addressId, commitmentId,
                obligationId, subjectId, textId, textVersion, textDigest, state, providerId,
                reservedAt, other);
    }

    private Message next(@Nullable String nextAddressId, State nextState,
            @Nullable String nextProviderId, @Nullable Instant nextReservedAt) {
        return new Message(messageId, kind, purpose, debtorId, nextAddressId, commitmentId,
                obligationId, subjectId, textId, textVersion, textDigest, nextState, nextProviderId,
                nextReservedAt, version + 1);
    }

    @Override
    public Optional<Due> due() {
        var waits = state == State.RESERVED || state == State.SENT;
        return Optional.ofNullable(waits ? reservedAt : null)
                .map(at -> new Due(Due.Kind.MESSAGE, at.plus(DOUBT_AFTER), messageId));
    }
}
