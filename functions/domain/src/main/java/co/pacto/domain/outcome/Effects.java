package co.pacto.domain.outcome;

import co.pacto.domain.Ids;
import co.pacto.domain.commitment.CommitmentLife;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactPlanning;
import co.pacto.domain.contact.ContactRequest;
import co.pacto.domain.contact.DaySlot;
import co.pacto.domain.contact.Initiator;
import co.pacto.domain.contact.Level;
import co.pacto.domain.contact.PlannedMark;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.contact.Stop;
import co.pacto.domain.contact.StopReason;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;

/// Everything that changes when a contact gets its outcome (outcomes.md 2 and 3): the contact, the
/// person's day, and what the code means for the person, the number and the obligation.
final class Effects {

    private static final String ALL_CHANNELS = "ALL";

    private final Outcome outcome;
    private final Contact contact;
    private final OutcomeFacts facts;
    private final OutcomePolicy policy;
    private final Transaction writes = new Transaction();

    private Effects(Outcome outcome, Contact contact, OutcomeFacts facts, OutcomePolicy policy) {
        this.outcome = outcome;
        this.contact = contact;
        this.facts = facts;
        this.policy = policy;
    }

    /// The writes of an outcome; `contact` is the contact as it stands with it.
    static Transaction of(Outcome outcome, Contact contact, OutcomeFacts facts,
            OutcomePolicy policy) {
        var effects = new Effects(outcome, contact, facts, policy);
        effects.writes.put(outcome, contact);
        effects.countDay();
        effects.tellOutcome();
        effects.apply();
        return effects.writes;
    }

    private void apply() {
        switch (outcome.code()) {
            case REFUSES_TO_PAY ->
                handOver(StopReason.REFUSED, AlertCode.REFUSED, TaskType.REFUSED);
            case UNABLE_TO_PAY -> handOver(StopReason.UNABLE, AlertCode.UNABLE, TaskType.UNABLE);
            case RESTRUCTURING -> handOver(StopReason.WITH_ADVISOR, AlertCode.RESTRUCTURING_ASKED,
                    TaskType.RESTRUCTURING_ASKED);
            case REFINANCING -> handOver(StopReason.WITH_ADVISOR, AlertCode.REFINANCING_ASKED,
                    TaskType.REFINANCING_ASKED);
            case NO_OUTCOME -> review(AlertCode.OUTCOME_MISSING, TaskType.OUTCOME_MISSING);
            case IDENTITY_NOT_CONFIRMED ->
                review(AlertCode.IDENTITY_REVIEW, TaskType.IDENTITY_REVIEW);
            case WRONG_NUMBER, OUT_OF_SERVICE ->
                number().ifPresent(number -> writes.put(number.withStatus(Address.Status.INVALID)));
            case THIRD_PARTY -> number().ifPresent(this::countThirdParty);
            case PAUSE_CONTACT -> writes.put(facts.person()
                    .debtor()
                    .pausedUntil(LocalDate.parse(outcome.detail("endDate"))));
            case DO_NOT_CONTACT -> optOut(outcome.detail("channel"));
            case CALL_BACK -> callAgain();
            case PROMISE_TO_PAY, NOTE, NO_ANSWER, BUSY, VOICEMAIL -> {
                // the contact and its day are all that changes
            }
            case PAYMENT_CLAIMED, DISPUTE, DECEASED_REPORTED, INSOLVENCY, IDENTITY_THEFT ->
                throw new IllegalArgumentException("not registered: " + outcome.code());
        }
    }

    /// In the reading STRICT every contact that was attempted consumes the date and locks the channel
    /// of the week; L0 gives the date back (outcomes.md 3).
    private void countDay() {
        var locks = outcome.level() != Level.L0;
        slot().ifPresent(
                slot -> writes.put(slot.counted(contact.contactPlanId(), outcome.level(), locks)));
    }

    private Optional<DaySlot> slot() {
        return Optional.ofNullable(contact.slotDate()).flatMap(facts.person()::slot);
    }

