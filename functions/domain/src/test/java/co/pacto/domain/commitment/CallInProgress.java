package co.pacto.domain.commitment;

import co.pacto.domain.calendar.BusinessCalendar;
import co.pacto.domain.contact.Call;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactFile;
import co.pacto.domain.contact.ContactState;
import co.pacto.domain.contact.Initiator;
import co.pacto.domain.contact.PersonFile;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.contact.RecipientRole;
import co.pacto.domain.debtor.Address;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.debtor.DocumentNumber;
import co.pacto.domain.debtor.DocumentType;
import co.pacto.domain.debtor.EmailAddress;
import co.pacto.domain.debtor.PersonName;
import co.pacto.domain.debtor.PhoneNumber;
import co.pacto.domain.debtor.Treatment;
import co.pacto.domain.evidence.EvidenceEntry;
import co.pacto.domain.obligation.Modality;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.obligation.Party;
import co.pacto.domain.settings.Compliance;
import co.pacto.domain.settings.Creditor;
import co.pacto.domain.settings.OutcomeLimits;
import co.pacto.domain.settings.Settings;
import co.pacto.domain.store.Commit;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.InMemoryStore;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import org.jspecify.annotations.Nullable;

/// A call with an identified debtor, answered on Friday 2026-11-20 at 10:00, played step by step
/// against a store in memory. The number of each answer is brought back with the next step.
final class CallInProgress {

    static final Instant FRIDAY_AT_10 = Instant.parse("2026-11-20T15:00:00Z");
    static final String DEBTOR_ID = "PKE02R27T12ECWT9EFHGVWW7TQ";
    static final String OBLIGATION_ID = "NP7YCRC6NSYB53SKPQ9PPRQ9V0";
    static final String CONTACT_PLAN_ID = "D003SDCN3XYA02HCFJH4W1W0GH";

    /// `id("commitment", contact, obligation)` of data.md 1.
    static final String COMMITMENT_ID = "0R40B99TA762496BV80AETHF6Z";

    static final String DOCUMENT = "1020304050";

    final InMemoryStore store = new InMemoryStore();
    private String breachConsequence = "Si no cumple, continúan las condiciones de su contrato.";
    private int question = 3;

    /// The debtor owes 1.000.000.
    CallInProgress() {
        this(1_000_000, 0, true);
    }

    CallInProgress(long owedPesos, int level, boolean hasEmail) {
        write(new Transaction().put(debtor(), phone(), obligation(owedPesos, level),
                contact(ContactState.STARTED, "4a573372-1f28-4e26-b97b-0c5d2f6e8a11", 1),
                call(FRIDAY_AT_10)));
        if (hasEmail) {
            write(new Transaction().put(email()));
        }
    }

    /// The next step is answered with this number instead of the one that was asked for.
    CallInProgress bringing(int number) {
        question = number;
        return this;
    }

    /// From now on the creditor states nothing about a breach.
    CallInProgress withoutBreachConsequence() {
        breachConsequence = "";
        return this;
    }

    /// From now on nobody is on the line.
    CallInProgress ended() {
        write(new Transaction().put(contact(ContactState.ENDED, "4a573372", 2)));
        return this;
    }

    int question() {
        return question;
    }

    DialogueAnswer signal(String signal) {
        return taken(Willingness.signal(conversation(), question, signal, FRIDAY_AT_10));
    }

    DialogueAnswer intention(DialogueInput input) {
        return taken(Willingness.intention(conversation(), question, input, FRIDAY_AT_10));
    }

    DialogueAnswer options() {
        return taken(new Drafting(rules()).options(conversation(), question, FRIDAY_AT_10));
    }

    DialogueAnswer select(int option) {
        return taken(new Drafting(rules()).select(conversation(), question, option, FRIDAY_AT_10));
    }

    DialogueAnswer propose(Offer offer) {
        return taken(new Drafting(rules()).propose(conversation(), question, offer, FRIDAY_AT_10));
    }

    DialogueAnswer open() {
        return taken(formalizing().open(conversation(), question, COMMITMENT_ID, FRIDAY_AT_10));
    }

    DialogueAnswer says(DialogueInput input) {
        return answers(new Reply.Said(input));
    }

    DialogueAnswer types(String documentDigits) {
        return answers(new Reply.Identified(documentDigits, null));
    }

    DialogueAnswer answers(Reply reply) {
        return answersAt(reply, FRIDAY_AT_10);
    }

    DialogueAnswer answersAt(Reply reply, Instant now) {
        return taken(formalizing().answer(conversation(), question, COMMITMENT_ID, reply, now));
    }

    DialogueAnswer copy(DialogueInput input) {
        return taken(new Copying(rules()).copy(conversation(), question, COMMITMENT_ID, input,
                FRIDAY_AT_10));
    }

    void hangUp() {
        write(formalizing().abandon(file(), COMMITMENT_ID, FRIDAY_AT_10));
        ended();
    }

    /// Up to the confirmed intention.
    CallInProgress willing() {
        signal("ASKS_HOW_TO_PAY");
        intention(DialogueInput.YES);
        return this;
    }

    /// Up to the draft of everything in one payment seven days ahead.
    CallInProgress drafted() {
        willing().select(1);
        return this;
    }

