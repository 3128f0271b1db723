package co.pacto.function.sendmessage;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.commitment.Course;
import co.pacto.domain.commitment.Formalization;
import co.pacto.domain.commitment.FormalizationStep;
import co.pacto.domain.commitment.Frequency;
import co.pacto.domain.commitment.Installment;
import co.pacto.domain.commitment.Origin;
import co.pacto.domain.commitment.Terms;
import co.pacto.domain.commitment.Versions;
import co.pacto.domain.commitment.WakeUpPlan;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactRequest;
import co.pacto.domain.contact.Initiator;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.contact.RecipientRole;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.debtor.DocumentNumber;
import co.pacto.domain.debtor.DocumentType;
import co.pacto.domain.debtor.ObligationLink;
import co.pacto.domain.debtor.PersonName;
import co.pacto.domain.evidence.Chain;
import co.pacto.domain.obligation.Modality;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.obligation.Party;
import co.pacto.domain.payment.Payment;
import co.pacto.domain.settings.SettingsItem;
import co.pacto.domain.store.InMemoryStore;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;

/// One debtor with one obligation, a commitment of a single payment in force, and that payment.
final class Portfolio {

    private static final String COMMITMENT = "0R40B99TA762496BV80AETHF6Z";
    private static final String DEBTOR = "PKE02R27T12ECWT9EFHGVWW7TQ";
    private static final String OBLIGATION = "NP7YCRC6NSYB53SKPQ9PPRQ9V0";
    private static final String CONTACT = "D003SDCN3XYA02HCFJH4W1W0GH";
    private static final Instant CALLED = Instant.parse("2026-11-24T15:05:07Z");
    private static final LocalDate BALANCE_ON = LocalDate.of(2026, 11, 19);
    private static final long TOTAL_PESOS = 1_000_000;

    private Portfolio() {}

    static InMemoryStore given(InMemoryStore store) throws IOException {
        var day = LocalDate.of(2024, 1, 15);
        var consent = new Address.Consent(Address.Consent.State.AUTHORIZED, "CONTRATO-1", day, day,
                null);
        return withoutAddress(store)
                .with(new Address(DEBTOR, "A-2", Channel.EMAIL, "maria@correo.example",
                        Address.Kind.EMAIL, Address.Status.VALID, 1, 0, consent, 1));
    }

    static InMemoryStore withoutAddress(InMemoryStore store) throws IOException {
        var settings = Files.readString(Path.of("../../infrastructure/clients/example.json"));
        return store.with(new SettingsItem(settings, "digest", CALLED, 1),
                new Debtor(DEBTOR, new DocumentNumber(DocumentType.CC, "1020304050"),
                        new PersonName("María", "Ríos"), null, LocalDate.of(1980, 5, 17), null,
                        null, null, false, "digest", 1),
                new ObligationLink(DEBTOR, OBLIGATION, RecipientRole.DEBTOR, 1),
                new Obligation(OBLIGATION, "CR-000123", "0123", null, Modality.CONSUMER,
                        TOTAL_PESOS, BALANCE_ON, LocalDate.of(2026, 9, 1), null,
                        Obligation.Status.OPEN, 0, COMMITMENT, List.of(),
                        List.of(new Party(DEBTOR, RecipientRole.DEBTOR)), "digest", 1),
                commitment(5),
                new Payment(OBLIGATION, "FILE-P-0001", Payment.Kind.PAYMENT, TOTAL_PESOS,
                        LocalDate.of(2026, 11, 24), LocalDate.of(2026, 11, 24), "PSE", "P-0001",
                        null, null, 0, "FILE", 1));
    }

    static Contact contact(Purpose purpose) {
        return Contact.ordered(CONTACT, new ContactRequest(DEBTOR, OBLIGATION, COMMITMENT, purpose,
                Channel.EMAIL, null, Initiator.ASSISTANT, null, null, true));
    }

    /// The same contact, moved again when the alarm of its version 2 rang.
    static Contact movedAgain(Purpose purpose) {
        return contact(purpose).planned().planned();
    }

    /// The commitment in the version that somebody who writes meanwhile makes of it.
    static Commitment movedCommitment() {
        return commitment(6);
    }

    private static Commitment commitment(long version) {
        var installment = new Installment(1, TOTAL_PESOS, LocalDate.of(2026, 11, 29),
                LocalDate.of(2026, 11, 30), Instant.parse("2026-11-30T23:00:00Z"),
                LocalDate.of(2026, 12, 1), Instant.parse("2026-12-02T15:00:00Z"), null, false, null,
                null);
        return new Commitment(COMMITMENT, DEBTOR, OBLIGATION,
                new Terms(TOTAL_PESOS, Frequency.SINGLE, "PSE", List.of(installment)), "digest",
                new Origin("CALL", Channel.VOICE, Initiator.ASSISTANT, 0, TOTAL_PESOS, BALANCE_ON,
                        null, new Versions("1", "CO-2026-06-01", "digest", Map.of()),
                        CALLED.minusSeconds(120), CALLED.plusSeconds(1680)),
                new Formalization(FormalizationStep.FORMALIZED, 9, "", "", 0, 0, 0),
                CommitmentState.ACTIVE, new Course(CALLED, null, 0, List.of(), 0, 0, false, null),
                WakeUpPlan.NONE, Chain.EMPTY, version);
    }
}
