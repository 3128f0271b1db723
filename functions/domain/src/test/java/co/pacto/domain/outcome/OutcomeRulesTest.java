package co.pacto.domain.outcome;

import static co.pacto.domain.outcome.EndedCall.FRIDAY_AT_10;
import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactState;
import co.pacto.domain.contact.DaySlot;
import co.pacto.domain.contact.Level;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.event.EventName;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.Written;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

final class OutcomeRulesTest {

    private static final Map<String, String> PROMISE = Map.of("amount", "500000", "date",
            "2026-11-27", "method", "PSE");

    @Test
    void promise_is_registered_only_with_the_commitment_formalized_in_the_contact() {
        assertThat(new EndedCall().promised().ends("PROMISE_TO_PAY", PROMISE))
                .isInstanceOf(OutcomeDecision.Recorded.class);
        assertThat(new EndedCall().ends("PROMISE_TO_PAY", PROMISE))
                .isEqualTo(refused(OutcomeRefusal.OUTCOME_INCOMPATIBLE));
        assertThat(new EndedCall().notConnected().ends("PROMISE_TO_PAY", PROMISE))
                .isEqualTo(refused(OutcomeRefusal.OUTCOME_INCOMPATIBLE));
    }

    @ParameterizedTest
    @CsvSource({"amount,500001", "date,2026-11-28", "method,CASH"})
    void promise_may_not_contradict_the_commitment(String field, String other) {
        var data = new TreeMap<>(PROMISE);
        data.put(field, other);

        assertThat(new EndedCall().promised().ends("PROMISE_TO_PAY", data))
                .isEqualTo(refused(OutcomeRefusal.OUTCOME_INCOMPATIBLE));
    }

    @ParameterizedTest
    @CsvSource({"amount", "date", "method"})
    void promise_without_amount_date_or_method_lacks_that_datum(String field) {
        var data = new TreeMap<>(PROMISE);
        data.remove(field);

        assertThat(new EndedCall().promised().ends("PROMISE_TO_PAY", data))
                .isEqualTo(new OutcomeDecision.Refused(OutcomeRefusal.MISSING_DATA, field, null));
    }

    @Test
    void pause_without_date_lacks_the_end_date_in_both_families() {
        var missing = new OutcomeDecision.Refused(OutcomeRefusal.MISSING_DATA, "endDate", null);

        assertThat(new EndedCall().ends("PAUSE_CONTACT", Map.of())).isEqualTo(missing);
        assertThat(new EndedCall().notConnected().ends("PAUSE_CONTACT", Map.of()))
                .isEqualTo(missing);
    }

    @Test
    void pause_lasts_to_its_date_and_cannot_end_yesterday() {
        assertThat(written(new EndedCall(), "PAUSE_CONTACT", Map.of("endDate", "2026-12-04"),
                Debtor.class).pausedUntil()).isEqualTo(LocalDate.of(2026, 12, 4));
        assertThat(new EndedCall().ends("PAUSE_CONTACT", Map.of("endDate", "2026-11-19")))
                .isEqualTo(
                        new OutcomeDecision.Refused(OutcomeRefusal.DATE_IN_PAST, "endDate", null));
        assertThat(new EndedCall().ends("PAUSE_CONTACT", Map.of("endDate", "mañana")))
                .isEqualTo(new OutcomeDecision.Invalid(List.of("endDate")));
    }

    @Test
    void same_outcome_again_gets_the_same_answer_and_another_one_is_refused() {
        var first = new EndedCall().recorded("REFUSES_TO_PAY", Map.of()).outcome();
        var again = new EndedCall().in(ContactState.ENDED).with(first);

        assertThat(again.ends("REFUSES_TO_PAY", Map.of()))
                .isEqualTo(new OutcomeDecision.Repeated(first));
        assertThat(again.ends("REFUSES_TO_PAY", Map.of("note", "otra")))
                .isEqualTo(refused(OutcomeRefusal.OUTCOME_ALREADY_RECORDED));
        assertThat(again.ends("NO_ANSWER", Map.of()))
                .isEqualTo(refused(OutcomeRefusal.OUTCOME_ALREADY_RECORDED));
    }

    @Test
    void two_outcomes_in_parallel_write_the_same_key_that_must_not_exist() {
        var refuses = new EndedCall().recorded("REFUSES_TO_PAY", Map.of()).outcome();
        var unable = new EndedCall().recorded("UNABLE_TO_PAY", Map.of()).outcome();

        assertThat(refuses.key()).isEqualTo(unable.key());
        assertThat(refuses.version()).isEqualTo(1);
    }