    /// Up to this step of the formalization.
    CallInProgress at(FormalizationStep step) {
        drafted().open();
        for (var reply : List.of(said(DialogueInput.YES), said(DialogueInput.TERMS_READ_DONE),
                said(DialogueInput.YES), new Reply.Identified(DOCUMENT, null),
                said(DialogueInput.NOTICE_PLAYED))) {
            if (commitment().formalization().step() != step) {
                answers(reply);
            }
        }
        return this;
    }

    static Reply said(DialogueInput input) {
        return new Reply.Said(input);
    }

    Commitment commitment() {
        return file().commitment(COMMITMENT_ID).orElseThrow();
    }

    ObligationFile file() {
        return ObligationFile.of(store.partition("OBLIGATION#" + OBLIGATION_ID)).orElseThrow();
    }

    Call call() {
        return stored(Call.class).getFirst();
    }

    <E extends Entity> List<E> stored(Class<E> type) {
        return store.all().stream().filter(type::isInstance).map(type::cast).toList();
    }

    /// The types of the commitment's evidence, in its order.
    List<String> evidence() {
        return store.auditPartition("COMMITMENT#" + COMMITMENT_ID)
                .stream()
                .map(entry -> ((EvidenceEntry) entry).canonical())
                .map(canonical -> canonical.replaceAll(".*\"type\":\"(\\w+)\".*", "$1"))
                .toList();
    }

    Conversation conversation() {
        var contacts = ContactFile.of(store.partition("CONTACT#" + CONTACT_PLAN_ID)).orElseThrow();
        var person = PersonFile.of(store.partition("DEBTOR#" + DEBTOR_ID)).orElseThrow();
        return Conversation.of(contacts, person, file()).orElseThrow();
    }

    void write(Transaction transaction) {
        if (!(store.commit(transaction) instanceof Commit.Done)) {
            throw new IllegalStateException("the store moved");
        }
    }

    private DialogueAnswer taken(DialogueAnswer answer) {
        write(answer.writes());
        question = answer.question();
        return answer;
    }

    private Formalizing formalizing() {
        ReminderPlanner reminders = new ReminderPlan(Policies.STANDARD, BusinessCalendar.law(),
                (channel, _) -> channel == Channel.VOICE);
        return new Formalizing(rules(), reminders);
    }

    private AgreementRules rules() {
        var creditor = new Creditor("Acme S. A. S.", "Acme", "860002964-4", "Lucía", null,
                new PhoneNumber("+576015551234"), new EmailAddress("acuerdos@acme.example"),
                "https://acme.example/datos", "https://acme.example/baja",
                "https://acme.example/pagos", "El valor incluye los intereses causados hasta hoy.",
                breachConsequence);
        return new AgreementRules(new Settings("2026-11-20", creditor, Policies.STANDARD,
                OutcomeLimits.STANDARD, Compliance.STANDARD, BusinessCalendar.law(), 8, "{}"));
    }

    private static Debtor debtor() {
        return new Debtor(DEBTOR_ID, new DocumentNumber(DocumentType.CC, DOCUMENT),
                new PersonName("María José", "Pérez Gómez"), Treatment.SRA, null, null, null, null,
                false, "digest", 1);
    }

    private static Address phone() {
        return address("VOICE-1", Channel.VOICE, "+573001234567", Address.Kind.MOBILE);
    }

    private static Address email() {
        return address("EMAIL-1", Channel.EMAIL, "maria@example.co", Address.Kind.EMAIL);
    }

    private static Address address(String addressId, Channel channel, String value,
            Address.Kind kind) {
        var day = LocalDate.parse("2026-01-02");
        return new Address(DEBTOR_ID, addressId, channel, value, kind, Address.Status.VALID, 1, 0,
                new Address.Consent(Address.Consent.State.AUTHORIZED, "evidence", day, day, null),
                1);
    }

    private static Obligation obligation(long owedPesos, int level) {
        return new Obligation(OBLIGATION_ID, "CR-000123", "0123", null, Modality.CONSUMER,
                owedPesos, LocalDate.parse("2026-11-01"), LocalDate.parse("2026-09-30"), null,
                Obligation.Status.OPEN, level, null, List.of(),
                List.of(new Party(DEBTOR_ID, RecipientRole.DEBTOR)), "digest", 1);
    }

    private static Contact contact(ContactState state, @Nullable String connectContactId,
            long version) {
        return new Contact(CONTACT_PLAN_ID, DEBTOR_ID, OBLIGATION_ID, null, Purpose.COLLECTION,
                Channel.VOICE, "VOICE-1", Initiator.ASSISTANT, null, state,
                LocalDate.parse("2026-11-20"), "token", connectContactId, null, 0, FRIDAY_AT_10,
                FRIDAY_AT_10, null, null, null, version);
    }

    private static Call call(@Nullable Instant verifiedAt) {
        return new Call(CONTACT_PLAN_ID, "call.opening.v1", 3, "digest", "IDENTITY_CONFIRMED",
                new Call.Identity(1, List.of("DOCUMENT_LAST4", "BIRTH_DATE"), verifiedAt), null,
                null, null, FRIDAY_AT_10, 1);
    }

    /// The same call before anybody proved who he is.
    CallInProgress unidentified() {
        write(new Transaction()
                .put(new Call(CONTACT_PLAN_ID, "call.opening.v1", 3, "digest", "RETRY",
                        new Call.Identity(1, List.of(), null), null, null, null, FRIDAY_AT_10, 2)));
        return this;
    }
}
