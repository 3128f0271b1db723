package co.pacto.domain.commitment;

import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.Purpose;
import co.pacto.domain.event.EventName;
import co.pacto.domain.event.IntegrationEvent;
import co.pacto.domain.obligation.ObligationFile;
import co.pacto.domain.payment.Payment;
import co.pacto.domain.payment.PaymentPosting;
import co.pacto.domain.portfolio.ImportedDebtor;
import co.pacto.domain.portfolio.PaymentRow;
import co.pacto.domain.settings.ExampleSettings;
import co.pacto.domain.store.Commit;
import co.pacto.domain.store.InMemoryStore;
import co.pacto.domain.store.Transaction;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/// One payment agreed for Friday 2026-11-27 in the call of Friday 2026-11-20, and what becomes of it
/// while money comes in and alarms ring.
public final class AgreedPayment {

    private static final Instant IMPORTED = Instant.parse("2026-11-25T10:00:00Z");

    private final Policy policy = new Policy(ExampleSettings.settings().policy(),
            ExampleSettings.settings().calendar(), ExampleSettings.settings().digest());
    private final CommitmentLife life = new CommitmentLife(policy, (_, _, _) -> Optional.empty());
    private final CallInProgress call;

    /// So much, agreed by a debtor who broke nothing before.
    public AgreedPayment(long pesos) {
        this(new CallInProgress(), pesos);
    }

    private AgreedPayment(CallInProgress call, long pesos) {
        this.call = call.drafted(pesos).at(FormalizationStep.FORMALIZED).ended();
    }

    /// So much, agreed by a debtor who broke two commitments on the same obligation.
    public static AgreedPayment afterTwoBreaches(long pesos) {
        var call = new CallInProgress(1_000_000, 2, true);
        call.store()
                .with(EarlierCommitment.in(CommitmentState.BROKEN),
                        EarlierCommitment.in(CommitmentState.BROKEN, "00000000000000000000000003"));
        return new AgreedPayment(call, pesos);
    }

    /// So much comes in before the due date.
    public AgreedPayment paid(long pesos) {
        var day = LocalDate.parse("2026-11-25");
        write(new PaymentPosting(life, policy).post(file(), new PaymentRow("P-1", null, null,
                "CR-000123", Payment.Kind.PAYMENT, pesos, day, day, "PSE", null), "file",
                IMPORTED));
        return this;
    }

    /// Every alarm rings at its instant until this step is armed.
    public AgreedPayment until(Step step) {
        while (armed().step() != step) {
            ring();
        }
        return this;
    }

    /// Every alarm rings at its instant, the judgement included.
    public AgreedPayment judged() {
        until(Step.JUDGE).ring();
        return this;
    }

    private void ring() {
        var armed = armed();
        var decision = life.wake(file(), CallInProgress.COMMITMENT_ID, armed.step(),
                armed.installment(), armed.version(), armed.at());
        if (!(decision instanceof LifeDecision.Applied(_, var writes))) {
            throw new IllegalStateException("the alarm changed nothing");
        }
        write(writes);
    }

    /// The body of the alarm that is armed (data.md 9).
    public String alarm() {
        var armed = armed();
        return """
                {"alarm":"%s","commitmentId":"%s","obligationId":"%s","n":"%d","step":"%s",\
                "version":"%d","at":"%s"}""".formatted(
                armed.alarmName(CallInProgress.COMMITMENT_ID), CallInProgress.COMMITMENT_ID,
                ImportedDebtor.OBLIGATION_ID, armed.installment(), armed.step(), armed.version(),
                armed.at());
    }

    /// The same with another value in one field.
    public String alarmWith(String field, String value) {
        return alarm().replaceAll("\"" + field + "\":\"[^\"]*\"",
                "\"" + field + "\":\"" + value + "\"");
    }

    /// The same without one field.
    public String alarmWithout(String field) {
        return alarm().replace("\"" + field + "\":", "\"other\":");
    }

    public ArmedWakeUp armed() {
        return commitment().armed().orElseThrow();
    }

    public Commitment commitment() {
        return call.commitment();
    }

    public ObligationFile file() {
        return call.file();
    }

    public InMemoryStore store() {
        return call.store();
    }

    /// The contact that was planned for this purpose.
    public Contact contact(Purpose purpose) {
        return store().all(Contact.class)
                .stream()
                .filter(contact -> contact.purpose() == purpose)
                .findFirst()
                .orElseThrow();
    }

    /// The events of this name that happened.
    public List<IntegrationEvent> told(EventName name) {
        return store().events(name);
    }

    private void write(Transaction transaction) {
        if (!(store().commit(transaction) instanceof Commit.Done)) {
            throw new IllegalStateException("the store moved");
        }
    }
}
