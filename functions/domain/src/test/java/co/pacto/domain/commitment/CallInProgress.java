package co.pacto.domain.commitment;

import co.pacto.domain.contact.Call;
import co.pacto.domain.contact.CallSlot;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.contact.ConnectPointer;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactFile;
import co.pacto.domain.contact.ContactState;
import co.pacto.domain.contact.DaySlot;
import co.pacto.domain.contact.Initiator;
import co.pacto.domain.contact.PersonFile;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.debtor.Debtor;
import co.pacto.domain.evidence.EvidenceEntry;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.portfolio.ImportedDebtor;
import co.pacto.domain.settings.Creditor;
import co.pacto.domain.settings.ExampleSettings;
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
public final class CallInProgress {

    public static final Instant FRIDAY_AT_10 = Instant.parse("2026-11-20T15:00:00Z");
    public static final String CONTACT_PLAN_ID = "D003SDCN3XYA02HCFJH4W1W0GH";

    /// `id("commitment", contact, obligation)` of data.md 1.
    public static final String COMMITMENT_ID = "0R40B99TA762496BV80AETHF6Z";

    /// How the platform names the call.
    public static final String CONNECT_CONTACT_ID = "4a573372-1f28-4e26-b97b-0c5d2f6e8a11";

    final InMemoryStore store = new InMemoryStore();
    private Settings settings = ExampleSettings.settings();
    private int question = 3;

    /// The debtor owes 1.000.000.
    public CallInProgress() {
        this(1_000_000, 0, true);
    }

    public CallInProgress(long owedPesos, int level, boolean hasEmail) {
        write(new Transaction().put(ExampleSettings.item(), ImportedDebtor.profile(),
                ImportedDebtor.telephone(), ImportedDebtor.link(),
                ImportedDebtor.obligation(owedPesos, level),
                DaySlot.free(ImportedDebtor.DEBTOR_ID, LocalDate.parse("2026-11-20"))
                        .reserved(CONTACT_PLAN_ID, Channel.VOICE, FRIDAY_AT_10),
                CallSlot.untouched(1).leased(CONTACT_PLAN_ID, FRIDAY_AT_10),
                new ConnectPointer(CONNECT_CONTACT_ID, CONTACT_PLAN_ID),
                contact(ContactState.STARTED, 1), call(FRIDAY_AT_10)));
        if (hasEmail) {
            write(new Transaction().put(ImportedDebtor.email()));
        }
    }

    /// The next step is answered with this number instead of the one that was asked for.
    public CallInProgress bringing(int number) {
        question = number;
        return this;
    }

    /// From now on the creditor states nothing about a breach.
    CallInProgress withoutBreachConsequence() {
        var stated = settings.creditor();
        var silent = new Creditor(stated.legalName(), stated.spokenName(), stated.nit(),
                stated.assistantName(), stated.agencyName(), stated.contactPhone(),
                stated.contactEmail(), stated.privacyUrl(), stated.optOutUrl(),
                stated.selfServiceUrl(), stated.interestAndDiscountStatement(), "");
        settings = new Settings(settings.version(), silent, settings.policy(),
                settings.outcomeLimits(), settings.compliance(), settings.calendar(),
                settings.concurrentCalls(), settings.canonical());
        return this;
    }

    /// From now on nobody is on the line.
    public CallInProgress ended() {
        write(new Transaction().put(contact(ContactState.ENDED, 2)));
        return this;
    }

    /// Everything that is stored.
    public InMemoryStore store() {
        return store;
    }

    /// The number that the next step has to bring.
    public int question() {
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
    public CallInProgress willing() {
        signal("ASKS_HOW_TO_PAY");
        intention(DialogueInput.YES);
        return this;
    }

    /// Up to the draft of everything in one payment seven days ahead.
    public CallInProgress drafted() {
        willing().select(1);
        return this;
    }

    /// Up to the draft of so much in one payment on Friday 2026-11-27.
    public CallInProgress drafted(long pesos) {
        willing().propose(new Offer(pesos, "2711", "SINGLE", 1, "PSE"));
        return this;
    }

    /// Up to this step of the formalization of the draft, of the first option where there is none.
    public CallInProgress at(FormalizationStep step) {
        if (call().commitmentId() == null) {
            drafted();
        }
        open();
        for (var reply : List.of(said(DialogueInput.YES), said(DialogueInput.TERMS_READ_DONE),
                said(DialogueInput.YES), new Reply.Identified(ImportedDebtor.DOCUMENT, null),
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

    public Commitment commitment() {
        return file().commitment(COMMITMENT_ID).orElseThrow();
    }

    public ObligationFile file() {
        return ObligationFile
                .of(store.partition(Obligation.partition(ImportedDebtor.OBLIGATION_ID)))
                .orElseThrow();
    }

    public Call call() {
        return stored(Call.class).getFirst();
    }

    public <E extends Entity> List<E> stored(Class<E> type) {
        return store.all(type);
    }

    /// The types of the commitment's evidence, in its order.
    public List<String> evidence() {
        return store.auditPartition("COMMITMENT#" + COMMITMENT_ID)
                .stream()
                .map(entry -> ((EvidenceEntry) entry).canonical())
                .map(canonical -> canonical.replaceAll(".*\"type\":\"(\\w+)\".*", "$1"))
                .toList();
    }

    Conversation conversation() {
        var contacts = ContactFile.of(store.partition("CONTACT#" + CONTACT_PLAN_ID)).orElseThrow();
        var person = PersonFile.of(store.partition(Debtor.partition(ImportedDebtor.DEBTOR_ID)))
                .orElseThrow();
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
        ReminderPlanner reminders = new ReminderPlan(settings.policy(), settings.calendar(),
                (channel, _) -> channel == Channel.VOICE);
        return new Formalizing(rules(), reminders);
    }

    private AgreementRules rules() {
        return new AgreementRules(settings);
    }

    private static Contact contact(ContactState state, long version) {
        return new Contact(CONTACT_PLAN_ID, ImportedDebtor.DEBTOR_ID, ImportedDebtor.OBLIGATION_ID,
                null, Purpose.COLLECTION, Channel.VOICE, ImportedDebtor.TELEPHONE_ID,
                Initiator.ASSISTANT, null, state, LocalDate.parse("2026-11-20"), "token",
                CONNECT_CONTACT_ID, 1, 0, FRIDAY_AT_10, FRIDAY_AT_10, null, null, null, version);
    }

    private static Call call(@Nullable Instant verifiedAt) {
        return new Call(CONTACT_PLAN_ID, "call.opening.v1", 3, "digest", "IDENTITY_CONFIRMED",
                new Call.Identity(1, List.of("DOCUMENT_LAST4", "BIRTH_DATE"), verifiedAt), null,
                null, null, FRIDAY_AT_10, 1);
    }

    /// The same call before anybody proved who he is.
    public CallInProgress unidentified() {
        write(new Transaction()
                .put(new Call(CONTACT_PLAN_ID, "call.opening.v1", 3, "digest", "RETRY",
                        new Call.Identity(1, List.of(), null), null, null, null, FRIDAY_AT_10, 2)));
        return this;
    }
}
