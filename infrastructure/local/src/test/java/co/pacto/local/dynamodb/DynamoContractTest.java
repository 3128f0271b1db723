package co.pacto.local.dynamodb;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.pacto.local.Endpoint;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeDefinition;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.dynamodb.model.BillingMode;
import software.amazon.awssdk.services.dynamodb.model.ConditionalCheckFailedException;
import software.amazon.awssdk.services.dynamodb.model.DynamoDbException;
import software.amazon.awssdk.services.dynamodb.model.IdempotentParameterMismatchException;
import software.amazon.awssdk.services.dynamodb.model.KeySchemaElement;
import software.amazon.awssdk.services.dynamodb.model.Put;
import software.amazon.awssdk.services.dynamodb.model.ResourceNotFoundException;
import software.amazon.awssdk.services.dynamodb.model.TransactWriteItem;
import software.amazon.awssdk.services.dynamodb.model.TransactionCanceledException;

/// What the product's records rely on: conditions, transactions and their tokens (local-aws.md 9.7).
@Tag("portable")
@TestInstance(Lifecycle.PER_CLASS)
final class DynamoContractTest {

    private final String table = "contract-" + UUID.randomUUID();
    private Endpoint endpoint;
    private DynamoDbClient dynamo;

    @BeforeAll
    void createTable() {
        endpoint = Endpoint.chosen();
        dynamo = endpoint.client(DynamoDbClient.builder());
        dynamo.createTable(request -> request.tableName(table)
                .billingMode(BillingMode.PAY_PER_REQUEST)
                .attributeDefinitions(AttributeDefinition.builder()
                        .attributeName("pk")
                        .attributeType("S")
                        .build())
                .keySchema(KeySchemaElement.builder().attributeName("pk").keyType("HASH").build()));
    }

    @AfterAll
    void close() {
        endpoint.close();
    }

    @Test
    void a_condition_that_does_not_hold_answers_the_item_that_is_there() {
        put("there", "1");

        var refused = catchThrowableOfType(ConditionalCheckFailedException.class,
                () -> dynamo.putItem(request -> request.tableName(table)
                        .item(item("there", "2"))
                        .conditionExpression("attribute_not_exists(pk)")
                        .returnValuesOnConditionCheckFailure("ALL_OLD")));

        assertThat(refused.item()).containsEntry("v", AttributeValue.fromS("1"));
    }

    @Test
    void a_cancelled_transaction_says_which_part_failed_and_writes_nothing() {
        put("taken", "1");

        var cancelled = catchThrowableOfType(TransactionCanceledException.class,
                () -> dynamo.transactWriteItems(request -> request
                        .transactItems(putIfAbsent("free"), putIfAbsent("taken"))));

        assertThat(cancelled.cancellationReasons()).extracting(reason -> reason.code())
                .containsExactly("None", "ConditionalCheckFailed");
        assertThat(get("free")).isEmpty();
    }

    @Test
    void a_token_makes_the_same_transaction_happen_once_and_refuses_another_one() {
        var token = UUID.randomUUID().toString();
        transact(token, "tokened");
        transact(token, "tokened");

        assertThatThrownBy(() -> transact(token, "other"))
                .isInstanceOf(IdempotentParameterMismatchException.class);
    }

    @Test
    void refuses_an_empty_key_and_a_reserved_word() {
        assertThatThrownBy(() -> put("", "1")).isInstanceOf(DynamoDbException.class)
                .hasMessageContaining("empty string");
        assertThatThrownBy(() -> dynamo.updateItem(request -> request.tableName(table)
                .key(Map.of("pk", AttributeValue.fromS("x")))
                .updateExpression("SET status = :v")
                .expressionAttributeValues(Map.of(":v", AttributeValue.fromS("x")))))
                .isInstanceOf(DynamoDbException.class)
                .hasMessageContaining("reserved keyword: status");
    }

    @Test
    void a_table_that_is_not_there_is_said_so() {
        assertThatThrownBy(() -> dynamo.getItem(request -> request.tableName("nowhere")
                .key(Map.of("pk", AttributeValue.fromS("x")))))
                .isInstanceOf(ResourceNotFoundException.class);
    }

    private void transact(String token, String key) {
        dynamo.transactWriteItems(request -> request.clientRequestToken(token)
                .transactItems(List.of(putIfAbsent(key))));
    }

    private TransactWriteItem putIfAbsent(String key) {
        return TransactWriteItem.builder()
                .put(Put.builder()
                        .tableName(table)
                        .item(item(key, "1"))
                        .conditionExpression("attribute_not_exists(pk)")
                        .build())
                .build();
    }

    private void put(String key, String value) {
        dynamo.putItem(request -> request.tableName(table).item(item(key, value)));
    }

    private Map<String, AttributeValue> get(String key) {
        return dynamo.getItem(
                request -> request.tableName(table).key(Map.of("pk", AttributeValue.fromS(key))))
                .item();
    }

    private static Map<String, AttributeValue> item(String key, String value) {
        return Map.of("pk", AttributeValue.fromS(key), "v", AttributeValue.fromS(value));
    }
}
