package co.pacto.function.sendmessage;

import co.pacto.aws.facts.Facts;
import co.pacto.domain.alarm.Deferral;
import co.pacto.domain.contact.CallOrder;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactFile;
import co.pacto.domain.contact.Mailer;
import co.pacto.domain.contact.Message;
import co.pacto.domain.contact.MessageOrder;
import co.pacto.domain.contact.MessageSending;
import co.pacto.domain.contact.SendingDecision;
import co.pacto.domain.contact.SentMail;
import co.pacto.domain.store.Store;
import co.pacto.edge.Body;
import co.pacto.edge.Field;
import co.pacto.edge.Log;
import dagger.Lazy;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.function.Supplier;
import org.jspecify.annotations.Nullable;

/// Sends one ordered e-mail: reads what the gate asks, reserves, sends, writes down what the provider
/// said. A crash between sending and writing, and a lost answer, leave it in doubt (services.md 9.6);
/// a provider that takes no more now makes it wait. One that refuses ends a counted contact, whose
/// day is over anyway, while an exempt message keeps failing until the dead letters show it.
final class SendMessage {

    /// Another contact of the same person moves what was read.
    private static final int MAX_ATTEMPTS = 4;

    private final Lazy<Store> store;
    private final Lazy<Mailer> mailer;
    private final Lazy<Deferral> deferral;
    private final InstantSource clock;
    private final Log log;

    @Inject
    SendMessage(Lazy<Store> store, Lazy<Mailer> mailer, Lazy<Deferral> deferral,
            InstantSource clock, Log log) {
        this.store = store;
        this.mailer = mailer;
        this.deferral = deferral;
        this.clock = clock;
        this.log = log;
    }

    /// Sends what the law exempts: a copy or the confirmation of a payment.
    void send(MessageOrder order, String body) throws IOException {
        untilDone(body, () -> sending(order.debtorId(), order.obligationId()).decide(order,
                message(order.messageId())));
    }

    /// Sends the message of a contact that counts for the day.
    void send(CallOrder order, String body) throws IOException {
        untilDone(body,
                () -> facts().contact(order.contactPlanId())
                        .map(ContactFile::contact)
                        .map(contact -> decide(order, contact))
                        .orElseGet(SendingDecision.Done::new));
    }

    private SendingDecision decide(CallOrder order, Contact contact) {
        var message = MessageOrder.ofContact(contact);
        return sending(message.debtorId(), message.obligationId()).decide(order, contact,
                message(message.messageId()));
    }

    private void untilDone(String body, Supplier<SendingDecision> decision) throws IOException {
        for (var attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            if (isDone(decision.get(), body)) {
                return;
            }
        }
        throw new IllegalStateException("the facts of a message moved again and again");
    }

    /// Whether the order is dealt with; false when somebody changed what was read meanwhile.
    private boolean isDone(SendingDecision decision, String body) throws IOException {
        return switch (decision) {
            case SendingDecision.Done() -> true;
            case SendingDecision.Wait(var delay) -> {
                defer(body, delay);
                yield true;
            }
            case SendingDecision.Settled(var code, var writes) -> {
                log.info("MESSAGE_NOT_SENT").with(Field.CODE, code).write();
                yield facts().isCommitted(writes);
            }
            case SendingDecision.Send send -> {
                if (!facts().isCommitted(send.writes())) {
                    yield false;
                }
                send(send, body);
                yield true;
            }
        };
    }

    private void send(SendingDecision.Send send, String body) throws IOException {
        var answer = mailer.get().send(send.mail());
        write(send.reserved(), answer);
        tell(send.reserved().message(), answer);
        switch (answer) {
            case Mailer.Answer.Accepted _ -> {
            }
            case Mailer.Answer.Throttled() -> defer(body, send.reserved().throttledFor());
            case Mailer.Answer.Refused _ -> {
                log.handled("MESSAGE_REFUSED");
                if (!send.reserved().isCounted()) {
                    throw new MailRefusedException();
                }
            }
        }
    }

    /// Whoever else wrote meanwhile, the mail is not sent again: only what is written is decided anew.
    private void write(SentMail sent, Mailer.Answer answer) {
        var order = sent.order();
        facts().commit(() -> new Facts.Attempt<>(answer,
                sent.after(answer, facts().person(order.debtorId()),
                        facts().obligation(order.obligationId()), clock.instant())));
    }

    private void tell(Message message, Mailer.Answer answer) {
        var line = switch (answer) {
            case Mailer.Answer.Accepted _ ->
                log.info("MESSAGE_SENT").with(Field.CODE, message.kind().name());
            case Mailer.Answer.Throttled() -> log.info("MESSAGE_THROTTLED");
            case Mailer.Answer.Refused(var code) ->
                log.warn("MESSAGE_REFUSED").with(Field.AWS_ERROR_CODE, code);
        };
        line.with(Field.MESSAGE_ID, message.messageId()).write();
    }

    /// Waiting is not failing, but it ends.
    private void defer(String body, Duration delay) throws IOException {
        var orderedAt = Body.of(body).optionalText("at").map(Instant::parse);
        if (orderedAt.map(at -> at.plus(Deferral.LONGEST_WAIT))
                .filter(clock.instant()::isAfter)
                .isPresent()) {
            throw new IllegalStateException("a message has waited for a day");
        }
        deferral.get().again(body, delay);
    }

    private MessageSending sending(String debtorId, String obligationId) {
        return new MessageSending(facts().settings(), facts().person(debtorId),
                facts().obligation(obligationId), clock.instant());
    }

    private @Nullable Message message(String messageId) {
        return store.get()
                .get(List.of(Message.key(messageId)))
                .stream()
                .map(Message.class::cast)
                .findFirst()
                .orElse(null);
    }

    private Facts facts() {
        return new Facts(store.get());
    }
}
