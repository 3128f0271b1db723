package co.pacto.domain.contact;

import co.pacto.domain.script.Rendering;
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

        /// The provider refused it, and the contact it was for is over.
        FAILED,

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

    @Override
    public Optional<Due> due() {
        var waits = state == State.RESERVED || state == State.SENT;
        return Optional.ofNullable(waits ? reservedAt : null)
                .map(at -> new Due(Due.Kind.MESSAGE, at.plus(DOUBT_AFTER), messageId));
    }

    /// The message of an order, with the text it says, allowed to leave to this address.
    static Message reserved(MessageOrder order, String addressId, Rendering.Rendered rendered,
            Instant at) {
        return new Message(order.messageId(), order.kind(), order.kind().purpose(),
                order.debtorId(), addressId, order.commitmentId(), order.obligationId(),
                order.subjectId(), rendered.textId(), rendered.textVersion(), rendered.digest(),
                State.RESERVED, null, at, 1);
    }

    /// The message of an order that may not leave.
    static Message denied(MessageOrder order, Text text) {
        return new Message(order.messageId(), order.kind(), order.kind().purpose(),
                order.debtorId(), null, order.commitmentId(), order.obligationId(),
                order.subjectId(), text.id(), text.version(), null, State.DENIED, null, null, 1);
    }

    /// The same message as the next version of the stored one.
    Message after(@Nullable Message stored) {
        return stored == null ? this : next(state, providerId, reservedAt, stored.version + 1);
    }

    Message sent(String acceptedAs) {
        return next(State.SENT, acceptedAs, reservedAt, version + 1);
    }

    Message failed() {
        return next(State.FAILED, providerId, reservedAt, version + 1);
    }

    Message unknown() {
        return next(State.UNKNOWN, providerId, reservedAt, version + 1);
    }

    /// The same message after the provider took nothing of it: whatever was in doubt before still is.
    Message putBack(@Nullable Message before) {
        return before == null || !before.isInDoubt()
                ? next(State.PLANNED, null, null, version + 1)
                : next(State.RESERVED, null, before.reservedAt, version + 1);
    }

    /// Whether it may have left, although nobody said so.
    boolean isInDoubt() {
        return state == State.RESERVED;
    }

    private Message next(State nextState, @Nullable String nextProviderId,
            @Nullable Instant nextReservedAt, long nextVersion) {
        return new Message(messageId, kind, purpose, debtorId, addressId, commitmentId,
                obligationId, subjectId, textId, textVersion, textDigest, nextState, nextProviderId,
                nextReservedAt, nextVersion);
    }
}
