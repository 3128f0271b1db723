package co.pacto.function.trackcall;

import co.pacto.aws.facts.Facts;
import co.pacto.aws.facts.Reminders;
import co.pacto.domain.alarm.Deferral;
import co.pacto.domain.alarm.EventWait;
import co.pacto.domain.commitment.AgreementRules;
import co.pacto.domain.commitment.Formalizing;
import co.pacto.domain.contact.CallSlot;
import co.pacto.domain.contact.Calls;
import co.pacto.domain.contact.ConnectPointer;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactState;
import co.pacto.domain.outcome.CallEnd;
import co.pacto.domain.outcome.LineEnd;
import co.pacto.domain.outcome.OutcomeFacts;
import co.pacto.domain.outcome.OutcomePolicy;
import co.pacto.domain.settings.Settings;
import co.pacto.domain.store.Store;
import co.pacto.domain.store.Transaction;
import dagger.Lazy;
import jakarta.inject.Inject;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.List;
import java.util.Optional;
import java.util.function.Supplier;

/// Closes a call when its line has closed: the slot of the line is given back, a draft is abandoned,
/// and an outcome is derived where nobody left one. Who called is read from the platform, because the
/// events name no reason (connect.md 10).
final class TrackCall {

    private final Lazy<Store> store;
    private final Lazy<Calls> calls;
    private final Lazy<Deferral> deferral;
    private final InstantSource clock;

    @Inject
    TrackCall(Lazy<Store> store, Lazy<Calls> calls, Lazy<Deferral> deferral, InstantSource clock) {
        this.store = store;
        this.calls = calls;
        this.deferral = deferral;
        this.clock = clock;
    }

    /// What the platform told, and the message that brought it.
    record CallEvent(String connectContactId, Instant at, String body) {}

    /// An event waited a day for a call that nobody wrote down.
    static final class UnknownCallException extends IllegalStateException {

        private static final long serialVersionUID = 1;

        private UnknownCallException() {
            super("an event of a call that nobody placed");
        }
    }

    /// An event waited a day for the platform to say what it had announced.
    static final class CallNotFinalException extends IllegalStateException {

        private static final long serialVersionUID = 1;

        private CallNotFinalException() {
            super("a call that ended and is not final");
        }
    }

    /// Somebody, or a machine, took the call: no proof of the right party.
    ///
    /// @throws UnknownCallException when the call is unknown for a day
    void answered(CallEvent event) throws IOException {
        var facts = new Facts(store.get());
        var connectContactId = event.connectContactId();
        var contactPlanId = contactPlanId(connectContactId);
        if (contactPlanId.isEmpty()) {
            later(event, UnknownCallException::new);
            return;
        }
        facts.commit(() -> {
            var writes = new Transaction();
            facts.contact(contactPlanId.get())
                    .map(file -> file.contact())
                    .filter(TrackCall::isWaitedFor)
                    .ifPresent(contact -> writes
                            .put(contact.answered(connectContactId, clock.instant())));
            return new Facts.Attempt<>(true, writes);
        });
    }

    private static boolean isWaitedFor(Contact contact) {
        var isOpen = contact.state() == ContactState.RESERVED
                || contact.state() == ContactState.STARTED;
        return isOpen && contact.answeredAt() == null;
    }

    /// The line has closed; while the platform does not say so yet, or an outcome may still come, the
    /// event waits.
    ///
    /// @throws UnknownCallException  when the call is unknown for a day
    /// @throws CallNotFinalException when the platform does not say for a day how the call ended
    void ended(CallEvent event) throws IOException {
        var contactPlanId = contactPlanId(event.connectContactId());
        if (contactPlanId.isEmpty()) {
            later(event, UnknownCallException::new);
            return;
        }
        var end = lineEnd(event.connectContactId());
        if (end.isEmpty()) {
            later(event, CallNotFinalException::new);
            return;
        }
        var facts = new Facts(store.get());
        var dueAt = facts.commit(() -> decide(facts, contactPlanId.get(), end.get()));
        if (dueAt.isPresent()) {
            var wait = Duration.between(clock.instant(), dueAt.get());
            deferral.get()
                    .again(event.body(),
                            wait.compareTo(Deferral.LONGEST_DELAY) > 0
                                    ? Deferral.LONGEST_DELAY
                                    : wait.isNegative() ? Duration.ZERO : wait);
        }
    }

    /// An event that waited in vain fails with its cause, so that it ends in the dead letters, where a
    /// person sees it.
    private void later(CallEvent event, Supplier<RuntimeException> inVain) throws IOException {
        var wait = EventWait.after(Duration.between(event.at(), clock.instant()))
                .orElseThrow(inVain);
        deferral.get().again(event.body(), wait);
    }

    private Optional<String> contactPlanId(String connectContactId) {
        return store.get()
                .get(List.of(ConnectPointer.key(connectContactId)))
                .stream()
                .map(ConnectPointer.class::cast)
                .map(ConnectPointer::contactPlanId)
                .findFirst();
    }

    private Optional<LineEnd> lineEnd(String connectContactId) {
        return calls.get()
                .describe(connectContactId)
                .flatMap(status -> status.disconnectReason()
                        .map(reason -> new LineEnd(status.endedAt().orElseGet(clock::instant),
                                reason, status.answeredAt().orElse(null))));
    }

    private Facts.Attempt<Optional<Instant>> decide(Facts facts, String contactPlanId,
            LineEnd end) {
        var settings = facts.settings();
        var file = facts.contact(contactPlanId)
                .orElseThrow(() -> new IllegalStateException("a call has its contact"));
        var contact = file.contact();
        var person = facts.person(contact.debtorId());
        var known = new OutcomeFacts(file, person, facts.planned(person),
                facts.obligation(Optional.ofNullable(contact.obligationId())
                        .orElseThrow(
                                () -> new IllegalStateException("a call is about an obligation"))));
        var decision = new CallEnd(OutcomePolicy.of(settings)).decide(known,
                lease(contact).orElse(null), abandoned(known, settings), end, clock.instant());
        return switch (decision) {
            case CallEnd.Decision.Closed(var writes, _, var dueAt) ->
                new Facts.Attempt<>(Optional.ofNullable(dueAt), writes);
            case CallEnd.Decision.Awaited(var dueAt) ->
                new Facts.Attempt<>(Optional.of(dueAt), new Transaction());
            case CallEnd.Decision.Nothing() ->
                new Facts.Attempt<>(Optional.empty(), new Transaction());
        };
    }

    private Optional<CallSlot> lease(Contact contact) {
        return Optional.ofNullable(contact.leaseSlot())
                .flatMap(number -> store.get()
                        .get(List.of(CallSlot.key(number)))
                        .stream()
                        .map(CallSlot.class::cast)
                        .findFirst());
    }

    private Transaction abandoned(OutcomeFacts facts, Settings settings) {
        return CallEnd.abandonedDraft(facts)
                .map(draft -> new Formalizing(new AgreementRules(settings), Reminders.NONE)
                        .abandon(facts.obligation(), draft.commitmentId(), clock.instant()))
                .orElseGet(Transaction::new);
    }
}
