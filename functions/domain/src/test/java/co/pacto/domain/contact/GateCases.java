package co.pacto.domain.contact;

import co.pacto.domain.calendar.Bogota;
import co.pacto.domain.calendar.BusinessCalendar;
import co.pacto.domain.commitment.LiveMark;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.debtor.IdentityQuestions;
import co.pacto.domain.settings.CommitmentSilenceScope;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.util.ArrayList;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// Questions to the gate that start from an allowed collection call and change one thing.
final class GateCases {

    static final String DEBTOR = "PKE02R27T12ECWT9EFHGVWW7TQ";
    static final String OBLIGATION = "NP7YCRC6NSYB53SKPQ9PPRQ9V0";
    static final ContactPolicy POLICY = new ContactPolicy(BusinessCalendar.law(), 10,
            IdentityQuestions.STANDARD, CommitmentSilenceScope.PERSON, null, false,
            List.of(Channel.VOICE, Channel.EMAIL), List.of(Channel.VOICE, Channel.EMAIL), 8, "Acme",
            ContactPolicy.LAW_VERSION, "digest");

    private Purpose purpose = Purpose.COLLECTION;
    private Channel channel = Channel.VOICE;
    private Initiator initiator = Initiator.ASSISTANT;
    private @Nullable String evidenceRef;
    private @Nullable RecipientRole role = RecipientRole.DEBTOR;
    private boolean isOpen = true;
    private boolean isIdentifiable = true;
    private boolean isInArrears = true;
    private @Nullable String live;
    private Address.Status status = Address.Status.VALID;
    private Address.Consent.State consent = Address.Consent.State.AUTHORIZED;
    private @Nullable LocalDate pausedUntil;
    private @Nullable Instant optedOutAt;
    private @Nullable String paymentKey;
    private boolean mayMove;
    private final List<Stop> stops = new ArrayList<>();
    private final List<LiveMark> liveMarks = new ArrayList<>();
    private final List<DaySlot> slots = new ArrayList<>();

    GateAnswer at(String local) {
        return Gate.decide(request(), facts(), POLICY,
                LocalDateTime.parse(local).atZone(Bogota.ZONE).toInstant());
    }

    ContactRequest request() {
        return new ContactRequest(DEBTOR, OBLIGATION, null, purpose, channel, null, initiator,
                evidenceRef, null, mayMove);
    }

    ContactFacts facts() {
        var needsCommitment = purpose == Purpose.COMMITMENT_REMINDER;
        return new ContactFacts(
                new ContactFacts.ObligationFacts(OBLIGATION, isOpen, LocalDate.of(2026, 7, 1),
                        isInArrears, live),
                role, address(), isIdentifiable, stops, optedOutAt, pausedUntil, liveMarks,
                needsCommitment, purpose == Purpose.BREACH_NOTICE, paymentKey, slots);
    }

    private Address address() {
        var isMail = channel == Channel.EMAIL;
        var day = LocalDate.of(2024, 1, 15);
        return new Address(DEBTOR, "A-1", channel, isMail ? "a@correo.example" : "+573001234567",
                isMail ? Address.Kind.EMAIL : Address.Kind.MOBILE, status, 1, 0,
                new Address.Consent(consent, "CONTRATO-1", day, day, null), 1);
    }

    GateCases purpose(Purpose value) {
        purpose = value;
        if (value == Purpose.PAYMENT_RECEIPT) {
            paymentKey = "FILE-1";
        }
        if (value == Purpose.REQUESTED_INFORMATION || value == Purpose.FRAUD_ALERT) {
            evidenceRef = "EVIDENCE";
        }
        return this;
    }

    GateCases channel(Channel value) {
        channel = value;
        return this;
    }

    GateCases by(Initiator value) {
        initiator = value;
        return this;
    }

    GateCases role(@Nullable RecipientRole value) {
        role = value;
        return this;
    }

    GateCases closed() {
        isOpen = false;
        return this;
    }

    GateCases withoutIdentityFactors() {
        isIdentifiable = false;
        return this;
    }

    GateCases withoutEvidence() {
        evidenceRef = null;
        paymentKey = null;
        return this;
    }

    GateCases owingNothingYet() {
        isInArrears = false;
        return this;
    }

    GateCases liveCommitment() {
        live = "0R40B99TA762496BV80AETHF6Z";
        return this;
    }

    GateCases liveCommitmentOnAnotherObligation() {
        liveMarks.add(new LiveMark(DEBTOR, "0R40B99TA762496BV80AETHF6Z", "ANOTHER", 1));
        return this;
    }

    GateCases address(Address.Status value) {
        status = value;
        return this;
    }

    GateCases consent(Address.Consent.State value) {
        consent = value;
        return this;
    }

    GateCases pausedUntil(LocalDate value) {
        pausedUntil = value;
        return this;
    }

    GateCases optedOut() {
        optedOutAt = Instant.parse("2026-11-01T15:00:00Z");
        return this;
    }

    GateCases movable() {
        mayMove = true;
        return this;
    }

    GateCases stopped(StopReason reason) {
        stops.add(new Stop(new Stop.Owner.OfObligation(OBLIGATION), "S-1", reason, reason.scope(),
                "test", null, Instant.parse("2026-11-01T15:00:00Z"), null, null, 1));
        return this;
    }

    GateCases contacted(LocalDate date, Channel byChannel) {
        var at = date.atTime(10, 0).atZone(Bogota.ZONE).toInstant();
        slots.add(new DaySlot(DEBTOR, date, DaySlot.State.COUNTED,
                List.of(new DaySlot.Attempt("P-" + date, byChannel, 1, Level.L2, true, at)), 2));
        return this;
    }
}
