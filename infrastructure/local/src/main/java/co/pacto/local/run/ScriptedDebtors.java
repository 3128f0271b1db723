package co.pacto.local.run;

import co.pacto.aws.dynamodb.DynamoStore;
import co.pacto.aws.dynamodb.TableNames;
import co.pacto.aws.facts.Facts;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.debtor.Debtor;
import co.pacto.local.LocalAws;
import co.pacto.local.connect.Callee;
import co.pacto.local.connect.Conversation;
import co.pacto.local.connect.Line;
import co.pacto.local.connect.PlacedCall;
import co.pacto.local.connect.Reaction;
import co.pacto.local.connect.Step;
import java.time.Duration;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;

/// The people on the other end of the line, each acting as its script says (local-run.md 3). Somebody
/// without a script does not answer.
public final class ScriptedDebtors implements Callee, Dialogue.Debt, AutoCloseable {

    private static final Duration RINGS = Duration.ofSeconds(8);
    private static final Duration RINGS_OUT = Duration.ofSeconds(60);
    private static final Duration LONGEST_CALL = Duration.ofMinutes(6);

    private final DynamoDbClient dynamo;
    private final DynamoStore store;
    private final Scripts scripts;
    private final CallJournal journal;
    private final Map<String, Integer> callsSoFar = new HashMap<>();

    /// Who acts how.
    @FunctionalInterface
    interface Scripts {

        Optional<Behaviour> of(Debtor debtor);
    }

    ScriptedDebtors(LocalAws aws, Scripts scripts, CallJournal journal) {
        this.scripts = scripts;
        this.journal = journal;
        dynamo = aws.client(DynamoDbClient.builder());
        store = new DynamoStore(dynamo, new TableNames(aws.name("Table"), aws.name("AuditTable")));
        aws.connect().answeredBy(this);
    }

    /// People who act as a `behaviours.csv` says, while nobody takes notes.
    ///
    /// @throws IllegalArgumentException when a row of it is not understood
    public static ScriptedDebtors acting(LocalAws aws, String behaviours) {
        try {
            var rows = Behaviours.read("behaviours.csv", behaviours);
            return new ScriptedDebtors(aws, debtor -> rows.of(debtor.document()),
                    new SilentJournal());
        } catch (UnusableInputException e) {
            throw new IllegalArgumentException(e);
        }
    }

    @Override
    public Reaction ring(PlacedCall call) {
        var contactPlanId = call.attributes().getOrDefault("contactPlanId", "");
        var contact = contact(contactPlanId);
        var debtor = new Facts(store).person(contact.debtorId()).debtor();
        var script = scripts.of(debtor);
        return script.isEmpty()
                ? new Reaction.NotConnected(RINGS_OUT, "TELECOM_UNANSWERED")
                : reaction(word(contact, script.get()), debtor, contactPlanId);
    }

    private Reaction reaction(CallWord word, Debtor debtor, String contactPlanId) {
        return switch (word) {
            case CallWord.Line(var kind) when kind == CallWord.Line.Kind.NO_ANSWER ->
                new Reaction.NotConnected(RINGS_OUT, "TELECOM_UNANSWERED");
            case CallWord.Line(var kind) when kind == CallWord.Line.Kind.BUSY ->
                new Reaction.NotConnected(RINGS, "TELECOM_BUSY");
            case CallWord.Manual() -> new Reaction.Answers(RINGS, new Waiting());
            default -> new Reaction.Answers(RINGS,
                    new Dialogue(Person.of(debtor), word, this, journal, contactPlanId));
        };
    }

    /// A reminder is listened to and consumes no word: the words say what happens when payment is
    /// asked for.
    private CallWord word(Contact contact, Behaviour script) {
        if (contact.purpose() == Purpose.COMMITMENT_REMINDER) {
            return script.call(Math.max(1, callsSoFar.getOrDefault(contact.debtorId(), 0)));
        }
        return script.call(callsSoFar.merge(contact.debtorId(), 1, Integer::sum));
    }

    private Contact contact(String contactPlanId) {
        return (Contact) store.get(List.of(Contact.key(contactPlanId))).getFirst();
    }

    @Override
    public long owedPesos(String obligationId) {
        return new Facts(store).obligation(obligationId).balance().owedPesos();
    }

    @Override
    public boolean isReminder(String contactPlanId) {
        return contact(contactPlanId).purpose() == Purpose.COMMITMENT_REMINDER;
    }

    @Override
    public String method() {
        return new Facts(store).settings().policy().methods().getFirst().code();
    }

    /// What is stored, for whoever wants to look.
    public DynamoStore store() {
        return store;
    }

    @Override
    public void close() {
        dynamo.close();
    }

    /// Holds the line open until the call reaches its longest length.
    private static final class Waiting implements Conversation {

        private boolean isOver;

        @Override
        public Step next(Line line) {
            if (isOver) {
                return new Step.End("CUSTOMER_DISCONNECT");
            }
            isOver = true;
            return new Step.Continue(LONGEST_CALL);
        }
    }

    private static final class SilentJournal implements CallJournal {

        @Override
        public void said(String contactPlanId, String textId) {}

        @Override
        public void heard(String contactPlanId, String step, String input) {}

        @Override
        public void reached(String contactPlanId, String commitmentId, String formalizationStep,
                String question) {}

        @Override
        public void refused(String contactPlanId, String code, String limit) {}
    }
}
