package co.pacto.system.story;

import co.pacto.domain.commitment.ArmedWakeUp;
import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.GateDecision;
import co.pacto.domain.evidence.EvidenceEntry;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.portfolio.PortfolioUpdate;
import co.pacto.domain.store.Entity;
import co.pacto.domain.store.InstantText;
import co.pacto.local.LocalAws;
import co.pacto.local.run.ScriptedDebtors;
import java.io.IOException;
import java.time.Instant;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.SortedMap;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.scheduler.SchedulerClient;
import software.amazon.awssdk.services.scheduler.model.ScheduleSummary;
import software.amazon.awssdk.services.sqs.SqsClient;

/// One deployment under the virtual clock with one debtor, driven through the entrances that a user
/// has: the bucket, the queue of calls, the clock.
final class Life implements AutoCloseable {

    /// The obligation that a story is about.
    static final String REFERENCE = "CR-000123";
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");

    private final LocalAws aws;
    private final S3Client s3;
    private final SqsClient sqs;
    private final ScriptedDebtors debtors;
    private final String debtorId;
    private final Tables tables;
    private int payments;

    /// Begins at a local date-time, with a balance, and a debtor who acts like this when called.
    Life(String begins, long balancePesos, String calls) throws IOException {
        this(new LifeBuilder(begins).owing(balancePesos).calls(calls));
    }

    Life(LifeBuilder plan) throws IOException {
        aws = plan.deploy();
        s3 = aws.client(S3Client.builder());
        sqs = aws.client(SqsClient.builder());
        debtors = ScriptedDebtors.acting(aws, plan.behaviours());
        tables = new Tables(aws, debtors.store());
        aws.settle();
        put("cartera.csv", plan.portfolio());
        debtorId = obligation().debtorId();
    }

    /// Orders the campaign's call of today and lets it end.
    void call() {
        call(REFERENCE);
    }

    /// The same about another obligation.
    void call(String reference) {
        order(reference, campaign());
        aws.advanceTo(now().plusSeconds(20 * 60));
    }

    /// Orders the campaign's call of today to somebody who acts `MANUAL`, up to the answered line.
    CallByHand answer() {
        order(REFERENCE, campaign());
        aws.advanceTo(now().plusSeconds(10));
        return new CallByHand(aws);
    }

    /// Puts an order for a call into the queue; each cause is a contact of its own.
    void order(String reference, String cause) {
        send("CallsQueue", orderOf(reference, cause));
        aws.settle();
    }

    /// The body of such an order.
    String orderOf(String reference, String cause) {
        return """
                {"debtorId":"%s","obligationId":"%s","purpose":"COLLECTION","cause":"%s"}"""
                .formatted(debtorId, PortfolioUpdate.obligationId(reference), cause);
    }

    private String campaign() {
        return "campaign/" + now().atZone(BOGOTA).toLocalDate();
    }

    /// A payment of the creditor's file, valued and posted on these dates; it arrives now.
    void pay(long pesos, String valueDate, String postedOn) {
        payments++;
        put("pagos-" + payments + ".csv", """
                payment_id,obligation_reference,amount,value_date,posted_on
                P-%d,%s,%d,%s,%s
                """.formatted(payments, REFERENCE, pesos, valueDate, postedOn));
    }

    /// The creditor's file takes the last payment back.
    void takeBack(long pesos, String postedOn) {
        put("devoluciones-" + payments + ".csv", """
                payment_id,obligation_reference,kind,amount,value_date,posted_on,reverses
                R-%1$d,%2$s,REVERSAL,%3$d,%4$s,%4$s,P-%1$d
                """.formatted(payments, REFERENCE, pesos, postedOn));
    }

    /// A file of the creditor arrives.
    void put(String name, String content) {
        s3.putObject(request -> request.bucket(aws.name("ImportsBucket")).key("incoming/" + name),
                RequestBody.fromString(content));
        aws.settle();
    }

