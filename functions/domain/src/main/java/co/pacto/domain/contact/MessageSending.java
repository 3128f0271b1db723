package co.pacto.domain.contact;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.store.Transaction;
import java.time.Duration;
import java.time.Instant;

/// Decides about a message at the instant it would leave, and keeps what became of it: reserve, send
/// with our tag, confirm (services.md 9.6). The provider has no client token, so a message that may
/// have left waits; after the doubt only an exempt one is sent again.
public final class MessageSending {

    private final ContactPolicy policy;

    public MessageSending(ContactPolicy policy) {
        this.policy = policy;
    }

    /// What becomes of the message.
    public SendingDecision decide(MessageOrder order, PersonFile person, ObligationFile obligation,
            Instant now) {
        return switch (order.message().state()) {
            case PLANNED -> order.isCurrent()
                    ? ask(order, person, obligation, now)
                    : new SendingDecision.Done();
            case RESERVED -> inDoubt(order, person, obligation, now);
            case SENT, DENIED, UNKNOWN -> new SendingDecision.Done();
        };
    }

    /// What is written when the provider accepted the message: a counted one consumes its date and locks
    /// the week (outcomes.md 3).
    ///
    /// @throws IllegalStateException when a counted message has no reserved date
    public Transaction accepted(MessageOrder order, String providerId, PersonFile person) {
        var writes = new Transaction().put(order.message().sent(providerId));
        return order.contact() == null
                ? writes
                : writes.and(counted(order, order.contact(), person));
    }

    /// What is written when the provider refused the message before accepting it: nobody was reached,
    /// and a counted one gives its date back (law.md 5.5, L0).
    public Transaction refused(MessageOrder order, PersonFile person, String reason) {
        var writes = new Transaction().put(order.message().closed(Message.State.DENIED));
        var contact = order.contact();
        return contact == null
                ? writes
                : writes.put(contact.closed(ContactState.FAILED, reason),
                        slot(order, person).released(contact.contactPlanId()));
    }

    private SendingDecision ask(MessageOrder order, PersonFile person, ObligationFile obligation,
            Instant now) {
        var request = order.request();
        var facts = ContactFacts.of(request, person, obligation, policy, now);
        var answer = Gate.decide(request, facts, policy, now);
        var contact = order.contact();
        var decision = answer.decision(request, order.planId(), GateDecision.Phase.SEND,
                contact == null ? order.message().version() : contact.version());
        var address = facts.address();
        if (answer.isAllowed() && address != null) {
            return send(order, address, person, new Transaction().put(decision), now);
        }
        var writes = new Transaction().put(decision);
        if (contact == null) {
            writes.put(stored(order, order.message().closed(Message.State.DENIED)));
        } else {
            var settled = Settlement.of(contact, answer, obligation, policy.settingsDigest(), now);
            writes.put(settled.contact()).put(settled.events());
        }
        return new SendingDecision.Settled(answer.code(), writes);
    }

    private static SendingDecision send(MessageOrder order, Address address, PersonFile person,
            Transaction writes, Instant now) {
        var reserved = stored(order, order.message().reserved(address.addressId(), now));
        writes.put(reserved);
        if (order.contact() != null) {
            var date = Bogota.date(now);
            writes.put(person.slot(date)
                    .orElseGet(() -> DaySlot.free(reserved.debtorId(), date))
                    .reserved(order.planId(), Channel.EMAIL, now));
        }
        return new SendingDecision.Send(reserved, address, writes);
    }

    private SendingDecision inDoubt(MessageOrder order, PersonFile person,
            ObligationFile obligation, Instant now) {
        var doubtEnds = reservedAt(order.message()).plus(Message.DOUBT_AFTER);
        if (now.isBefore(doubtEnds)) {
            return new SendingDecision.Wait(Duration.between(now, doubtEnds));
        }
        var contact = order.contact();
        return contact == null
                ? ask(order, person, obligation, now)
                : new SendingDecision.GivenUp(
                        new Transaction().put(order.message().closed(Message.State.UNKNOWN))
                                .and(counted(order, contact, person)));
    }

    private static Transaction counted(MessageOrder order, Contact contact, PersonFile person) {
        return new Transaction().put(contact.concluded(),
                slot(order, person).counted(contact.contactPlanId(), Level.L1, true));
    }

    private static DaySlot slot(MessageOrder order, PersonFile person) {
        return person.slot(Bogota.date(reservedAt(order.message())))
                .orElseThrow(() -> new IllegalStateException("a counted message has no date"));
    }

    private static Instant reservedAt(Message message) {
        var at = message.reservedAt();
        if (at == null) {
            throw new IllegalStateException("the message is not reserved");
        }
        return at;
    }

    /// A message that is stored for the first time has version 1, whatever happened to it before.
    private static Message stored(MessageOrder order, Message next) {
        return order.isStored() ? next : next.withVersion(1);
    }
}
