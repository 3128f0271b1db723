package co.pacto.domain.contact;

import co.pacto.domain.debtor.Address;
import co.pacto.domain.outcome.AlertCode;
import co.pacto.domain.outcome.HandOver;
import co.pacto.domain.outcome.TaskType;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.util.List;
import java.util.Optional;

/// What is written after the platform was asked to dial (outcomes.md 6.4). A call that did not leave
/// gives back the person's date and the slot of the line, exactly as they were.
public final class DialledCall {

    private final Contact contact;
    private final PersonFile person;
    private final List<CallSlot> slots;

    /// @param contact as it was reserved
    /// @param slots the slots of the line that are stored
    public DialledCall(Contact contact, PersonFile person, List<CallSlot> slots) {
        this.contact = contact;
        this.person = person;
        this.slots = List.copyOf(slots);
    }

    /// It rings.
    public static Transaction placed(Contact contact, String connectContactId, Instant now) {
        return new Transaction().put(contact.dialled(connectContactId, now),
                new ConnectPointer(connectContactId, contact.contactPlanId()));
    }

    /// The platform has no room: the order waits and is asked about again.
    public Transaction putBack() {
        return givenBack().put(contact.putBack());
    }

    /// The platform cannot dial at all, whatever the number: a person has to look at its set-up.
    public Transaction notConfigured(String errorCode) {
        return givenBack().put(contact.closed(ContactState.FAILED, errorCode));
    }

    /// The platform refuses the number: it is not used again before an advisor has looked at it.
    public Transaction badNumber(ContactPolicy policy, Instant now) {
        var failed = contact.closed(ContactState.FAILED, "BAD_NUMBER");
        var writes = givenBack().put(failed);
        var address = Optional.ofNullable(contact.addressId()).flatMap(person::address);
        address.map(Address::toReview).ifPresent(writes::put);
        var subjectId = address.map(Address::addressId).orElse(contact.contactPlanId());
        person.raise(AlertCode.NUMBER_TO_REVIEW, subjectId, now).ifPresent(writes::put);
        var toAPerson = new HandOver(failed.subject(), failed.contactPlanId(), failed.aggregate(),
                policy.calendar(), policy.settingsDigest(), now);
        return writes.and(toAPerson.task(TaskType.NUMBER_TO_REVIEW, subjectId));
    }

    private Transaction givenBack() {
        var writes = new Transaction();
        Optional.ofNullable(contact.slotDate())
                .flatMap(person::slot)
                .map(day -> day.released(contact.contactPlanId()))
                .ifPresent(writes::put);
        slots.stream()
                .filter(slot -> contact.contactPlanId().equals(slot.holder()))
                .map(CallSlot::released)
                .forEach(writes::put);
        return writes;
    }
}
