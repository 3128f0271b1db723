package co.pacto.system.story;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.obligation.Obligation;
import co.pacto.domain.portfolio.PortfolioUpdate;
import co.pacto.domain.store.Entity;
import co.pacto.local.LocalAws;
import co.pacto.local.run.ScriptedDebtors;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.time.LocalDate;
import java.time.LocalDateTime;
import java.time.ZoneId;
import java.util.List;
import java.util.Map;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.sqs.SqsClient;

/// One deployment under the virtual clock with one debtor of one obligation, driven through the
/// entrances that a user has: the bucket, the queue of calls, the clock.
final class Life implements AutoCloseable {

    static final String REFERENCE = "CR-000123";
    private static final Path TEMPLATE = Path.of("../../template.yaml");
    private static final ZoneId BOGOTA = ZoneId.of("America/Bogota");
    private static final String FLOW = "arn:aws:connect:us-east-1:123456789012:instance/"
            + "11111111-2222-3333-4444-555555555555/contact-flow/"
            + "66666666-7777-8888-9999-000000000000";

    private final LocalAws aws;
    private final S3Client s3;
    private final SqsClient sqs;
    private final DynamoDbClient dynamo;
    private final ScriptedDebtors debtors;
    private final String debtorId;
    private int payments;

    /// Begins at a local date-time, with a balance, and a debtor who acts like this when called.
    Life(String begins, long balancePesos, String calls) throws IOException {
        aws = LocalAws.builder().template(TEMPLATE).flow(FLOW).at(at(begins)).start();
        s3 = aws.client(S3Client.builder());
        sqs = aws.client(SqsClient.builder());
        dynamo = aws.client(DynamoDbClient.builder());
        debtors = new ScriptedDebtors(aws, "DocumentKeySecret");
        debtorId = debtors.acts("CC", "1020304050", LocalDate.of(1980, 5, 17), calls);
        aws.settle();
        put("cartera.csv", """
                document_type,document_number,names,last_names,birth_date,phone_1,email,\
                voice_evidence,voice_informed_on,voice_authorized_on,email_evidence,\
                email_informed_on,email_authorized_on,obligation_reference,modality,balance,\
                balance_on,due_date
                CC,1020304050,María Fernanda,Ríos,1980-05-17,3001234567,maria@correo.example,\
                CONTRATO-1,2024-01-15,2024-01-15,CONTRATO-1,2024-01-15,2024-01-15,%s,CONSUMER,%d,\
                2026-11-19,2026-09-01
                """.formatted(REFERENCE, balancePesos));
    }

    /// Orders the campaign's call of today and lets it end.
    void call() {
        var date = aws.clock().instant().atZone(BOGOTA).toLocalDate();
        sqs.sendMessage(send -> send.queueUrl(aws.name("CallsQueue")).messageBody("""
                {"debtorId":"%s","obligationId":"%s","purpose":"COLLECTION",\
                "cause":"campaign/%s"}""".formatted(debtorId, obligationId(), date)));
        aws.advanceTo(aws.clock().instant().plusSeconds(20 * 60));
    }

    /// A payment of the creditor's file, valued and posted on these dates; it arrives now.
    void pay(long pesos, String valueDate, String postedOn) {
        payments++;
        put("pagos-" + payments + ".csv", """
                payment_id,obligation_reference,amount,value_date,posted_on
                P-%d,%s,%d,%s,%s
                """.formatted(payments, REFERENCE, pesos, valueDate, postedOn));
    }

    void advanceTo(String local) {
        aws.advanceTo(at(local));
    }

    LocalAws aws() {
        return aws;
    }

    Obligation obligation() {
        return stored().stream()
                .filter(Obligation.class::isInstance)
                .map(Obligation.class::cast)
                .findFirst()
                .orElseThrow();
    }

    /// The commitments of the obligation, in the order of their ids.
    List<Commitment> commitments() {
        return stored().stream()
                .filter(Commitment.class::isInstance)
                .map(Commitment.class::cast)
                .toList();
    }

    /// How many items of this type the operational table holds.
    int items(String type) {
        return dynamo
                .scan(scan -> scan.tableName(aws.name("Table"))
                        .filterExpression("itemType = :type")
                        .expressionAttributeValues(Map.of(":type", AttributeValue.fromS(type))))
                .count();
    }

    /// What the items of a type say in one attribute, sorted.
    List<String> said(String type, String attribute) {
        return dynamo
                .scan(scan -> scan.tableName(aws.name("Table"))
                        .filterExpression("itemType = :type")
                        .expressionAttributeValues(Map.of(":type", AttributeValue.fromS(type))))
                .items()
                .stream()
                .map(item -> item.getOrDefault(attribute, AttributeValue.fromS("")).s())
                .sorted()
                .toList();
    }

    @Override
    public void close() {
        debtors.close();
        s3.close();
        sqs.close();
        dynamo.close();
        aws.close();
    }

    private List<Entity> stored() {
        return debtors.store().partition(Obligation.partition(obligationId()));
    }

    private static String obligationId() {
        return PortfolioUpdate.obligationId(REFERENCE);
    }

    private void put(String name, String content) {
        s3.putObject(request -> request.bucket(aws.name("ImportsBucket")).key("incoming/" + name),
                RequestBody.fromString(content));
        aws.settle();
    }

    private static Instant at(String local) {
        return LocalDateTime.parse(local).atZone(BOGOTA).toInstant();
    }
}
