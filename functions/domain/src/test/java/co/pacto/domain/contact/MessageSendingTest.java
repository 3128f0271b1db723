package co.pacto.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.CallInProgress;
import co.pacto.domain.commitment.FormalizationStep;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.portfolio.ImportedDebtor;
import co.pacto.domain.settings.ExampleSettings;
import co.pacto.domain.store.Transaction;
import co.pacto.domain.store.Written;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

/// A message from its order to the provider's answer (services.md 9.6). The debtor promised on Friday
/// 2026-11-20 to pay everything on the 27th.
final class MessageSendingTest {

    private static final Instant WEDNESDAY_AT_10 = Instant.parse("2026-11-25T15:00:00Z");
    private static final Mailer.Answer ACCEPTED = new Mailer.Answer.Accepted("ses-1");
    private static final Mailer.Answer THROTTLED = new Mailer.Answer.Throttled();
    private static final Mailer.Answer REFUSED = new Mailer.Answer.Refused("MessageRejected");
    private static final MessageOrder COPY = MessageOrder.ofCopy("M-1", ImportedDebtor.DEBTOR_ID,
            ImportedDebtor.OBLIGATION_ID, CallInProgress.COMMITMENT_ID, "9");
    private static final Contact REMINDER = Contact.ordered("C-1",
            new ContactRequest(ImportedDebtor.DEBTOR_ID, ImportedDebtor.OBLIGATION_ID,
                    CallInProgress.COMMITMENT_ID, Purpose.COMMITMENT_REMINDER, Channel.EMAIL, null,
                    Initiator.ASSISTANT, null, null, true));
    private static final CallOrder ORDER = CallOrder.ofContact("C-1");

    private final CallInProgress call = new CallInProgress().at(FormalizationStep.FORMALIZED);

    @Test
    void an_accepted_reminder_counts_as_a_message_received() {
        var written = answered(reminder(REMINDER, null), ACCEPTED);

        assertThat(new Written(written).one(Message.class).state()).isEqualTo(Message.State.SENT);
        assertThat(new Written(written).one(Message.class).providerId()).isEqualTo("ses-1");
        assertThat(new Written(written).one(Contact.class).state()).isEqualTo(ContactState.ENDED);
        assertThat(new Written(written).one(DaySlot.class).state())
                .isEqualTo(DaySlot.State.COUNTED);
        assertThat(new Written(written).one(DaySlot.class).attempts())
                .extracting(DaySlot.Attempt::level)
                .containsExactly(Level.L1);
    }

    /// L0 of law.md 5.5: the e-mail was rejected before it was accepted.
    @Test
    void a_refused_reminder_is_over_and_the_person_may_be_contacted() {
        var written = answered(reminder(REMINDER, null), REFUSED);

        assertThat(new Written(written).one(Message.class).state()).isEqualTo(Message.State.FAILED);
        assertThat(new Written(written).one(Contact.class).state()).isEqualTo(ContactState.FAILED);
        assertThat(new Written(written).one(Contact.class).reason()).isEqualTo("MessageRejected");
        assertThat(new Written(written).one(Contact.class).startedAt()).isNull();
        assertThat(new Written(written).one(DaySlot.class).isTaken()).isFalse();
        assertThat(new Written(written).one(DaySlot.class).nextOrdinal()).isEqualTo(1);
        assertThat(reminder(new Written(written).one(Contact.class),
                new Written(written).one(Message.class))).isInstanceOf(SendingDecision.Done.class);
    }

    @Test
    void a_throttled_reminder_waits_without_holding_the_day_and_leaves_later() {
        var written = answered(reminder(REMINDER, null), THROTTLED);

        var contact = new Written(written).one(Contact.class);
        assertThat(contact.state()).isEqualTo(ContactState.ORDERED);
        assertThat(contact.deferrals()).isEqualTo(1);
        assertThat(new Written(written).one(Message.class).state())
                .isEqualTo(Message.State.PLANNED);
        assertThat(new Written(written).one(Message.class).reservedAt()).isNull();
        assertThat(new Written(written).one(DaySlot.class).isTaken()).isFalse();

        var later = sent(reminder(contact, new Written(written).one(Message.class)));
        assertThat(later.reserved().message().version()).isEqualTo(3);
        assertThat(later.mail().text()).startsWith("señora Pérez Gómez:");
    }

    /// A contact that waited for its instant has an alarm, which comes again.
    @Test
    void the_alarm_of_a_throttled_reminder_sends_it_later() {
        var planned = REMINDER.planned();
        var alarm = CallOrder.ofAlarm("C-1", 2);
        var written = answered(sending(WEDNESDAY_AT_10).decide(alarm, planned, null), THROTTLED);

        assertThat(sending(WEDNESDAY_AT_10).decide(alarm, new Written(written).one(Contact.class),
                new Written(written).one(Message.class))).isInstanceOf(SendingDecision.Send.class);
    }