    /// outcomes.md 3, column Day and Lock in the reading STRICT.
    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            IDENTIFIED    | REFUSES_TO_PAY         | ''                   | L2
            IDENTIFIED    | UNABLE_TO_PAY          | ''                   | L2
            IDENTIFIED    | RESTRUCTURING          | note=plazo           | L2
            IDENTIFIED    | REFINANCING            | note=plazo           | L2
            IDENTIFIED    | DO_NOT_CONTACT         | channel=VOICE        | L2
            CONNECTED     | CALL_BACK              | day=2026-11-24       | L2
            IDENTIFIED    | NOTE                   | detail=INVOICE_RESENT| L2
            CONNECTED     | NOTE                   | detail=INVOICE_RESENT| L1
            NOT_CONNECTED | PAUSE_CONTACT          | endDate=2026-12-04   | L1
            IDENTIFIED    | PAUSE_CONTACT          | endDate=2026-12-04   | L2
            NOT_CONNECTED | NO_ANSWER              | ''                   | L1
            NOT_CONNECTED | BUSY                   | ''                   | L1
            CONNECTED     | WRONG_NUMBER           | ''                   | L1
            NOT_CONNECTED | OUT_OF_SERVICE         | ''                   | L1
            CONNECTED     | THIRD_PARTY            | ''                   | L1
            CONNECTED     | IDENTITY_NOT_CONFIRMED | detail=OPENING       | L1
            CONNECTED     | NO_OUTCOME             | detail=HUNG_UP       | L1
            IDENTIFIED    | NO_OUTCOME             | detail=HUNG_UP       | L2
            """)
    void contact_that_was_attempted_consumes_its_date_and_locks_the_channel(ResultClass result,
            String code, String data, Level level) {
        var slot = written(call(result), code, data(data), DaySlot.class);

        assertThat(slot.state()).isEqualTo(DaySlot.State.COUNTED);
        assertThat(slot.attempts()).singleElement().satisfies(attempt -> {
            assertThat(attempt.level()).isEqualTo(level);
            assertThat(attempt.locks()).isTrue();
        });
    }

    @Test
    void technical_failure_gives_the_date_back() {
        var slot = written(new EndedCall().notConnected(), "NO_OUTCOME",
                Map.of("detail", "TECHNICAL"), DaySlot.class);

        assertThat(slot.state()).isEqualTo(DaySlot.State.RELEASED);
        assertThat(slot.attempts().getFirst().locks()).isFalse();
    }

    @Test
    void outcome_ends_the_contact_and_takes_it_out_of_the_index() {
        var contact = written(new EndedCall(), "REFUSES_TO_PAY", Map.of(), Contact.class);

        assertThat(contact.state()).isEqualTo(ContactState.ENDED);
        assertThat(contact.due()).isEmpty();
        assertThat(contact.version()).isEqualTo(4);
    }

    @Test
    void identity_fails_at_the_opening_before_and_at_the_formalization_after_it_was_verified() {
        assertThat(
                new EndedCall().ends("IDENTITY_NOT_CONFIRMED", Map.of("detail", "FORMALIZATION")))
                .isInstanceOf(OutcomeDecision.Recorded.class);
        assertThat(new EndedCall().ends("IDENTITY_NOT_CONFIRMED", Map.of("detail", "OPENING")))
                .isEqualTo(refused(OutcomeRefusal.OUTCOME_INCOMPATIBLE));
        assertThat(written(new EndedCall().notIdentified(), "IDENTITY_NOT_CONFIRMED",
                Map.of("detail", "OPENING"), AdvisorTask.class).type())
                .isEqualTo(TaskType.IDENTITY_REVIEW);
    }

    @Test
    void wrong_number_is_invalid_and_a_second_third_party_sends_it_to_review() {
        var connected = new EndedCall().notIdentified();

        assertThat(written(connected, "WRONG_NUMBER", Map.of(), Address.class).status())
                .isEqualTo(Address.Status.INVALID);
        assertThat(written(connected, "THIRD_PARTY", Map.of(), Address.class).status())
                .isEqualTo(Address.Status.VALID);
        assertThat(written(new EndedCall().notIdentified().thirdParties(1), "THIRD_PARTY", Map.of(),
                Address.class).status()).isEqualTo(Address.Status.TO_REVIEW);
    }

    @Test
    void do_not_contact_revokes_the_channel_or_everything() {
        assertThat(written(new EndedCall(), "DO_NOT_CONTACT", Map.of("channel", "VOICE"),
                Address.class).consent().state()).isEqualTo(Address.Consent.State.REVOKED);
        assertThat(
                written(new EndedCall(), "DO_NOT_CONTACT", Map.of("channel", "ALL"), Debtor.class)
                        .optedOutAt())
                .isEqualTo(FRIDAY_AT_10);
    }

    /// outcomes.md 2: at 20:00 of Friday 2026-11-20 becomes Saturday 08:00; never the same date.
    @ParameterizedTest
    @CsvSource({"2026-11-20,20:00,2026-11-21T13:00:00Z", "2026-11-20,,2026-11-21T13:00:00Z",
            "2026-11-22,10:00,2026-11-23T12:00:00Z", "2411,15,2026-11-24T20:00:00Z",
            "2026-11-24,18:55,2026-11-25T12:00:00Z", "2026-12-08,09:00,2026-12-09T12:00:00Z"})
    void call_back_is_moved_to_the_next_lawful_instant(String day, String hour, String instant) {
        var data = hour == null ? Map.of("day", day) : Map.of("day", day, "hour", hour);
        var writes = new EndedCall().recorded("CALL_BACK", data);

        assertThat(writes.outcome().detail("movedTo")).isEqualTo(instant);
        assertThat(writes.writes().puts()).filteredOn(Contact.class::isInstance)
                .extracting(contact -> ((Contact) contact).state())
                .containsExactly(ContactState.ENDED, ContactState.PLANNED);
        assertThat(new Written(writes.writes()).events()).contains(EventName.CONTACT_SCHEDULED);
    }

    @Test
    void call_back_of_yesterday_is_refused_with_the_next_lawful_instant() {
        assertThat(new EndedCall().ends("CALL_BACK", Map.of("day", "2026-11-19")))
                .isEqualTo(new OutcomeDecision.Refused(OutcomeRefusal.DATE_IN_PAST, "day",
                        Instant.parse("2026-11-21T13:00:00Z")));
    }

    @ParameterizedTest
    @ValueSource(strings = {"3102", "2026-02-30"})
    void call_back_of_a_day_that_does_not_exist_is_refused_with_the_next_lawful_instant(
            String day) {
        assertThat(new EndedCall().ends("CALL_BACK", Map.of("day", day)))
                .isEqualTo(new OutcomeDecision.Refused(OutcomeRefusal.DATE_NOT_ALLOWED, "day",
                        Instant.parse("2026-11-21T13:00:00Z")));
    }

    @Test
    void voicemail_needs_the_text_that_was_left() {
        var machine = new EndedCall().notIdentified();

        assertThat(machine.ends("VOICEMAIL", Map.of())).isEqualTo(
                new OutcomeDecision.Refused(OutcomeRefusal.MISSING_DATA, "textId", null));
        assertThat(machine.ends("VOICEMAIL",
                Map.of("textId", "call.voicemail.v1", "textVersion", "v1")))
                .isInstanceOf(OutcomeDecision.Recorded.class);
    }

    @Test
    void note_may_have_2000_characters_and_a_datum_500() {
        assertThat(new EndedCall().ends("REFUSES_TO_PAY", Map.of("note", "a".repeat(2_000))))
                .isInstanceOf(OutcomeDecision.Recorded.class);
        assertThat(new EndedCall().ends("REFUSES_TO_PAY", Map.of("note", "a".repeat(2_001))))
                .isEqualTo(new OutcomeDecision.Refused(OutcomeRefusal.NOTE_TOO_LONG, "note", null));
        assertThat(new EndedCall().ends("NOTE", Map.of("detail", "a".repeat(501)))).isEqualTo(
                new OutcomeDecision.Refused(OutcomeRefusal.NOTE_TOO_LONG, "detail", null));
    }

    @Test
    void code_out_of_the_table_and_contact_that_never_left_are_refused() {
        assertThat(new EndedCall().ends("SINGS", Map.of()))
                .isEqualTo(refused(OutcomeRefusal.UNKNOWN_OUTCOME));
        assertThat(new EndedCall().in(ContactState.DENIED).ends("NO_ANSWER", Map.of()))
                .isEqualTo(new OutcomeDecision.OutOfOrder());
    }

    @Test
    void what_claims_or_holds_a_commitment_is_not_registered_without_its_effects() {
        assertThat(new EndedCall().ends("DISPUTE", Map.of("category", "BILLING_ERROR")))
                .isEqualTo(refused(OutcomeRefusal.UNKNOWN_OUTCOME));
    }

    private static <E extends Entity> E written(EndedCall call, String code,
            Map<String, String> data, Class<E> type) {
        return call.written(code, data).one(type);
    }

    private static OutcomeDecision refused(OutcomeRefusal refusal) {
        return new OutcomeDecision.Refused(refusal, null, null);
    }

    private static EndedCall call(ResultClass result) {
        return switch (result) {
            case NOT_CONNECTED -> new EndedCall().notConnected();
            case MACHINE, CONNECTED -> new EndedCall().notIdentified();
            case IDENTIFIED -> new EndedCall();
        };
    }

    private static Map<String, String> data(String pair) {
        return pair.isEmpty()
                ? Map.of()
                : Map.of(pair.substring(0, pair.indexOf('=')),
                        pair.substring(pair.indexOf('=') + 1));
    }
}
