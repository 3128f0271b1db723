package co.pacto.domain.contact;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.commitment.Course;
import co.pacto.domain.commitment.Formalization;
import co.pacto.domain.commitment.FormalizationStep;
import co.pacto.domain.commitment.Frequency;
import co.pacto.domain.commitment.Origin;
import co.pacto.domain.commitment.Terms;
import co.pacto.domain.commitment.Versions;
import co.pacto.domain.commitment.WakeUpPlan;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.debtor.DocumentNumber;
import co.pacto.domain.debtor.DocumentType;
import co.pacto.domain.debtor.ObligationLink;
import co.pacto.domain.debtor.PersonName;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.evidence.Chain;
import co.pacto.domain.obligation.Modality;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.obligation.Party;
import co.pacto.domain.payment.Payment;
import co.pacto.domain.script.Texts;
import co.pacto.domain.store.Commit;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.InMemoryStore;
import co.pacto.domain.store.Transaction;
import java.time.Duration;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

final class MessageSendingTest {

    private static final String COMMITMENT = "0R40B99TA762496BV80AETHF6Z";
    private static final String CONTACT = "D003SDCN3XYA02HCFJH4W1W0GH";
    private static final Instant TUESDAY_TEN = at("2026-12-01T10:00");
    private static final LocalDate DAY = LocalDate.of(2026, 12, 1);

    private final MessageSending sending = new MessageSending(GateCases.POLICY);
    private final InMemoryStore store = new InMemoryStore();
    private final Message notice = Message.planned(MessageKind.BREACH_NOTICE, GateCases.DEBTOR,
            GateCases.OBLIGATION, COMMITMENT, CONTACT,
            Texts.load(MessageKind.BREACH_NOTICE.textId()));
    private final Message receipt = Message.planned(MessageKind.PAYMENT_RECEIPT, GateCases.DEBTOR,
            GateCases.OBLIGATION, null, "FILE-1", Texts.load(MessageKind.PAYMENT_RECEIPT.textId()));

    @Test
    void a_notice_that_the_gate_allows_reserves_the_date_before_it_leaves() {
        var send = (SendingDecision.Send) decide(ofNotice(notice, false, ordered()), TUESDAY_TEN);

        assertThat(send.to().value()).isEqualTo("ana@correo.example");
        assertThat(send.message().state()).isEqualTo(Message.State.RESERVED);
        assertThat(send.writes().puts()).hasSize(3);
        assertThat(only(send.writes(), DaySlot.class).state()).isEqualTo(DaySlot.State.RESERVED);
        assertThat(only(send.writes(), GateDecision.class).phase())
                .isEqualTo(GateDecision.Phase.SEND);
        assertThat(store.commit(send.writes())).isInstanceOf(Commit.Done.class);
    }

    @Test
    void of_two_who_read_the_same_date_one_reserves_it() {
        var first = (SendingDecision.Send) decide(ofNotice(notice, false, ordered()), TUESDAY_TEN);
        var second = (SendingDecision.Send) decide(ofNotice(notice, false, ordered()), TUESDAY_TEN);

        assertThat(store.commit(first.writes())).isInstanceOf(Commit.Done.class);
        assertThat(store.commit(second.writes())).isInstanceOf(Commit.Moved.class);
        assertThat(store.all(DaySlot.class)).hasSize(1);
    }

    @Test
    void an_accepted_notice_consumes_its_date_and_locks_the_week() {
        var send = (SendingDecision.Send) decide(ofNotice(notice, false, ordered()), TUESDAY_TEN);
        store.with(ordered());
        store.commit(send.writes());

        var accepted = sending.accepted(ofNotice(send.message(), true, ordered()), "ses-1",
                person(only(send.writes(), DaySlot.class)));

        assertThat(store.commit(accepted)).isInstanceOf(Commit.Done.class);
        assertThat(only(accepted, Message.class).state()).isEqualTo(Message.State.SENT);
        assertThat(only(accepted, Message.class).providerId()).isEqualTo("ses-1");
        assertThat(only(accepted, Contact.class).state()).isEqualTo(ContactState.ENDED);
        var day = only(accepted, DaySlot.class);
        assertThat(day.state()).isEqualTo(DaySlot.State.COUNTED);
        assertThat(day.attempts().getFirst().level()).isEqualTo(Level.L1);
        assertThat(day.locksAgainst(Channel.VOICE)).isTrue();
    }

