package co.pacto.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.local.LocalAws;
import java.io.IOException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.core.SdkBytes;
import software.amazon.awssdk.core.sync.RequestBody;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.lambda.LambdaClient;
import software.amazon.awssdk.services.s3.S3Client;

/// A portfolio file comes in through the bucket, and the real functions take it, wired by the real
/// template.
@Tag("clock")
final class PortfolioIsImportedTest {

    private static final Path TEMPLATE = Path.of("../../template.yaml");
    private static final String FILE = """
            document_type,document_number,names,last_names,birth_date,phone_1,voice_evidence,\
            voice_informed_on,voice_authorized_on,obligation_reference,modality,balance,\
            balance_on,due_date
            CC,1020304050,María Fernanda,Ríos,1980-05-17,3001234567,CONTRATO-1,2024-01-15,\
            2024-01-15,CR-000123,CONSUMER,1000000,2026-11-19,2026-09-01
            TI,1020304051,Luis,Peña,1980-05-17,3001234568,CONTRATO-2,2024-01-15,2024-01-15,\
            CR-000124,CONSUMER,1000000,2026-11-19,2026-09-01
            """;

    private LocalAws aws;
    private S3Client s3;
    private DynamoDbClient dynamo;

    @BeforeEach
    void deploy() throws IOException {
        aws = LocalAws.builder()
                .template(TEMPLATE)
                .at(Instant.parse("2026-11-20T12:00:00Z"))
                .start();
        s3 = aws.client(S3Client.builder());
        dynamo = aws.client(DynamoDbClient.builder());
        aws.settle();
    }

    @AfterEach
    void close() {
        s3.close();
        dynamo.close();
        aws.close();
    }

    @Test
    void good_rows_are_stored_and_bad_ones_reported() {
        put("cartera ñ.csv");

        assertThat(items("Debtor")).isEqualTo(1);
        assertThat(items("Obligation")).isEqualTo(1);
        assertThat(items("Outbox")).isZero();
        assertThat(object("rejected/"))
                .contains("cartera ñ.csv,3,document_type,DOCUMENT_TYPE_REFUSED,");
        assertThat(object("reports/")).contains("\"accepted\":1");
        assertThat(aws.anomalies()).isEmpty();
    }

    @Test
    void the_same_file_again_is_unchanged_for_every_good_row_and_changes_no_item() {
        put("cartera.csv");
        var before = everything();

        put("cartera.csv");

        assertThat(everything()).isEqualTo(before);
        assertThat(object("reports/")).contains("\"accepted\":0", "\"unchanged\":1",
                "\"rejected\":1");
        assertThat(aws.anomalies()).isEmpty();
    }

    @Test
    void an_event_of_a_flow_reaches_its_function() {
        put("cartera.csv");
        try (var lambda = aws.client(LambdaClient.builder())) {
            assertThat(lambda.listFunctions().functions()).isNotEmpty();
            var answer = lambda.invoke(invoke -> invoke.functionName("identify-debtor")
                    .payload(SdkBytes.fromUtf8String("""
                            {"Details":{"ContactData":{"ContactId":"c-1"},"Parameters":
                            {"step":"PREPARE","contactPlanId":"D003SDCN3XYA02HCFJH4W1W0GH",
                            "question":"0"}}}""")));
            assertThat(answer.payload().asUtf8String()).contains("\"status\":\"OUT_OF_ORDER\"");
        }
    }

    private void put(String name) {
        s3.putObject(request -> request.bucket(aws.name("ImportsBucket")).key("incoming/" + name),
                RequestBody.fromString(FILE));
        aws.settle();
    }

    private String object(String prefix) {
        var keys = s3.listObjectsV2(list -> list.bucket(aws.name("ImportsBucket")).prefix(prefix))
                .contents();
        return s3
                .getObjectAsBytes(
                        get -> get.bucket(aws.name("ImportsBucket")).key(keys.getLast().key()))
                .asUtf8String();
    }

    private Set<Map<String, AttributeValue>> everything() {
        return Set.copyOf(dynamo.scan(scan -> scan.tableName(aws.name("Table"))).items());
    }

    private int items(String type) {
        return dynamo
                .scan(scan -> scan.tableName(aws.name("Table"))
                        .filterExpression("itemType = :type")
                        .expressionAttributeValues(Map.of(":type", AttributeValue.fromS(type))))
                .count();
    }
}