    @Test
    void an_alarm_that_was_replaced_sends_nothing() {
        var movedAgain = REMINDER.planned().planned();

        assertThat(sending(WEDNESDAY_AT_10).decide(CallOrder.ofAlarm("C-1", 2), movedAgain, null))
                .isInstanceOf(SendingDecision.Done.class);
    }

    @Test
    void those_who_were_throttled_come_back_within_one_to_two_minutes() {
        assertThat(sent(copy(null, WEDNESDAY_AT_10)).reserved().throttledFor())
                .isBetween(Duration.ofMinutes(1), Duration.ofMinutes(2));
    }

    @Test
    void an_exempt_message_that_was_not_taken_is_as_before_it_was_tried() {
        for (var answer : List.of(THROTTLED, REFUSED)) {
            var written = answered(copy(null, WEDNESDAY_AT_10), answer);

            assertThat(new Written(written).one(Message.class).state())
                    .isEqualTo(Message.State.PLANNED);
            assertThat(written.puts()).hasSize(1);
            assertThat(sent(copy(new Written(written).one(Message.class), WEDNESDAY_AT_10)).mail()
                    .text()).startsWith("señora Pérez Gómez:");
        }
    }

    @Test
    void a_message_in_doubt_waits_and_is_then_sent_again_marked_as_a_copy() {
        var reserved = sent(copy(null, WEDNESDAY_AT_10)).reserved().message();

        assertThat(copy(reserved, WEDNESDAY_AT_10.plusSeconds(899)))
                .isEqualTo(new SendingDecision.Wait(Duration.ofSeconds(1)));
        var again = sent(copy(reserved, WEDNESDAY_AT_10.plusSeconds(900)));

        assertThat(again.mail().subject())
                .isEqualTo("Copia del acuerdo que solicitó - 0R40B99TA762496BV80AETHF6Z");
        assertThat(again.mail().text()).startsWith("Este mensaje es una copia de uno que quizás "
                + "ya recibió. Si ya lo recibió, no tiene que hacer nada.\nseñora Pérez Gómez:");
        assertThat(again.mail().html()).contains("<body>\n<p>Este mensaje es una copia");
        assertThat(again.reserved().message().textDigest()).isNotEqualTo(reserved.textDigest());
    }

    @Test
    void a_message_in_doubt_that_is_throttled_stays_in_doubt() {
        var reserved = sent(copy(null, WEDNESDAY_AT_10)).reserved().message();
        var later = WEDNESDAY_AT_10.plusSeconds(900);

        var written = answered(copy(reserved, later), THROTTLED);

        assertThat(new Written(written).one(Message.class).state())
                .isEqualTo(Message.State.RESERVED);
        assertThat(new Written(written).one(Message.class).reservedAt()).isEqualTo(WEDNESDAY_AT_10);
        assertThat(sent(copy(new Written(written).one(Message.class), later)).mail().text())
                .startsWith("Este mensaje es una copia");
    }

    @Test
    void only_the_copy_of_an_agreement_is_proven_in_its_chain() {
        assertThat(answered(copy(null, WEDNESDAY_AT_10), ACCEPTED).puts()).hasSize(3);
        assertThat(answered(reminder(REMINDER, null), ACCEPTED).puts()).hasSize(3)
                .hasOnlyElementsOfTypes(Message.class, Contact.class, DaySlot.class);
    }

    private SendingDecision copy(@Nullable Message known, Instant now) {
        return sending(now).decide(COPY, known);
    }

    private SendingDecision reminder(Contact contact, @Nullable Message known) {
        return sending(WEDNESDAY_AT_10).decide(ORDER, contact, known);
    }

    private MessageSending sending(Instant now) {
        return new MessageSending(ExampleSettings.settings(), unlocked(), call.file(), now);
    }

    /// What is written when the provider says this to a message that was reserved.
    private Transaction answered(SendingDecision decision, Mailer.Answer answer) {
        var send = sent(decision);
        var day = new Written(send.writes()).all(DaySlot.class);
        return send.reserved().after(answer, unlocked(day), call.file(), WEDNESDAY_AT_10);
    }

    private static SendingDecision.Send sent(SendingDecision decision) {
        assertThat(decision).isInstanceOf(SendingDecision.Send.class);
        return (SendingDecision.Send) decision;
    }

    /// The person without the call of Friday, which locks her e-mail for the week.
    private PersonFile unlocked(List<DaySlot> days) {
        var file = PersonFile.of(call.store().partition(Debtor.partition(ImportedDebtor.DEBTOR_ID)))
                .orElseThrow();
        return new PersonFile(file.debtor(), file.addresses(), file.links(), file.liveMarks(), days,
                file.stops(), file.alerts(), file.planned());
    }

    private PersonFile unlocked() {
        return unlocked(List.of());
    }
}
