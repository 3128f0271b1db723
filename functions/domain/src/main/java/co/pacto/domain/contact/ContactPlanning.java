package co.pacto.domain.contact;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.store.InstantText;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;

/// Plans a contact about a commitment: which channel, now or at the first lawful instant, or not at
/// all (commitment.md 8; data.md 10). Planning reserves nothing; the gate is asked again when the
/// contact would leave.
public final class ContactPlanning {

    private static final int DAYS_OF_A_WEEK = 7;

    private final ContactPolicy policy;

    public ContactPlanning(ContactPolicy policy) {
        this.policy = policy;
    }

    /// A contact as it is planned, with what is told about it.
    record Planned(Contact contact, List<IntegrationEvent> events) {

        Planned {
            events = List.copyOf(events);
        }
    }

    /// What a plan came to, and everything that is written for it.
    ///
    /// @param code the answer of the gate
    public record Plan(GateCode code, Contact contact, Transaction writes) {}

    /// Plans a contact of a purpose for the commitment of the file.
    ///
    /// @param channels  the channels to choose from, the preferred one first
    /// @param notAfter  the last date on which it makes sense, if there is one
    public Plan plan(String contactPlanId, ContactRequest request, List<Channel> channels,
            PersonFile person, ObligationFile obligation, Optional<LocalDate> notAfter,
            Instant now) {
        var chosen = request.by(channel(channels, person, now));
        var facts = ContactFacts.of(chosen, person, obligation, policy, now);
        var answer = Gate.decide(chosen, facts, policy, now);
        var contact = Contact.ordered(contactPlanId, chosen);
        var planned = switch (answer) {
            case GateAnswer.Allowed _ -> now(contact, policy.settingsDigest(), now);
            case GateAnswer.Moved(_, var next) when isInTime(next, notAfter) ->
                later(contact.planned().withVersion(1), next, policy.settingsDigest(), now);
            case GateAnswer.Moved moved -> closed(contact, ContactState.DROPPED, moved.code());
            case GateAnswer.Denied denied -> closed(contact, ContactState.DENIED, denied.code());
        };
        var decision = answer.decision(chosen, contactPlanId, GateDecision.Phase.PLAN, 0);
        return new Plan(answer.code(), planned.contact(),
                new Transaction().put(planned.contact(), decision)
                        .put(planned.events())
                        .and(PlannedMark.between(contact, planned.contact())));
    }

    /// The channel that the week is locked to, else the first one with a usable address.
    private static Channel channel(List<Channel> channels, PersonFile person, Instant now) {
        var today = Bogota.date(now);
        var locked = channels.stream()
                .filter(channel -> person.slots()
                        .stream()
                        .filter(slot -> slot.date().isAfter(today.minusDays(DAYS_OF_A_WEEK)))
                        .anyMatch(slot -> channels.stream()
                                .anyMatch(other -> other != channel && slot.locksAgainst(other))
                                && !slot.locksAgainst(channel)));
        var authorised = channels.stream()
                .filter(channel -> person.addressFor(channel, null, now)
                        .filter(address -> address.isValid() && address.consent().covers(now))
                        .isPresent());
        return Stream.concat(locked, authorised).findFirst().orElseGet(channels::getFirst);
    }

    private static boolean isInTime(Instant next, Optional<LocalDate> notAfter) {
        return notAfter.isEmpty() || !Bogota.date(next).isAfter(notAfter.get());
    }

    private static Planned closed(Contact contact, ContactState end, GateCode code) {
        return new Planned(contact.closed(end, code.name()).withVersion(1), List.of());
    }

    private static Planned now(Contact contact, String settingsDigest, Instant now) {
        return new Planned(contact,
                List.of(event(EventName.CONTACT_ORDERED, contact, Map.of(), settingsDigest, now)));
    }

    /// Everything that is written for a contact that is planned for an instant before it was ordered.
    public static Transaction first(String contactPlanId, ContactRequest request, Instant at,
            String settingsDigest, Instant now) {
        var ordered = Contact.ordered(contactPlanId, request);
        var planned = later(ordered.planned().withVersion(1), at, settingsDigest, now);
        return new Transaction().put(planned.contact())
                .put(planned.events())
                .and(PlannedMark.between(ordered, planned.contact()));
    }

    /// Everything that is written to take back a contact that waits for its alarm: a stop denies it.
    public static Transaction takenBack(Contact planned, String settingsDigest, Instant now) {
        var dropped = planned.closed(ContactState.DROPPED, GateCode.STOPPED.name());
        return new Transaction()
                .put(dropped, event(EventName.CONTACT_SCHEDULED, dropped,
                        when(IntegrationEvent.NEVER, planned.version()), settingsDigest, now))
                .and(PlannedMark.between(planned, dropped));
    }

    /// A contact that waits for its instant, with the event that sets the alarm.
    static Planned later(Contact contact, Instant at, String settingsDigest, Instant now) {
        return new Planned(contact, List.of(event(EventName.CONTACT_SCHEDULED, contact,
                when(InstantText.of(at), contact.version()), settingsDigest, now)));
    }

    /// When an alarm rings, and the version of the contact that is part of its name.
    private static Map<String, String> when(String at, long version) {
        return Map.of("at", at, "version", Long.toString(version));
    }

    private static IntegrationEvent event(EventName name, Contact contact,
            Map<String, String> further, String settingsDigest, Instant now) {
        Map<String, String> facts = new LinkedHashMap<>(further);
        facts.put("channel", contact.channel().name());
        facts.put("purpose", contact.purpose().name());
        return IntegrationEvent.of(name, now, contact.aggregate(), 0, settingsDigest,
                contact.subject().with(facts));
    }
}
