package co.pacto.domain.outcome;

import static co.pacto.domain.outcome.EndedCall.FRIDAY_AT_10;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.InstanceOfAssertFactories.MAP;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.Step;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactPlanning;
import co.pacto.domain.contact.ContactRequest;
import co.pacto.domain.contact.ContactState;
import co.pacto.domain.contact.Initiator;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.contact.Stop;
import co.pacto.domain.contact.StopReason;
import co.pacto.domain.contact.StopScope;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Key;
import co.pacto.domain.store.Written;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// A debtor who refuses is left to a person: the assistant stops at once (outcomes.md 2).
final class HandOverTest {

    @Test
    void refusal_silences_the_assistant_alerts_and_hands_over_to_an_advisor() {
        var writes = new EndedCall().written("REFUSES_TO_PAY", Map.of());
        var fridayNext = Instant.parse("2026-11-27T23:00:00Z");

        var stop = writes.one(Stop.class);
        assertThat(stop.owner()).isEqualTo(new Stop.Owner.OfObligation(EndedCall.OBLIGATION));
        assertThat(stop.reason()).isEqualTo(StopReason.REFUSED);
        assertThat(stop.scope()).isEqualTo(StopScope.ASSISTANT);
        assertThat(stop.reviewAt()).isEqualTo(fridayNext);
        assertThat(writes.one(Alert.class)).isEqualTo(Alert.raise(EndedCall.DEBTOR,
                AlertCode.REFUSED, EndedCall.OBLIGATION, FRIDAY_AT_10));
        assertThat(writes.one(AdvisorTask.class).deadline()).isEqualTo(fridayNext);
        assertThat(writes.events()).containsExactly(EventName.OUTCOME_REGISTERED,
                EventName.STOP_RAISED, EventName.TASK_OPENED);
    }

    /// outcomes.md 2: the alarms of contacts that the stop denies go in the same transaction.
    @Test
    void refusal_takes_back_the_contacts_that_wait_and_those_alone() {
        var callBack = waiting("1", EndedCall.OBLIGATION, Initiator.ASSISTANT);
        var byAdvisor = waiting("2", EndedCall.OBLIGATION, Initiator.ADVISOR);
        var aboutAnother = waiting("3", "00000000000000000000000000", Initiator.ASSISTANT);
        var call = new EndedCall().waiting(callBack).waiting(byAdvisor).waiting(aboutAnother);

        var writes = call.written("REFUSES_TO_PAY", Map.of());

        assertThat(writes.all(Contact.class))
                .filteredOn(contact -> contact.state() == ContactState.DROPPED)
                .singleElement()
                .satisfies(contact -> assertThat(contact.reason()).isEqualTo("STOPPED"))
                .extracting(Contact::contactPlanId)
                .isEqualTo(callBack.contactPlanId());
        assertThat(writes.writes().deletes()).singleElement()
                .extracting(Entity::key)
                .isEqualTo(Key.operational("DEBTOR#" + EndedCall.DEBTOR, "PLANNED#1"));
        assertThat(writes.all(IntegrationEvent.class))
                .filteredOn(event -> event.name() == EventName.CONTACT_SCHEDULED)
                .singleElement()
                .extracting(IntegrationEvent::data, MAP)
                .containsEntry("contactPlanId", callBack.contactPlanId())
                .containsEntry("at", "none")
                .containsEntry("version", "1");
    }

    /// The judgement stays: what was agreed is judged, and nobody is reminded of it.
    @Test
    void refusal_takes_back_the_reminder_of_what_was_agreed() {
        var writes = new EndedCall().promised().written("REFUSES_TO_PAY", Map.of());

        assertThat(writes.one(Commitment.class).armed())
                .hasValueSatisfying(armed -> assertThat(armed.step()).isEqualTo(Step.DUE));
        assertThat(writes.all(IntegrationEvent.class))
                .filteredOn(event -> event.name() == EventName.WAKE_UP_ARMED)
                .singleElement()
                .extracting(IntegrationEvent::data, MAP)
                .containsEntry("step", "DUE")
                .containsEntry("previousName", "c-0R40B99TA762496BV80AETHF6Z-1-REMIND-v1");
    }

    @Test
    void stop_and_alert_that_are_still_open_are_not_raised_twice() {
        var before = new EndedCall().written("REFUSES_TO_PAY", Map.of());
        var again = new EndedCall().with(before.one(Stop.class)).with(before.one(Alert.class));

        var writes = again.written("REFUSES_TO_PAY", Map.of());

        assertThat(writes.all(Stop.class)).isEmpty();
        assertThat(writes.all(Alert.class)).isEmpty();
    }

    @Test
    void alert_that_a_person_closed_is_raised_again() {
        var closed = new Alert(EndedCall.DEBTOR, AlertCode.REFUSED, EndedCall.OBLIGATION,
                FRIDAY_AT_10, FRIDAY_AT_10, "advisor-1", 2);

        assertThat(
                new EndedCall().with(closed).written("REFUSES_TO_PAY", Map.of()).one(Alert.class))
                .satisfies(alert -> assertThat(alert.isOpen()).isTrue())
                .extracting(Alert::version)
                .isEqualTo(3L);
    }

    private static Contact waiting(String contactPlanId, String obligationId, Initiator initiator) {
        var request = new ContactRequest(EndedCall.DEBTOR, obligationId, null, Purpose.COLLECTION,
                Channel.VOICE, null, initiator, null, null, true);
        return new Written(ContactPlanning.first(contactPlanId, request,
                Instant.parse("2026-11-23T15:00:00Z"), "digest", FRIDAY_AT_10)).one(Contact.class);
    }
}
