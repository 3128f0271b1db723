package co.pacto.local.connect;

import co.pacto.local.Core;
import co.pacto.local.connect.Call.State;
import java.time.Duration;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The calls of the instance, each with its callee: ringing, talking, ended. Everything that happens
/// on a line happens in a timer.
final class Calls {

    private static final Duration RINGING_MAX = Duration.ofSeconds(60);
    private static final Callee NOBODY = _ -> new Reaction.NotConnected(RINGING_MAX,
            "TELECOM_UNANSWERED");

    private final Core core;
    private final ContactEvents events;
    private final Map<String, Contact> contacts = new LinkedHashMap<>();
    private volatile Callee callee = NOBODY;

    Calls(Core core, ContactEvents events) {
        this.core = core;
        this.events = events;
    }

    void answeredBy(Callee newCallee) {
        callee = newCallee;
    }

    synchronized List<Call> all() {
        return contacts.values().stream().map(Contact::view).toList();
    }

    synchronized Optional<Contact> find(String contactId) {
        return Optional.ofNullable(contacts.get(contactId));
    }

    synchronized long inProgress() {
        return contacts.values().stream().filter(c -> c.state() != State.ENDED).count();
    }

    void place(Contact contact) {
        replace(contact);
        events.publish("INITIATED", contact);
        core.clock().at(core.clock().instant(), () -> ring(contact));
    }

    /// Ends a call that has not ended.
    ///
    /// @return whether it had not
    boolean end(String contactId, String reason) {
        var open = find(contactId).filter(contact -> contact.state() != State.ENDED);
        open.ifPresent(contact -> {
            var ended = contact.ended(core.clock().instant(), reason);
            replace(ended);
            events.publish("DISCONNECTED", ended);
            events.publish("COMPLETED", ended);
        });
        return open.isPresent();
    }

    private void ring(Contact contact) {
        switch (callee.ring(contact.call())) {
            case Reaction reaction when reaction.ringing().compareTo(RINGING_MAX) > 0 ->
                after(RINGING_MAX, () -> end(contact.id(), "TELECOM_UNANSWERED"));
            case Reaction.NotConnected(var ringing, var reason) ->
                after(ringing, () -> end(contact.id(), reason));
            case Reaction.Answers(var ringing, var conversation) ->
                after(ringing, () -> answer(contact.id(), conversation));
        }
    }

    private void answer(String contactId, Conversation conversation) {
        find(contactId).filter(contact -> contact.state() == State.RINGING).ifPresent(contact -> {
            var connected = contact.connected(core.clock().instant());
            replace(connected);
            events.publish("CONNECTED_TO_SYSTEM", connected);
            step(connected, conversation);
        });
    }

    private void step(Contact contact, Conversation conversation) {
        var isOpen = find(contact.id()).filter(c -> c.state() == State.CONNECTED).isPresent();
        if (isOpen) {
            switch (conversation.next(new FlowLine(core, contact))) {
                case Step.Continue(var wait) -> after(wait, () -> step(contact, conversation));
                case Step.End(var reason) -> end(contact.id(), reason);
            }
        }
    }

    private void after(Duration wait, Runnable task) {
        core.clock().at(core.clock().instant().plus(wait), task);
    }

    private synchronized void replace(Contact contact) {
        contacts.put(contact.id(), contact);
    }
}
