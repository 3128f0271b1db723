package co.pacto.local.run;

import co.pacto.aws.dynamodb.DynamoStore;
import co.pacto.aws.facts.Facts;
import co.pacto.aws.secretsmanager.SecretDocumentKey;
import co.pacto.domain.Ids;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.debtor.BlindIndex;
import co.pacto.domain.debtor.DocumentNumber;
import co.pacto.domain.debtor.DocumentReading;
import co.pacto.local.LocalAws;
import co.pacto.local.connect.Callee;
import co.pacto.local.connect.Conversation;
import co.pacto.local.connect.Line;
import co.pacto.local.connect.PlacedCall;
import co.pacto.local.connect.Reaction;
import co.pacto.local.connect.Step;
import java.time.Duration;
import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/// The people on the other end of the line, each acting as its script says (local-run.md 3). Somebody
/// without a script does not answer.
public final class ScriptedDebtors implements Callee, Dialogue.Debt, AutoCloseable {

    private static final Duration RINGS = Duration.ofSeconds(8);
    private static final Duration RINGS_OUT = Duration.ofSeconds(60);
    private static final Duration LONGEST_CALL = Duration.ofMinutes(6);
    private static final CallJournal NOBODY_LISTENS = new SilentJournal();

    private final DynamoDbClient dynamo;
    private final DynamoStore store;
    private final BlindIndex blindIndex;
    private final Map<String, Script> scripts = new HashMap<>();
    private final Map<String, Integer> callsSoFar = new HashMap<>();

    private record Script(Person person, Behaviour behaviour) {}

    /// @param secretLogicalId the document key in the template
    public ScriptedDebtors(LocalAws aws, String secretLogicalId) {
        dynamo = aws.client(DynamoDbClient.builder());
        store = new DynamoStore(dynamo, aws.name("Table"), aws.name("AuditTable"));
        try (var secrets = aws.client(SecretsManagerClient.builder())) {
            blindIndex = new SecretDocumentKey(secrets, aws.name(secretLogicalId), aws.clock())
                    .index();
        }
        aws.connect().answeredBy(this);
    }

    /// Gives a person a script; returns the person's id.
    ///
    /// @throws IllegalArgumentException when the document or a word of the script is not known
    public String acts(String documentType, String number, @Nullable LocalDate birthDate,
            String calls) {
        if (!(DocumentNumber.read(documentType,
                number) instanceof DocumentReading.Read(var document))) {
            throw new IllegalArgumentException("not a document");
        }
        var debtorId = Ids.id("debtor", blindIndex.of(document));
        try {
            scripts.put(debtorId, new Script(new Person(debtorId, document, birthDate, null),
                    new Behaviour(BehaviourWords.calls(calls), List.of())));
        } catch (BehaviourWords.UnknownWordException e) {
            throw new IllegalArgumentException(e);
        }
        return debtorId;
    }

    @Override
    public Reaction ring(PlacedCall call) {
        var contactPlanId = call.attributes().getOrDefault("contactPlanId", "");
        var contact = contact(contactPlanId);
        var script = scripts.get(contact.debtorId());
        if (script == null) {
            return new Reaction.NotConnected(RINGS_OUT, "TELECOM_UNANSWERED");
        }
        return switch (word(contact, script)) {
            case CallWord.Line(var kind) when kind == CallWord.Line.Kind.NO_ANSWER ->
                new Reaction.NotConnected(RINGS_OUT, "TELECOM_UNANSWERED");
            case CallWord.Line(var kind) when kind == CallWord.Line.Kind.BUSY ->
                new Reaction.NotConnected(RINGS, "TELECOM_BUSY");
            case CallWord.Manual() -> new Reaction.Answers(RINGS, new Waiting());
            case CallWord word -> new Reaction.Answers(RINGS,
                    new Dialogue(script.person(), word, this, NOBODY_LISTENS, contactPlanId));
        };
    }

    /// A reminder is listened to and consumes no word: the words say what happens when payment is
    /// asked for.
    private CallWord word(Contact contact, Script script) {
        if (contact.purpose() == Purpose.COMMITMENT_REMINDER) {
            return script.behaviour()
                    .call(Math.max(1, callsSoFar.getOrDefault(contact.debtorId(), 0)));
        }
        return script.behaviour().call(callsSoFar.merge(contact.debtorId(), 1, Integer::sum));
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
