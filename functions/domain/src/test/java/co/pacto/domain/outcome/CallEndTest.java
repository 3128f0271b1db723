package co.pacto.domain.outcome;

import static co.pacto.domain.outcome.EndedCall.CONTACT;
import static co.pacto.domain.outcome.EndedCall.FRIDAY_AT_10;
import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.FormalizationStep;
import co.pacto.domain.contact.CallSlot;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactState;
import co.pacto.domain.contact.Level;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.util.Map;
import org.junit.jupiter.api.Test;

final class CallEndTest {

    private static final Instant HUNG_UP_AT = Instant.parse("2026-11-20T15:03:00Z");
    private static final Instant TEN_MINUTES_LATER = Instant.parse("2026-11-20T15:13:00Z");

    private static final CallSlot HELD = new CallSlot(1, CONTACT, FRIDAY_AT_10, 5);
    private static final CallSlot OF_ANOTHER = new CallSlot(1, "ANOTHER", FRIDAY_AT_10, 6);
    private static final LineEnd HUNG_UP = new LineEnd(HUNG_UP_AT, "CUSTOMER_DISCONNECT",
            FRIDAY_AT_10);

    private final CallEnd callEnd = new CallEnd(EndedCall.POLICY);

    @Test
    void closes_the_contact_and_gives_the_line_back_while_the_outcome_is_awaited() {
        var closed = closed(new EndedCall(), HELD, HUNG_UP, HUNG_UP_AT);

        assertThat(closed.outcome()).isNull();
        assertThat(closed.outcomeDueAt()).isEqualTo(TEN_MINUTES_LATER);
        assertThat(closed.writes().puts()).hasSize(2)
                .contains(new CallSlot(1, null, null, 6))
                .filteredOn(Contact.class::isInstance)
                .extracting(contact -> ((Contact) contact).state())
                .containsExactly(ContactState.ENDED);
    }

    @Test
    void writes_the_derived_outcome_exactly_ten_minutes_after_the_end() {
        var waiting = new EndedCall().closedAt(HUNG_UP_AT);

        assertThat(decide(waiting, HUNG_UP, TEN_MINUTES_LATER.minusMillis(1)))
                .isEqualTo(new CallEnd.Decision.Awaited(TEN_MINUTES_LATER));
        assertThat(closed(waiting, OF_ANOTHER, HUNG_UP, TEN_MINUTES_LATER).outcome())
                .satisfies(outcome -> {
                    assertThat(outcome.code()).isEqualTo(OutcomeCode.NO_OUTCOME);
                    assertThat(outcome.details()).isEqualTo(
                            Map.of("detail", "HUNG_UP", "platformSignal", "CUSTOMER_DISCONNECT"));
                    assertThat(outcome.by()).isEqualTo("PLATFORM");
                });
    }

    @Test
    void call_that_nobody_took_ends_at_once_with_what_the_line_said() {
        var busy = new LineEnd(HUNG_UP_AT, "TELECOM_BUSY", null);
        var early = new EndedCall().notConnected().in(ContactState.RESERVED);

        assertThat(closed(early, HELD, busy, HUNG_UP_AT).outcome())
                .satisfies(outcome -> assertThat(outcome.code()).isEqualTo(OutcomeCode.BUSY));
    }

    @Test
    void outcome_of_the_flow_wins_and_the_line_is_still_closed_once() {
        var outcome = new Outcome(CONTACT, OutcomeCode.REFUSES_TO_PAY, Map.of(),
                OutcomeRequest.ASSISTANT, FRIDAY_AT_10, Level.L2, "digest");
        var concluded = new EndedCall().in(ContactState.ENDED).with(outcome);

        var closed = closed(concluded, HELD, HUNG_UP, TEN_MINUTES_LATER);

        assertThat(closed.outcome()).isNull();
        assertThat(closed.outcomeDueAt()).isNull();
        assertThat(closed.writes().puts()).hasSize(2);
        assertThat(decide(concluded.closedAt(HUNG_UP_AT), HUNG_UP, TEN_MINUTES_LATER))
                .isEqualTo(new CallEnd.Decision.Nothing());
    }

    @Test
    void leaves_a_line_that_another_contact_holds_by_now() {
        assertThat(closed(new EndedCall(), OF_ANOTHER, HUNG_UP, HUNG_UP_AT).writes().puts())
                .noneMatch(CallSlot.class::isInstance);
    }

    @Test
    void does_nothing_for_a_contact_that_never_left() {
        assertThat(decide(new EndedCall().in(ContactState.FAILED), HUNG_UP, HUNG_UP_AT))
                .isEqualTo(new CallEnd.Decision.Nothing());
    }

    @Test
    void hang_up_abandons_the_draft_of_the_call_unless_an_advisor_takes_it_over() {
        assertThat(CallEnd
                .abandonedDraft(new EndedCall().drafted(FormalizationStep.CONSENTED).facts()))
                .map(Commitment::commitmentId)
                .contains(EndedCall.COMMITMENT);
        assertThat(CallEnd
                .abandonedDraft(new EndedCall().drafted(FormalizationStep.TO_ADVISOR).facts()))
                .isEmpty();
        assertThat(CallEnd.abandonedDraft(new EndedCall().promised().facts())).isEmpty();
    }

    private CallEnd.Decision decide(EndedCall call, LineEnd end, Instant now) {
        return callEnd.decide(call.facts(), HELD, new Transaction(), end, now);
    }

    private CallEnd.Decision.Closed closed(EndedCall call, CallSlot lease, LineEnd end,
            Instant now) {
        return (CallEnd.Decision.Closed) callEnd.decide(call.facts(), lease, new Transaction(), end,
                now);
    }
}
