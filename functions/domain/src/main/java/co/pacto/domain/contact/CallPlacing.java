package co.pacto.domain.contact;

import co.pacto.domain.Ids;
import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.debtor.PhoneNumber;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.store.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Optional;
import java.util.stream.IntStream;

/// Decides about an ordered call at the instant it would leave: a slot of the line, the gate, the
/// person's date. Only an answer of the gate at this instant authorises (law.md 5.1, connect.md 9).
public final class CallPlacing {

    private static final int WAIT_SECONDS_MIN = 30;
    private static final int WAIT_SECONDS_SPREAD = 31;

    private final ContactPolicy policy;
    private final String stackName;

    public CallPlacing(ContactPolicy policy, String stackName) {
        this.policy = policy;
        this.stackName = stackName;
    }

    /// How many calls the line holds: one slot each, numbered from 0.
    public static List<Integer> slotNumbers(ContactPolicy policy) {
        return IntStream.range(0, policy.concurrentCalls()).boxed().toList();
    }

    /// What becomes of the call.
    ///
    /// @param known the contact, if it exists already
    /// @param slots the slots of the line that are stored
    public PlacingDecision decide(CallOrder order, Optional<Contact> known, PersonFile person,
            ObligationFile obligation, List<CallSlot> slots, Instant now) {
        var contact = known.or(() -> Optional.ofNullable(order.campaign())
                .map(request -> Contact.ordered(order.contactPlanId(), request)));
        if (contact.isEmpty() || order.isStale(contact.get())) {
            return new PlacingDecision.Done();
        }
        return switch (contact.get().state()) {
            case RESERVED -> again(contact.get(), person, now);
            case PLANNED, ORDERED ->
                place(contact.get(), known.isPresent(), person, obligation, slots, now);
            case STARTED, ENDED, DENIED, DROPPED, FAILED -> new PlacingDecision.Done();
        };
    }

    private PlacingDecision place(Contact contact, boolean isStored, PersonFile person,
            ObligationFile obligation, List<CallSlot> slots, Instant now) {
        var free = freeSlot(contact.contactPlanId(), slots, now);
        if (free.isEmpty()) {
            return new PlacingDecision.Wait(waitOf(contact.contactPlanId()));
        }
        var request = contact.request(contact.purpose() != Purpose.COLLECTION);
        var facts = ContactFacts.of(request, person, obligation, policy, now);
        var answer = Gate.decide(request, facts, policy, now);
        var decision = answer.decision(request, contact.contactPlanId(), GateDecision.Phase.SEND,
                contact.version());
        var address = facts.address();
        if (answer.isAllowed() && address != null) {
            return dial(contact, isStored, person, address, free.get(), decision, now);
        }
        var settled = new ContactSettling(policy.settingsDigest()).settle(contact, answer,
                obligation, now);
        return new PlacingDecision.Settled(answer.code(),
                new Transaction().put(decision)
                        .put(asFirst(settled.contact(), isStored))
                        .put(settled.events())
                        .and(PlannedMark.between(contact, settled.contact())));
    }

    private PlacingDecision dial(Contact contact, boolean isStored, PersonFile person,
            Address address, CallSlot line, GateDecision decision, Instant now) {
        var date = Bogota.date(now);
        var day = person.slot(date).orElseGet(() -> DaySlot.free(contact.debtorId(), date));
        var token = ClientToken.of(stackName, contact.debtorId(), date, day.nextOrdinal());
        var reserved = asFirst(
                contact.reserved(address.addressId(), date, token, line.number(), now), isStored);
        return new PlacingDecision.Dial(reserved, new PhoneNumber(address.value()),
                new Transaction()
                        .put(reserved, decision,
                                day.reserved(contact.contactPlanId(), Channel.VOICE, now),
                                line.leased(contact.contactPlanId(), now))
                        .and(PlannedMark.between(contact, reserved)));
    }

    /// A contact that is stored for the first time has version 1, whatever happened to it before.
    private static Contact asFirst(Contact contact, boolean isStored) {
        return isStored ? contact : contact.withVersion(1);
    }

    private PlacingDecision again(Contact contact, PersonFile person, Instant now) {
        var address = Optional.ofNullable(contact.addressId()).flatMap(person::address);
        var isToday = Bogota.date(now).equals(contact.slotDate());
        return address.isPresent() && isToday && policy.calendar().isOpen(now)
                ? new PlacingDecision.DialAgain(contact, new PhoneNumber(address.get().value()))
                : new PlacingDecision.Done();
    }

    /// The slot that the contact's id points at, or the next one that is free.
    private Optional<CallSlot> freeSlot(String contactPlanId, List<CallSlot> stored, Instant now) {
        var count = policy.concurrentCalls();
        var first = Ids.shard(contactPlanId, count);
        return IntStream.range(0, count)
                .map(step -> (first + step) % count)
                .mapToObj(number -> stored.stream()
                        .filter(slot -> slot.number() == number)
                        .findFirst()
                        .orElseGet(() -> CallSlot.untouched(number)))
                .filter(slot -> slot.isFree(now))
                .findFirst();
    }

    /// How long an order waits for a slot of the line or for the platform's rate: 30 to 60 seconds, by the
    /// contact's id, so that those who wait do not come back together (connect.md 9).
    public static Duration waitOf(String contactPlanId) {
        return Duration
                .ofSeconds(WAIT_SECONDS_MIN + (long) Ids.shard(contactPlanId, WAIT_SECONDS_SPREAD));
    }
}
