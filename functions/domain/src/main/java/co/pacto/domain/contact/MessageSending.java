package co.pacto.domain.contact;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.debtor.EmailAddress;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.settings.Settings;
import co.pacto.domain.store.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.jspecify.annotations.Nullable;

/// Decides about an ordered e-mail at the instant it would leave: reserve, send, confirm; in doubt,
/// exempt messages are sent again, marked as a copy, and counted ones never (services.md 9.6).
public final class MessageSending {

    private final Settings settings;
    private final ContactPolicy policy;
    private final PersonFile person;
    private final ObligationFile obligation;
    private final Instant now;

    public MessageSending(Settings settings, PersonFile person, ObligationFile obligation,
            Instant now) {
        this.settings = settings;
        this.policy = ContactPolicy.of(settings);
        this.person = person;
        this.obligation = obligation;
        this.now = now;
    }

    /// What becomes of a message that the law exempts.
    public SendingDecision decide(MessageOrder order, @Nullable Message known) {
        return switch (known == null ? Message.State.PLANNED : known.state()) {
            case SENT, DENIED, FAILED, UNKNOWN -> new SendingDecision.Done();
            case PLANNED -> ask(order, known);
            case RESERVED -> wait(known).orElseGet(() -> ask(order, known));
        };
    }

    /// What becomes of a contact that is written and counts for the day.
    ///
    /// @param known its message, if it was reserved before
    public SendingDecision decide(CallOrder order, Contact contact, @Nullable Message known) {
        if (order.isStale(contact)) {
            return new SendingDecision.Done();
        }
        return switch (contact.state()) {
            case PLANNED, ORDERED -> ask(contact, known);
            case RESERVED -> wait(known).orElseGet(() -> giveUp(contact, known));
            case STARTED, ENDED, DENIED, DROPPED, FAILED -> new SendingDecision.Done();
        };
    }

    private Optional<SendingDecision> wait(@Nullable Message known) {
        return Optional.ofNullable(known)
                .map(Message::reservedAt)
                .map(at -> Duration.between(now, at.plus(Message.DOUBT_AFTER)))
                .filter(Duration::isPositive)
                .map(SendingDecision.Wait::new);
    }

    private SendingDecision giveUp(Contact contact, @Nullable Message known) {
        return known == null
                ? new SendingDecision.Done()
                : new SendingDecision.Settled(Message.State.UNKNOWN.name(),
                        sentMail(MessageOrder.ofContact(contact), known, known, contact)
                                .unknown(person, now));
    }

    private SendingDecision ask(MessageOrder order, @Nullable Message known) {
        var request = order.request();
        var facts = ContactFacts.of(request, person, obligation, policy, now);
        var answer = Gate.decide(request, facts, policy, now);
        var decision = answer.decision(request, order.messageId(), GateDecision.Phase.SEND,
                known == null ? 0 : known.version());
        var address = facts.address();
        if (answer.isAllowed() && address != null) {
            return send(order, address, known, null, new Transaction().put(decision));
        }
        var denied = Message.denied(order, MailText.template(order.kind())).after(known);
        return new SendingDecision.Settled(answer.code().name(),
                new Transaction().put(decision, denied));
    }

    private SendingDecision ask(Contact contact, @Nullable Message known) {
        var request = contact.request(true);
        var facts = ContactFacts.of(request, person, obligation, policy, now);
        var answer = Gate.decide(request, facts, policy, now);
        var writes = new Transaction().put(answer.decision(request, contact.contactPlanId(),
                GateDecision.Phase.SEND, contact.version()));
        var address = facts.address();
        if (answer.isAllowed() && address != null) {
            var date = Bogota.date(now);
            var day = person.slot(date).orElseGet(() -> DaySlot.free(contact.debtorId(), date));
            var reserved = contact.reservedInWriting(address.addressId(), date, now);
            writes.put(reserved, day.reserved(contact.contactPlanId(), Channel.EMAIL, now))
                    .and(PlannedMark.between(contact, reserved));
            return send(MessageOrder.ofContact(contact), address, known, reserved, writes);
        }
        var settled = new ContactSettling(policy.settingsDigest()).settle(contact, answer,
                obligation, now);
        return new SendingDecision.Settled(answer.code().name(),
                writes.put(settled.contact())
                        .put(settled.events())
                        .and(PlannedMark.between(contact, settled.contact())));
    }

    private SendingDecision send(MessageOrder order, Address address, @Nullable Message known,
            @Nullable Contact contact, Transaction writes) {
        var isRepeated = known != null && known.isInDoubt();
        var text = MailText.of(order, isRepeated, person.debtor(), obligation, settings);
        var reserved = Message.reserved(order, address.addressId(), text.rendered(), now)
                .after(known);
        var mail = new Mail(order.messageId(), new EmailAddress(address.value()),
                text.rendered().subject(), text.rendered().text(), text.html(),
                contact == null ? null : settings.creditor().optOutUrl());
        return new SendingDecision.Send(mail, sentMail(order, reserved, known, contact),
                writes.put(reserved));
    }

    private SentMail sentMail(MessageOrder order, Message message, @Nullable Message before,
            @Nullable Contact contact) {
        return new SentMail(order, message, before, contact, settings.creditor());
    }
}
