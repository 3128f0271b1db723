package co.pacto.system.template;

import static co.pacto.system.template.TemplateRules.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

/// T15: what holds data survives its stack, is encrypted with the stack's key, can be restored, and
/// is reached over TLS alone.
final class DataIsKeptTest {

    private static final SamTemplate TEMPLATE = SamTemplate.ofRepository();
    private static final List<String> KEPT = List.of("AWS::DynamoDB::Table", "AWS::S3::Bucket",
            "AWS::KMS::Key", "AWS::SecretsManager::Secret", "AWS::Logs::LogGroup");
    private static final Map<String, String> ENCRYPTED = Map.of("AWS::DynamoDB::Table",
            "SSESpecification", "AWS::S3::Bucket", "BucketEncryption",
            "AWS::SecretsManager::Secret", "KmsKeyId", "AWS::Logs::LogGroup", "KmsKeyId",
            "AWS::SQS::Queue", "KmsMasterKeyId", "AWS::SNS::Topic", "KmsMasterKeyId",
            "AWS::Events::EventBus", "KmsKeyIdentifier");
    private static final List<String> TLS_ONLY = List.of("AWS::SQS::Queue", "AWS::S3::Bucket");

    static List<String> faults(SamTemplate template) {
        var faults = new ArrayList<String>();
        for (var resource : template.resources()) {
            if (KEPT.contains(resource.type()) && !isRetained(resource)) {
                faults.add(resource.id() + " goes with its stack");
            }
            if (ENCRYPTED.containsKey(resource.type())
                    && !resource.property(ENCRYPTED.get(resource.type()))
                            .references()
                            .contains("DataKey")) {
                faults.add(resource.id() + " is not encrypted with the key of the stack");
            }
            if (resource.type().equals("AWS::DynamoDB::Table") && !isRestorable(resource)) {
                faults.add(resource.id() + " cannot be restored");
            }
            if (TLS_ONLY.contains(resource.type()) && !refusesPlainText(template, resource)) {
                faults.add(resource.id() + " can be reached without TLS");
            }
        }
        return faults;
    }

    private static boolean isRetained(SamTemplate.Resource resource) {
        return resource.body().get("DeletionPolicy").text().equals("Retain")
                && resource.body().get("UpdateReplacePolicy").text().equals("Retain");
    }

    private static boolean isRestorable(SamTemplate.Resource table) {
        return table.property("PointInTimeRecoverySpecification", "PointInTimeRecoveryEnabled")
                .text()
                .equals("true");
    }

    private static boolean refusesPlainText(SamTemplate template, SamTemplate.Resource resource) {
        return template.policyStatementsOf(resource.id())
                .stream()
                .anyMatch(statement -> statement.get("Effect").text().equals("Deny")
                        && statement.get("Principal").text().equals("*")
                        && statement.get("Resource").references().contains(resource.id())
                        && statement.get("Condition", "Bool", "aws:SecureTransport")
                                .text()
                                .equals("false"));
    }

    @Test
    void everything_that_holds_data_is_kept_encrypted_restorable_and_behind_tls() {
        assertThat(faults(TEMPLATE)).isEmpty();
    }

    @Test
    void a_table_that_would_be_deleted_is_found() {
        assertThat(brokenBy(TEMPLATE.without("Resources", "Table", "DeletionPolicy")))
                .containsExactly("T15");
    }

    @Test
    void logs_that_would_be_replaced_are_found() {
        assertThat(brokenBy(TEMPLATE.without("Resources", "FunctionLogs", "UpdateReplacePolicy")))
                .containsExactly("T15");
    }

    @Test
    void a_table_without_recovery_is_found() {
        assertThat(brokenBy(TEMPLATE.without("Resources", "AuditTable", "Properties",
                "PointInTimeRecoverySpecification"))).containsExactly("T15");
    }

    @Test
    void a_queue_under_the_key_of_amazon_is_found() {
        assertThat(brokenBy(
                TEMPLATE.without("Resources", "AlarmsQueue", "Properties", "KmsMasterKeyId")))
                .containsExactly("T15");
    }

    @Test
    void dead_letters_without_tls_are_found() {
        assertThat(brokenBy(TEMPLATE.without("Resources", "AlarmsDeadLettersPolicy")))
                .containsExactly("T15");
    }
}