    /// Puts the alarm of a wake-up into a queue, as the Scheduler would.
    void ring(String queue, Commitment commitment, ArmedWakeUp wakeUp) {
        ring(queue, commitment.commitmentId(), commitment.obligationId(), wakeUp);
    }

    /// The same by the ids, which may be those of nobody (data.md 9).
    void ring(String queue, String commitmentId, String obligationId, ArmedWakeUp wakeUp) {
        send(queue,
                """
                        {"alarm":"%s","commitmentId":"%s","obligationId":"%s","n":"%d","step":"%s",\
                        "version":"%d","at":"%s"}""".formatted(wakeUp.alarmName(commitmentId),
                        commitmentId, obligationId, wakeUp.installment(), wakeUp.step(),
                        wakeUp.version(), InstantText.of(wakeUp.at())));
        aws.settle();
    }

    void advanceTo(String local) {
        aws.advanceTo(at(local));
    }

    LocalAws aws() {
        return aws;
    }

    Obligation obligation() {
        return all(Obligation.class).stream()
                .filter(obligation -> obligation.obligationId().equals(obligationId()))
                .findFirst()
                .orElseThrow();
    }

    /// The commitments of the obligation, in the order of their creation.
    List<Commitment> commitments() {
        return all(Commitment.class).stream()
                .filter(commitment -> commitment.obligationId().equals(obligationId()))
                .sorted(Comparator.comparing(commitment -> commitment.origin().createdAt()))
                .toList();
    }

    /// The contacts that left, as `local date-time, channel, purpose`, in their order.
    List<String> contacts() {
        return all(Contact.class).stream()
                .filter(contact -> contact.startedAt() != null)
                .map(contact -> "%s %s %s".formatted(local(contact.startedAt()), contact.channel(),
                        contact.purpose()))
                .sorted()
                .toList();
    }

    /// The names of the alarms that are set.
    List<String> alarms() {
        try (var scheduler = aws.client(SchedulerClient.builder())) {
            return scheduler.listSchedules(list -> list.groupName(aws.name("ScheduleGroup")))
                    .schedules()
                    .stream()
                    .map(ScheduleSummary::name)
                    .toList();
        }
    }

    /// What the gate decided about the debtor, in its order.
    List<GateDecision> decisions() {
        return debtors.store()
                .auditPartition("DEBTOR#" + debtorId)
                .stream()
                .filter(GateDecision.class::isInstance)
                .map(GateDecision.class::cast)
                .toList();
    }

    /// The evidence of a commitment, in its order.
    List<EvidenceEntry> evidence(Commitment commitment) {
        return debtors.store()
                .auditPartition(EvidenceEntry.partition(commitment.commitmentId()))
                .stream()
                .map(EvidenceEntry.class::cast)
                .toList();
    }

    /// The entities of a type that the operational table holds.
    <T extends Entity> List<T> all(Class<T> type) {
        return tables.all(type);
    }

    /// How many items of this type the operational table holds.
    int items(String type) {
        return said(type, "itemType").size();
    }

    /// What the items of a type say in one attribute, sorted.
    List<String> said(String type, String attribute) {
        return tables.said(type, attribute);
    }

    /// Every item of both tables, by its key.
    SortedMap<String, Map<String, AttributeValue>> everything() {
        return tables.everything();
    }

    /// An instant as a date and hour of Bogotá.
    static String local(Instant instant) {
        return instant.atZone(BOGOTA).toLocalDateTime().toString();
    }

    @Override
    public void close() {
        debtors.close();
        s3.close();
        sqs.close();
        tables.close();
        aws.close();
    }

    private static String obligationId() {
        return PortfolioUpdate.obligationId(REFERENCE);
    }

    private Instant now() {
        return aws.clock().instant();
    }

    private void send(String queue, String body) {
        sqs.sendMessage(send -> send.queueUrl(aws.name(queue)).messageBody(body));
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BOGOTA).toInstant();
    }
}
