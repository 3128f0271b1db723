package co.pacto.domain.contact;

import co.pacto.domain.event.Aggregate;
import co.pacto.domain.event.Subject;
import co.pacto.domain.store.Due;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import java.time.Duration;
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

    /// So long after it left, a contact without an end is looked after by the sweep (data.md 3).
    private static final Duration LOOKED_AFTER = Duration.ofMinutes(15);

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

    /// Whether it is the contact that a flow speaks of, with this person about this obligation.
    public boolean isAddressedBy(DialogueAddress address) {
        return contactPlanId.equals(address.contactPlanId()) && debtorId.equals(address.debtorId())
                && address.obligationId().equals(obligationId);
    }

    /// A contact that somebody orders, before the gate was asked at the instant of sending.
    public static Contact ordered(String contactPlanId, ContactRequest request) {
        return new Contact(contactPlanId, request.debtorId(), request.obligationId(),
                request.commitmentId(), request.purpose(), request.channel(), request.addressId(),
                request.initiator(), request.evidenceRef(), ContactState.ORDERED, null, null, null,
                null, 0, null, null, null, null, null, 1);
    }

    /// What it is about.
    public Subject subject() {
        return new Subject(debtorId, obligationId, commitmentId, contactPlanId);
    }

    /// The contact as the one whose fact an event tells.
    public Aggregate aggregate() {
        return new Aggregate(Aggregate.Kind.CONTACT, contactPlanId, version);
    }

    /// The wish behind the contact, as the gate is asked about it.
    public ContactRequest request(boolean mayMove) {
        return new ContactRequest(debtorId, obligationId, commitmentId, purpose, channel, addressId,
                initiator, evidenceRef, null, mayMove);
    }

    /// The same contact with the slot of a date, and of the line, taken for it.
    public Contact reserved(String usedAddressId, LocalDate date, String token, int lineSlot,
            Instant at) {
        return next(ContactState.RESERVED,
                new Line(usedAddressId, date, token, connectContactId, lineSlot, deferrals),
                moments(), reason, at.plus(LOOKED_AFTER));
    }

    /// The same contact, allowed to leave in writing, with the slot of a date taken for it.
    Contact reservedInWriting(String usedAddressId, LocalDate date, Instant at) {
        return next(ContactState.RESERVED,
                new Line(usedAddressId, date, null, null, null, deferrals), moments(), reason,
                at.plus(LOOKED_AFTER));
    }

    /// The same contact, over with its message: nobody hangs up.
    Contact written(Instant at) {
        return next(ContactState.ENDED, line(), new Moments(at, null, at), reason, null);
    }

    /// The same contact, dialled by the platform.
    public Contact dialled(String platformId, Instant at) {
        return next(ContactState.STARTED, line().of(platformId),
                new Moments(startedAt == null ? at : startedAt, answeredAt, endedAt), reason,
                at.plus(LOOKED_AFTER));
    }

    /// The same contact, back in the queue: the platform has no room for it yet, and nothing left.
    public Contact putBack() {
        return next(ContactState.ORDERED,
                new Line(addressId, null, null, null, null, deferrals + 1), moments(), reason,
                null);
    }

    /// The same contact, waiting for the instant at which it may be ordered.
    public Contact planned() {
        return next(ContactState.PLANNED, line(), moments(), reason, null);
    }

    /// The same contact, closed without having left: denied, dropped or failed.
    public Contact closed(ContactState end, String why) {
        return next(end, line(), moments(), why, null);
    }

    /// The same contact with somebody on the line. What was known before stays: the platform's own
    /// events and the step PREPARE may come in any order (data.md 11.1).
    public Contact answered(@Nullable String platformId, Instant at) {
        return next(ContactState.STARTED, connectContactId == null ? line().of(platformId) : line(),
                new Moments(startedAt == null ? at : startedAt,
                        answeredAt == null ? at : answeredAt, endedAt),
                reason, dueAt);
    }

    /// The same contact with its outcome: no sweep has to look after it. The line may still be open.
    public Contact concluded() {
        return next(ContactState.ENDED, line(), moments(), reason, null);
    }

    /// The same contact after the line closed, with the platform's reason for it.
    public Contact hungUp(Instant at, String disconnectReason) {
        return next(ContactState.ENDED, line(), new Moments(startedAt, answeredAt, at),
                disconnectReason, null);
    }

    /// The same contact under another version, for one that is stored for the first time.
    Contact withVersion(long other) {
        return new Contact(contactPlanId, debtorId, obligationId, commitmentId, purpose, channel,
                addressId, initiator, evidenceRef, state, slotDate, clientToken, connectContactId,
                leaseSlot, deferrals, startedAt, answeredAt, endedAt, reason, dueAt, other);
    }

    private Line line() {
        return new Line(addressId, slotDate, clientToken, connectContactId, leaseSlot, deferrals);
    }

    private Moments moments() {
        return new Moments(startedAt, answeredAt, endedAt);
    }

    private Contact next(ContactState nextState, Line line, Moments moments,
            @Nullable String nextReason, @Nullable Instant nextDueAt) {
        return new Contact(contactPlanId, debtorId, obligationId, commitmentId, purpose, channel,
                line.addressId, initiator, evidenceRef, nextState, line.slotDate, line.clientToken,
                line.connectContactId, line.leaseSlot, line.deferrals, moments.started,
                moments.answered, moments.ended, nextReason, nextDueAt, version + 1);
    }

    private record Line(@Nullable String addressId, @Nullable LocalDate slotDate,
            @Nullable String clientToken, @Nullable String connectContactId,
            @Nullable Integer leaseSlot, int deferrals) {

        Line of(@Nullable String platformId) {
            return new Line(addressId, slotDate, clientToken, platformId, leaseSlot, deferrals);
        }
    }

    private record Moments(@Nullable Instant started, @Nullable Instant answered,
            @Nullable Instant ended) {}
}
