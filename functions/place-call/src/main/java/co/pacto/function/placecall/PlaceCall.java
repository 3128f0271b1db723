package co.pacto.function.placecall;

import co.pacto.aws.facts.Facts;
import co.pacto.domain.alarm.Deferral;
import co.pacto.domain.contact.CallOrder;
import co.pacto.domain.contact.CallPlacing;
import co.pacto.domain.contact.CallSlot;
import co.pacto.domain.contact.Calls;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactPolicy;
import co.pacto.domain.contact.ContactRequest;
import co.pacto.domain.contact.DialledCall;
import co.pacto.domain.contact.PersonFile;
import co.pacto.domain.contact.PlacingDecision;
import co.pacto.domain.debtor.PhoneNumber;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.store.Key;
import co.pacto.domain.store.Store;
import co.pacto.domain.store.Transaction;
import co.pacto.edge.Field;
import co.pacto.edge.Log;
import dagger.Lazy;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;

/// Places one ordered call: reads what the gate asks, reserves, dials, writes down what the platform
/// said. A crash at any point is cured by the same order coming again.
final class PlaceCall {

    /// Another order of the same person, or another call that took the slot, moves what was read.
    private static final int MAX_ATTEMPTS = 4;

    private final Lazy<Store> store;
    private final Lazy<Calls> calls;
    private final Lazy<Deferral> deferral;
    private final PlaceCallConfig config;
    private final InstantSource clock;
    private final Log log;

    @Inject
    PlaceCall(Lazy<Store> store, Lazy<Calls> calls, Lazy<Deferral> deferral, PlaceCallConfig config,
            InstantSource clock, Log log) {
        this.store = store;
        this.calls = calls;
        this.deferral = deferral;
        this.config = config;
        this.clock = clock;
        this.log = log;
    }

    /// What the gate and the line are asked with.
    private record Asked(Optional<Contact> contact, PersonFile person, ObligationFile obligation,
            ContactPolicy policy, List<CallSlot> slots) {}

    void place(CallOrder order, String body) throws IOException {
        for (var attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
            var asked = asked(order);
            if (asked.isEmpty() || isDone(order, asked.get(), body)) {
                return;
            }
        }
        throw new IllegalStateException("the facts of a call moved again and again");
    }

    /// Whether the order is dealt with; false when somebody changed what was read meanwhile.
    private boolean isDone(CallOrder order, Asked asked, String body) throws IOException {
        var now = clock.instant();
        var decision = new CallPlacing(asked.policy(), config.stackName()).decide(order,
                asked.contact(), asked.person(), asked.obligation(), asked.slots(), now);
        return switch (decision) {
            case PlacingDecision.Done() -> true;
            case PlacingDecision.Wait(var delay) -> {
                deferral.get().again(body, delay);
                yield true;
            }
            case PlacingDecision.Settled(var code, var writes) -> {
                log.info("CALL_NOT_PLACED").with(Field.CODE, code.name()).write();
                yield facts().isCommitted(writes);
            }
            case PlacingDecision.Dial(var contact, var number, var writes) -> {
                if (!facts().isCommitted(writes)) {
                    yield false;
                }
                dial(contact, number, body);
                yield true;
            }
            case PlacingDecision.DialAgain(var contact, var number) -> {
                dial(contact, number, body);
                yield true;
            }
        };
    }

    private void dial(Contact contact, PhoneNumber number, String body) throws IOException {
        var token = contact.clientToken();
        if (token == null) {
            throw new IllegalStateException("a reserved call has its token");
        }
        var start = calls.get().start(number, contact.contactPlanId(), token);
        log.info("CALL")
                .with(Field.CODE, start.getClass().getSimpleName())
                .with(Field.CONTACT_PLAN_ID, contact.contactPlanId())
                .write();
        switch (start) {
            case Calls.Start.Placed(var connectContactId) ->
                // Refused when the answered call was quicker: then everything is written already.
                store.get().commit(DialledCall.placed(contact, connectContactId, clock.instant()));
            case Calls.Start.NoRoom() -> {
                commitOrThrow(dialled(contact).putBack());
                deferral.get().again(body, CallPlacing.waitOf(contact.contactPlanId()));
            }
            case Calls.Start.BadNumber() ->
                commitOrThrow(dialled(contact).badNumber(policy(), clock.instant()));
            case Calls.Start.NotConfigured(var code) -> {
                log.warn("CONNECT_NOT_CONFIGURED").with(Field.AWS_ERROR_CODE, code).write();
                commitOrThrow(dialled(contact).notConfigured(code));
            }
        }
    }

    private DialledCall dialled(Contact contact) {
        return new DialledCall(contact, facts().person(contact.debtorId()), slots(policy()));
    }

    private Optional<Asked> asked(CallOrder order) {
        var known = store.get()
                .get(List.of(Contact.key(order.contactPlanId())))
                .stream()
                .map(Contact.class::cast)
                .findFirst();
        var request = known.map(contact -> contact.request(false))
                .or(() -> Optional.ofNullable(order.campaign()));
        return request.map(wish -> asked(known, wish));
    }

    private Asked asked(Optional<Contact> known, ContactRequest wish) {
        var policy = policy();
        var obligationId = Optional.ofNullable(wish.obligationId())
                .orElseThrow(() -> new IllegalStateException("a call is about an obligation"));
        return new Asked(known, facts().person(wish.debtorId()), facts().obligation(obligationId),
                policy, slots(policy));
    }

    private List<CallSlot> slots(ContactPolicy policy) {
        List<Key> keys = new ArrayList<>();
        CallPlacing.slotNumbers(policy).forEach(number -> keys.add(CallSlot.key(number)));
        return store.get().get(keys).stream().map(CallSlot.class::cast).toList();
    }

    private ContactPolicy policy() {
        return ContactPolicy.of(facts().settings());
    }

    private Facts facts() {
        return new Facts(store.get());
    }

    private void commitOrThrow(Transaction writes) {
        if (!facts().isCommitted(writes)) {
            throw new IllegalStateException("what was reserved has moved");
        }
    }
}