    @Test
    void a_notice_refused_before_acceptance_gives_its_date_back() {
        var send = (SendingDecision.Send) decide(ofNotice(notice, false, ordered()), TUESDAY_TEN);

        var refused = sending.refused(ofNotice(send.message(), true, ordered()),
                person(only(send.writes(), DaySlot.class)), "MessageRejected");

        assertThat(only(refused, DaySlot.class).isTaken()).isFalse();
        assertThat(only(refused, Contact.class).state()).isEqualTo(ContactState.FAILED);
    }

    @Test
    void in_doubt_a_notice_waits_fifteen_minutes_and_is_never_sent_again() {
        var send = (SendingDecision.Send) decide(ofNotice(notice, false, ordered()), TUESDAY_TEN);
        var order = ofNotice(send.message(), true, ordered());
        var day = only(send.writes(), DaySlot.class);

        var early = sending.decide(order, person(day), obligation(), at("2026-12-01T10:05"));
        var late = sending.decide(order, person(day), obligation(), at("2026-12-01T10:15"));

        assertThat(early).isEqualTo(new SendingDecision.Wait(Duration.ofMinutes(10)));
        var writes = ((SendingDecision.GivenUp) late).writes();
        assertThat(only(writes, Message.class).state()).isEqualTo(Message.State.UNKNOWN);
        assertThat(only(writes, DaySlot.class).state()).isEqualTo(DaySlot.State.COUNTED);
    }

    @Test
    void in_doubt_a_receipt_is_sent_again_after_fifteen_minutes() {
        var send = (SendingDecision.Send) decide(ofReceipt(receipt, false), TUESDAY_TEN);

        var again = decide(ofReceipt(send.message(), true), at("2026-12-01T10:15"));

        assertThat(((SendingDecision.Send) again).message().version()).isEqualTo(2);
    }

    @Test
    void a_receipt_leaves_at_night_after_a_call_and_takes_no_date() {
        var called = DaySlot.free(GateCases.DEBTOR, DAY)
                .reserved("OTHER", Channel.VOICE, TUESDAY_TEN)
                .counted("OTHER", Level.L2, true);

        var send = (SendingDecision.Send) sending.decide(ofReceipt(receipt, false), person(called),
                obligation(), at("2026-12-01T23:00"));

        assertThat(send.writes().puts()).hasSize(2);
        assertThat(only(send.writes(), GateDecision.class).ruleId()).isEqualTo("R05");
    }

    @Test
    void an_opted_out_debtor_gets_no_receipt() {
        var settled = (SendingDecision.Settled) sending.decide(ofReceipt(receipt, false),
                person(at("2026-11-30T09:00")), obligation(), TUESDAY_TEN);

        assertThat(settled.code()).isEqualTo(GateCode.DO_NOT_CONTACT);
        assertThat(only(settled.writes(), Message.class).state()).isEqualTo(Message.State.DENIED);
        assertThat(only(settled.writes(), Message.class).version()).isEqualTo(1);
    }

    @Test
    void a_notice_behind_a_call_of_the_week_is_scheduled_for_the_first_lawful_instant() {
        var called = DaySlot.free(GateCases.DEBTOR, LocalDate.of(2026, 11, 30))
                .reserved("OTHER", Channel.VOICE, at("2026-11-30T10:00"))
                .counted("OTHER", Level.L1, true);

        var settled = (SendingDecision.Settled) sending.decide(ofNotice(notice, false, ordered()),
                person(called), obligation(), TUESDAY_TEN);

        assertThat(settled.code()).isEqualTo(GateCode.CHANNEL_LOCK);
        assertThat(only(settled.writes(), Contact.class).state()).isEqualTo(ContactState.PLANNED);
        var scheduled = only(settled.writes(), IntegrationEvent.class);
        assertThat(scheduled.name()).isEqualTo(EventName.CONTACT_SCHEDULED);
        assertThat(scheduled.data()).containsEntry("at", "2026-12-07T12:00:00.000Z")
                .containsEntry("version", "2");
    }

