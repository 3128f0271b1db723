package co.pacto.function.sendmessage;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactState;
import co.pacto.domain.contact.DaySlot;
import co.pacto.domain.contact.GateCode;
import co.pacto.domain.contact.GateDecision;
import co.pacto.domain.contact.Level;
import co.pacto.domain.contact.Mail;
import co.pacto.domain.contact.Mailer;
import co.pacto.domain.contact.Message;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.evidence.EvidenceChain;
import co.pacto.domain.evidence.EvidenceEntry;
import co.pacto.domain.evidence.Verification;
import co.pacto.domain.store.InMemoryStore;
import co.pacto.domain.store.OvertakenStore;
import co.pacto.domain.store.Store;
import co.pacto.edge.Invocation;
import co.pacto.edge.Log;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class SendMessageHandlerTest {

    private static final Instant TUESDAY_AT_10 = Instant.parse("2026-11-24T15:00:00Z");
    private static final Instant SUNDAY_AT_10 = Instant.parse("2026-11-22T15:00:00Z");
    private static final Mailer.Answer THROTTLED = new Mailer.Answer.Throttled();
    private static final Mailer.Answer REFUSED = new Mailer.Answer.Refused(
            "SendingPausedException");
    private static final String NOTHING_FAILED = "{\"batchItemFailures\":[]}";

    private final InMemoryStore store = new InMemoryStore();
    private final List<Mail> mails = new ArrayList<>();
    private final List<Duration> deferred = new ArrayList<>();
    private Mailer provider = _ -> new Mailer.Answer.Accepted("ses-" + mails.size());

    @Test
    void the_copy_that_was_asked_for_leaves_at_any_hour_with_its_table() throws IOException {
        Portfolio.given(store);

        assertThat(send("copy-requested", SUNDAY_AT_10)).isEqualTo(NOTHING_FAILED);

        var mail = mails.getFirst();
        assertThat(mail.messageId()).isEqualTo("15HV7K2HNY8JD786YYS181V5PN");
        assertThat(mail.subject())
                .isEqualTo("Copia del acuerdo que solicitó - 0R40B99TA762496BV80AETHF6Z");
        assertThat(mail.optOutUrl()).isNull();
        assertThat(mail.text())
                .contains("Como lo solicitó en la llamada del martes 24 de noviembre de 2026"
                        + " a las 10:05 a. m., le enviamos")
                .contains("María Ríos, CC ***050. Obligación: ***0123.")
                .contains("Total del acuerdo: $1.000.000.")
                .contains("Si no cumple, continúan las condiciones de su contrato.")
                .contains("\n1 | $1.000.000 | domingo 29 de noviembre de 2026"
                        + " | lunes 30 de noviembre de 2026");
        assertThat(mail.html()).contains("<td>$1.000.000</td><td>domingo 29 de noviembre de 2026");
        assertThat(message().state()).isEqualTo(Message.State.SENT);
        assertThat(message().providerId()).isEqualTo("ses-1");
        assertThat(store.all(DaySlot.class)).isEmpty();
        assertThat(store.all(GateDecision.class)).singleElement()
                .extracting(GateDecision::code, GateDecision::ruleId, GateDecision::phase)
                .containsExactly(GateCode.ALLOWED, "R05", GateDecision.Phase.SEND);
    }

    @Test
    void the_same_order_again_sends_nothing_twice() throws IOException {
        Portfolio.given(store);

        assertThat(send("duplicate", TUESDAY_AT_10)).isEqualTo(NOTHING_FAILED);

        assertThat(mails).hasSize(1);
    }

    @Test
    void without_an_address_the_message_is_denied_and_nothing_leaves() throws IOException {
        Portfolio.withoutAddress(store);

        assertThat(send("copy-requested", TUESDAY_AT_10)).isEqualTo(NOTHING_FAILED);

        assertThat(mails).isEmpty();
        assertThat(message().state()).isEqualTo(Message.State.DENIED);
        assertThat(store.all(GateDecision.class)).singleElement()
                .extracting(GateDecision::code)
                .isEqualTo(GateCode.MISSING_FACT);
    }

    @Test
    void a_payment_is_confirmed_and_the_last_one_thanked_for() throws IOException {
        Portfolio.given(store);

        send("payment-posted", TUESDAY_AT_10);
        send("commitment-kept", TUESDAY_AT_10);

        assertThat(mails).extracting(Mail::subject)
                .containsExactly("Confirmación de su pago",
                        "Gracias por cumplir su acuerdo 0R40B99TA762496BV80AETHF6Z");
        assertThat(mails.getFirst().text())
                .contains("Confirmamos que el martes 24 de noviembre de 2026 recibimos $1.000.000."
                        + " Referencia: P-0001. Gracias por su pago.");
    }

    @Test
    void a_reminder_takes_the_day_and_counts_once_it_left() throws IOException {
        Portfolio.given(store).with(Portfolio.contact(Purpose.COMMITMENT_REMINDER));

        assertThat(send("contact-ordered", TUESDAY_AT_10)).isEqualTo(NOTHING_FAILED);

        var mail = mails.getFirst();
        assertThat(mail.text()).contains("Le recordamos que el lunes 30 de noviembre de 2026"
                + " tiene un pago acordado por $1.000.000");
        assertThat(mail.optOutUrl()).isEqualTo("https://acme.example/baja");
        assertThat(contact().state()).isEqualTo(ContactState.ENDED);
        assertThat(store.all(DaySlot.class)).singleElement().satisfies(day -> {
            assertThat(day.state()).isEqualTo(DaySlot.State.COUNTED);
            assertThat(day.attempts()).extracting(DaySlot.Attempt::level).containsExactly(Level.L1);
        });
    }

    @Test
    void a_reminder_waits_for_a_lawful_hour() throws IOException {
        Portfolio.given(store).with(Portfolio.contact(Purpose.COMMITMENT_REMINDER));

        send("contact-ordered", SUNDAY_AT_10);

        assertThat(mails).isEmpty();
        assertThat(contact().state()).isEqualTo(ContactState.PLANNED);
        assertThat(store.all(DaySlot.class)).isEmpty();
    }

    @Test
    void a_copy_in_doubt_waits_and_is_then_sent_again_marked_as_one() throws IOException {
        Portfolio.given(store);
        during(SendMessageHandlerTest::lost, () -> send("copy-requested", TUESDAY_AT_10));

        send("copy-requested", TUESDAY_AT_10.plusSeconds(300));
        assertThat(deferred).containsExactly(Duration.ofMinutes(10));
        assertThat(mails).hasSize(1);

        send("copy-requested", TUESDAY_AT_10.plusSeconds(900));
        assertThat(mails).hasSize(2);
        assertThat(mails.getFirst().text()).doesNotContain("Este mensaje es una copia");
        assertThat(mails.getLast().text()).startsWith("Este mensaje es una copia de uno que quizás"
                + " ya recibió. Si ya lo recibió, no tiene que hacer nada.\n");
        assertThat(message().state()).isEqualTo(Message.State.SENT);
        assertThat(store.all(EvidenceEntry.class)).hasSize(1);
    }

    @Test
    void a_reminder_in_doubt_is_never_sent_again_and_stays_counted() throws IOException {
        Portfolio.given(store).with(Portfolio.contact(Purpose.COMMITMENT_REMINDER));
        during(SendMessageHandlerTest::lost, () -> send("contact-ordered", TUESDAY_AT_10));

        send("contact-ordered", TUESDAY_AT_10.plusSeconds(900));

        assertThat(mails).hasSize(1);
        assertThat(message().state()).isEqualTo(Message.State.UNKNOWN);
        assertThat(store.all(DaySlot.class)).singleElement()
                .extracting(DaySlot::state)
                .isEqualTo(DaySlot.State.COUNTED);
    }

    /// PC-23.
    @Test
    void the_copy_that_left_is_proven_once_in_the_chain_of_its_commitment() throws IOException {
        Portfolio.given(store);

        send("duplicate", TUESDAY_AT_10);
        send("copy-requested", TUESDAY_AT_10.plusSeconds(3600));

        assertThat(store.all(EvidenceEntry.class)).singleElement()
                .extracting(EvidenceEntry::canonical)
                .asString()
                .contains("\"messageId\":\"15HV7K2HNY8JD786YYS181V5PN\"",
                        "\"providerId\":\"ses-1\"", "\"type\":\"COPY_SENT\"");
        assertThat(commitment().version()).isEqualTo(6);
        assertThat(EvidenceChain.verify(store.all(EvidenceEntry.class), commitment().chain()))
                .isInstanceOf(Verification.Intact.class);
    }

    @Test
    void a_commitment_that_moves_while_its_copy_leaves_is_proven_without_a_second_mail()
            throws IOException {
        Portfolio.given(store);
        var overtaken = OvertakenStore.once(store,
                writes -> writes.puts().stream().anyMatch(EvidenceEntry.class::isInstance),
                () -> store.with(Portfolio.movedCommitment()));

        assertThat(send(overtaken, "copy-requested", TUESDAY_AT_10)).isEqualTo(NOTHING_FAILED);

        assertThat(mails).hasSize(1);
        assertThat(commitment().version()).isEqualTo(7);
        assertThat(store.all(EvidenceEntry.class)).hasSize(1);
        assertThat(message().state()).isEqualTo(Message.State.SENT);
    }

    @Test
    void a_provider_that_takes_no_more_makes_the_message_wait() throws IOException {
        Portfolio.given(store);
        during(_ -> THROTTLED, () -> send("copy-requested", TUESDAY_AT_10));

        assertThat(message().state()).isEqualTo(Message.State.PLANNED);
        assertThat(deferred).singleElement()
                .satisfies(delay -> assertThat(delay).isBetween(Duration.ofMinutes(1),
                        Duration.ofMinutes(2)));

        send("copy-requested", TUESDAY_AT_10.plusSeconds(120));
        assertThat(mails).hasSize(2);
        assertThat(mails.getLast()).isEqualTo(mails.getFirst());
        assertThat(message().state()).isEqualTo(Message.State.SENT);
    }

    /// The event is of 10:05:07 of the day before.
    @Test
    void what_has_waited_for_a_day_waits_no_more() throws IOException {
        Portfolio.given(store);
        var aDayLater = Instant.parse("2026-11-25T15:05:07Z");
        provider = _ -> THROTTLED;

        assertThat(send("copy-requested", aDayLater)).isEqualTo(NOTHING_FAILED);
        assertThat(send("copy-requested", aDayLater.plusMillis(1))).contains("itemIdentifier");
        assertThat(deferred).hasSize(1);
    }

    @Test
    void a_throttled_reminder_gives_the_day_back_until_it_leaves() throws IOException {
        Portfolio.given(store).with(Portfolio.contact(Purpose.COMMITMENT_REMINDER));
        during(_ -> THROTTLED, () -> send("contact-ordered", TUESDAY_AT_10));

        assertThat(contact().state()).isEqualTo(ContactState.ORDERED);
        assertThat(store.all(DaySlot.class)).noneMatch(DaySlot::isTaken);

        send("contact-ordered", TUESDAY_AT_10.plusSeconds(120));
        assertThat(contact().state()).isEqualTo(ContactState.ENDED);
        assertThat(store.all(DaySlot.class)).allMatch(DaySlot::isTaken);
    }

    @Test
    void a_copy_that_the_provider_refuses_fails_until_what_it_refuses_is_in_order()
            throws IOException {
        Portfolio.given(store);
        during(_ -> REFUSED, () -> {
            for (var receive = 0; receive < 12; receive++) {
                assertThat(send("copy-requested", TUESDAY_AT_10.plusSeconds(180L * receive)))
                        .contains("itemIdentifier");
            }
        });
        assertThat(message().state()).isEqualTo(Message.State.PLANNED);
        assertThat(store.all(EvidenceEntry.class)).isEmpty();

        assertThat(send("copy-requested", TUESDAY_AT_10.plusSeconds(7200)))
                .isEqualTo(NOTHING_FAILED);
        assertThat(message().state()).isEqualTo(Message.State.SENT);
        assertThat(mails.getLast().text()).doesNotContain("Este mensaje es una copia");
    }

    @Test
    void a_reminder_that_the_provider_refuses_fails_and_gives_the_day_back() throws IOException {
        Portfolio.given(store).with(Portfolio.contact(Purpose.COMMITMENT_REMINDER));
        during(_ -> REFUSED,
                () -> assertThat(send("contact-ordered", TUESDAY_AT_10)).isEqualTo(NOTHING_FAILED));

        assertThat(contact().state()).isEqualTo(ContactState.FAILED);
        assertThat(contact().reason()).isEqualTo("SendingPausedException");
        assertThat(message().state()).isEqualTo(Message.State.FAILED);
        assertThat(store.all(DaySlot.class)).noneMatch(DaySlot::isTaken);

        send("contact-ordered", TUESDAY_AT_10.plusSeconds(180));
        assertThat(mails).hasSize(1);
    }

    @Test
    void an_alarm_that_was_replaced_sends_nothing() throws IOException {
        Portfolio.given(store).with(Portfolio.movedAgain(Purpose.COMMITMENT_REMINDER));

        assertThat(send("not-before-alarm", TUESDAY_AT_10)).isEqualTo(NOTHING_FAILED);

        assertThat(mails).isEmpty();
    }

    @Test
    void what_is_no_order_fails_alone() throws IOException {
        Portfolio.given(store);

        assertThat(send("not-json", TUESDAY_AT_10))
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":"
                        + "\"2deafa0f-e42e-46fc-8e14-fa4508d9e41b\"}]}");
        assertThat(send("missing-field", TUESDAY_AT_10)).contains("itemIdentifier");
        assertThat(mails).hasSize(1);
    }

    private Message message() {
        return store.all(Message.class).getFirst();
    }

    private Commitment commitment() {
        return store.all(Commitment.class).getFirst();
    }

    private static Mailer.Answer lost(Mail mail) {
        throw new IllegalStateException("the answer of " + mail + " was lost");
    }

    private interface Sending {
        void run() throws IOException;
    }

    /// Sends while the provider answers like this, and makes it answer as always again.
    private void during(Mailer answering, Sending sending) throws IOException {
        var usual = provider;
        provider = answering;
        sending.run();
        provider = usual;
    }

    private Contact contact() {
        return store.all(Contact.class).getFirst();
    }

    private String send(String event, Instant now) throws IOException {
        return send(store, event, now);
    }

    private String send(Store tables, String event, Instant now) throws IOException {
        var clock = InstantSource.fixed(now);
        var log = new Log("send-message", clock);
        Mailer mailer = mail -> {
            mails.add(mail);
            return provider.send(mail);
        };
        return Invocation.of(
                new SendMessageHandler(new SendMessage(() -> tables, () -> mailer,
                        () -> (_, delay) -> deferred.add(delay), clock, log), log),
                Files.readString(Path.of("../../events/send-message/" + event + ".json")));
    }
}
