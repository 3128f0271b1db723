package co.pacto.domain.contact;

import co.pacto.domain.Ids;
import co.pacto.domain.commitment.CopyEvidence;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.settings.Creditor;
import co.pacto.domain.store.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.function.BiFunction;
import java.util.function.UnaryOperator;
import org.jspecify.annotations.Nullable;

/// A message that is reserved, with the contact it is sent for if it counts for the day (law.md R09a),
/// and what is written once the provider answered.
///
/// @param order why it is sent
/// @param before the message as it was stored; null when this is its first reservation
/// @param creditor whose statements it carries
public record SentMail(MessageOrder order, Message message, @Nullable Message before,
        @Nullable Contact contact, Creditor creditor) {

    private static final int THROTTLED_SECONDS_MIN = 60;
    private static final int THROTTLED_SECONDS_SPREAD = 61;

    /// Whether it holds the person's date until its contact is over.
    public boolean isCounted() {
        return contact != null;
    }

    /// How long it waits for a provider that takes no more now: one to two minutes, by the message's id,
    /// so that those who wait do not come back together.
    public Duration throttledFor() {
        return Duration.ofSeconds(THROTTLED_SECONDS_MIN
                + (long) Ids.shard(message.messageId(), THROTTLED_SECONDS_SPREAD));
    }

    /// What is written after this answer. Where nothing left, the person's date is free again, as if
    /// nobody had asked for it (law.md 5.5, L0).
    ///
    /// @param person who was written to, as stored now
    /// @param file what the message is about, as stored now
    public Transaction after(Mailer.Answer answer, PersonFile person, ObligationFile file,
            Instant now) {
        return switch (answer) {
            case Mailer.Answer.Accepted(var providerId) ->
                accepted(message.sent(providerId), person, file, now);
            case Mailer.Answer.Throttled() ->
                givenBack(message.putBack(before), Contact::putBack, person);
            case Mailer.Answer.Refused(var code) ->
                givenBack(isCounted() ? message.failed() : message.putBack(before),
                        open -> open.closed(ContactState.FAILED, code), person);
        };
    }

    /// What is written when nobody will ever know whether it left: it stays counted.
    Transaction unknown(PersonFile person, Instant now) {
        return counted(message.unknown(), person, now);
    }

    private Transaction accepted(Message sent, PersonFile person, ObligationFile file,
            Instant now) {
        var writes = counted(sent, person, now);
        return sent.kind() == MessageKind.AGREEMENT_COPY
                ? writes.and(CopyEvidence.sent(sent, file, creditor, now))
                : writes;
    }

    /// An e-mail counts as a message the person received, because nobody can know that he did not
    /// (outcomes.md 3).
    private Transaction counted(Message after, PersonFile person, Instant now) {
        return ended(after, open -> open.written(now), person,
                (day, contactPlanId) -> day.counted(contactPlanId, Level.L1, true));
    }

    private Transaction givenBack(Message after, UnaryOperator<Contact> end, PersonFile person) {
        return ended(after, end, person, DaySlot::released);
    }

    private Transaction ended(Message after, UnaryOperator<Contact> end, PersonFile person,
            BiFunction<DaySlot, String, DaySlot> settled) {
        var writes = new Transaction().put(after);
        if (contact != null) {
            writes.put(end.apply(contact));
            person.slots()
                    .stream()
                    .filter(day -> day.date().equals(contact.slotDate()))
                    .forEach(day -> writes.put(settled.apply(day, contact.contactPlanId())));
        }
        return writes;
    }
}