    @Test
    void only_the_alarm_of_the_version_that_waits_may_act() {
        var waiting = ordered().planned();

        assertThat(decide(new MessageOrder(notice, false, waiting, null, null, 2L), TUESDAY_TEN))
                .isInstanceOf(SendingDecision.Send.class);
        assertThat(decide(new MessageOrder(notice, false, waiting, null, null, 1L), TUESDAY_TEN))
                .isInstanceOf(SendingDecision.Done.class);
        assertThat(decide(ofNotice(notice, false, waiting), TUESDAY_TEN))
                .isInstanceOf(SendingDecision.Done.class);
    }

    private SendingDecision decide(MessageOrder order, Instant now) {
        return sending.decide(order, person((Instant) null), obligation(), now);
    }

    private static MessageOrder ofNotice(Message message, boolean isStored, Contact contact) {
        return new MessageOrder(message, isStored, contact, null, null, null);
    }

    private static MessageOrder ofReceipt(Message message, boolean isStored) {
        return new MessageOrder(message, isStored, null, "FILE-1", null, null);
    }

    private static Contact ordered() {
        return Contact.ordered(CONTACT,
                new ContactRequest(GateCases.DEBTOR, GateCases.OBLIGATION, COMMITMENT,
                        Purpose.BREACH_NOTICE, Channel.EMAIL, null, Initiator.ASSISTANT, null, null,
                        true));
    }

    private static PersonFile person(@Nullable Instant optedOutAt) {
        return person(optedOutAt, List.of());
    }

    private static PersonFile person(DaySlot slot) {
        return person(null, List.of(slot));
    }

    private static PersonFile person(@Nullable Instant optedOutAt, List<DaySlot> slots) {
        var day = LocalDate.of(2024, 1, 15);
        var mail = new Address(GateCases.DEBTOR, "A-1", Channel.EMAIL, "ana@correo.example",
                Address.Kind.EMAIL, Address.Status.VALID, 1, 0,
                new Address.Consent(Address.Consent.State.AUTHORIZED, "C-1", day, day, null), 1);
        var debtor = new Debtor(GateCases.DEBTOR, new DocumentNumber(DocumentType.CC, "1020304050"),
                new PersonName("Ana", "Pérez"), null, LocalDate.of(1985, 3, 14), null, null,
                optedOutAt, false, "digest", 1);
        return new PersonFile(
                debtor, List.of(mail), List.of(new ObligationLink(GateCases.DEBTOR,
                        GateCases.OBLIGATION, RecipientRole.DEBTOR, 1)),
                List.of(), slots, List.of(), List.of());
    }

    private static ObligationFile obligation() {
        var obligation = new Obligation(GateCases.OBLIGATION, "CR-000123", "0123", null,
                Modality.CONSUMER, 500_000, LocalDate.of(2026, 11, 1), LocalDate.of(2026, 7, 1),
                null, Obligation.Status.OPEN, 1, null, List.of(),
                List.of(new Party(GateCases.DEBTOR, RecipientRole.DEBTOR)), "digest", 1);
        var payment = new Payment(GateCases.OBLIGATION, "FILE-1", Payment.Kind.PAYMENT, 100_000,
                DAY, DAY, "PSE", "1", null, null, 0, "FILE", 1);
        return new ObligationFile(obligation, List.of(broken()), List.of(payment), List.of());
    }

    private static Commitment broken() {
        var made = at("2026-11-20T10:00");
        return new Commitment(COMMITMENT, GateCases.DEBTOR, GateCases.OBLIGATION,
                new Terms(500_000, Frequency.SINGLE, "PSE", List.of()), "digest",
                new Origin("CALL", Channel.VOICE, Initiator.ASSISTANT, 0, 500_000,
                        LocalDate.of(2026, 11, 1), null,
                        new Versions("2026-11-20", "law", "digest", Map.of()), made, made),
                new Formalization(FormalizationStep.FORMALIZED, 1, "digest", "FORMALIZED", 0, 0, 0),
                CommitmentState.BROKEN, Course.DRAFT, WakeUpPlan.NONE, Chain.EMPTY, 3);
    }

    private static <E extends Entity> E only(Transaction writes, Class<E> type) {
        return writes.puts()
                .stream()
                .filter(type::isInstance)
                .map(type::cast)
                .findFirst()
                .orElseThrow();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(Bogota.ZONE).toInstant();
    }
}
