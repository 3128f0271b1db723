package co.pacto.domain.contact;

import co.pacto.domain.store.Transaction;
import java.time.Instant;
import org.jspecify.annotations.Nullable;

/// A message that is reserved, with the contact it is sent for if it counts for the day (law.md R09a).
public record SentMail(Message message, @Nullable Contact contact) {

    /// What is written once the provider took it: an e-mail counts as a message the person received,
    /// because nobody can know that he did not (outcomes.md 3).
    public Transaction accepted(String providerId, PersonFile person, Instant now) {
        return ended(message.sent(providerId), person, now);
    }

    /// What is written when nobody will ever know whether it left: it stays counted.
    Transaction unknown(PersonFile person, Instant now) {
        return ended(message.unknown(), person, now);
    }

    private Transaction ended(Message after, PersonFile person, Instant now) {
        var writes = new Transaction().put(after);
        if (contact != null) {
            writes.put(contact.written(now));
            person.slots()
                    .stream()
                    .filter(slot -> slot.date().equals(contact.slotDate()))
                    .forEach(slot -> writes
                            .put(slot.counted(contact.contactPlanId(), Level.L1, true)));
        }
        return writes;
    }
}