    /// The assistant stops, and a person takes over.
    private void handOver(StopReason reason, AlertCode alert, TaskType type) {
        var obligationId = facts.obligationId();
        if (facts.obligation().stops().stream().noneMatch(stop -> isOpen(stop, reason))) {
            var stop = toAPerson().stop(obligationId, reason, outcome.code().name());
            writes.and(toAPerson().raised(stop));
            takeBack(stop);
        }
        alert(alert, obligationId);
        openTask(type, obligationId);
    }

    /// The alarms of contacts that the stop denies: those planned, and the reminders of what is agreed
    /// (outcomes.md 2). The gate denies them too when they ring; none shall ring.
    private void takeBack(Stop stop) {
        var denied = facts.person()
                .planned()
                .stream()
                .filter(mark -> mark.isDeniedBy(stop))
                .map(PlannedMark::contactPlanId)
                .toList();
        facts.planned()
                .stream()
                .filter(contact -> denied.contains(contact.contactPlanId()))
                .map(contact -> ContactPlanning.takenBack(contact, policy.settingsDigest(),
                        outcome.at()))
                .forEach(writes::and);
        if (stop.silences(Purpose.COMMITMENT_REMINDER, Initiator.ASSISTANT)) {
            facts.obligation()
                    .commitments()
                    .stream()
                    .map(commitment -> CommitmentLife.withoutReminders(commitment,
                            policy.settingsDigest(), outcome.at()))
                    .forEach(writes::and);
        }
    }

    private static boolean isOpen(Stop stop, StopReason reason) {
        return stop.reason() == reason && stop.liftedAt() == null;
    }

    private void review(AlertCode alert, TaskType type) {
        alert(alert, contact.contactPlanId());
        openTask(type, contact.contactPlanId());
    }

    private void alert(AlertCode code, String subjectId) {
        facts.person().raise(code, subjectId, outcome.at()).ifPresent(writes::put);
    }

    private void openTask(TaskType type, String subjectId) {
        writes.and(toAPerson().task(type, subjectId));
    }

    private HandOver toAPerson() {
        return new HandOver(contact.subject(), contact.contactPlanId(), contact.aggregate(),
                policy.calendar(), policy.settingsDigest(), outcome.at());
    }

    private Optional<Address> number() {
        return Optional.ofNullable(contact.addressId()).flatMap(facts.person()::address);
    }

    private void countThirdParty(Address number) {
        var counted = number.answeredByThirdParty(policy.maxThirdPartyPerNumber());
        writes.put(counted);
        if (counted.status() == Address.Status.TO_REVIEW) {
            alert(AlertCode.NUMBER_TO_REVIEW, counted.addressId());
        }
    }

    private void optOut(String channel) {
        if (channel.equals(ALL_CHANNELS)) {
            writes.put(facts.person().debtor().optedOut(outcome.at()));
        } else {
            facts.person()
                    .addresses()
                    .stream()
                    .filter(address -> address.channel() == Channel.valueOf(channel))
                    .forEach(address -> writes.put(address.revoked(outcome.at())));
        }
        alert(AlertCode.OPTED_OUT, contact.debtorId());
    }

    /// Plans the one call that the debtor asked for; its evidence is this contact.
    private void callAgain() {
        var request = new ContactRequest(contact.debtorId(), facts.obligationId(), null,
                Purpose.COLLECTION, contact.channel(), contact.addressId(), Initiator.ASSISTANT,
                contact.contactPlanId(), outcome.at(), true);
        var planId = Ids.id("contact", contact.debtorId(), Purpose.COLLECTION.name(),
                Ids.id("event", contact.contactPlanId(), Long.toString(contact.version()),
                        EventName.OUTCOME_REGISTERED.wireName(), "0"));
        writes.and(ContactPlanning.first(planId, request,
                Instant.parse(outcome.detail(Outcome.MOVED_TO)), policy.settingsDigest(),
                outcome.at()));
    }

    private void tellOutcome() {
        writes.put(IntegrationEvent.of(EventName.OUTCOME_REGISTERED, outcome.at(),
                contact.aggregate(), 0, policy.settingsDigest(),
                contact.subject().with(Map.of("code", outcome.code().name()))));
    }
}
