package co.pacto.local.lambda;

import static co.pacto.local.lambda.FunctionsBench.printed;
import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.local.LocalAws;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;
import software.amazon.awssdk.services.sqs.SqsClient;

/// Queues and streams that wake functions (local-aws.md 9.6, 9.7).
@Tag("clock")
final class MappingsTest {

    private static final String WORK = "demo-dev-work";
    private static final String FOLLOW = "demo-dev-follow";

    private final LocalAws aws = FunctionsBench.start();
    private final SqsClient sqs = aws.client(SqsClient.builder());
    private final DynamoDbClient dynamo = aws.client(DynamoDbClient.builder());

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void nothing_happens_before_the_local_aws_settles() {
        send("one");
        assertThat(orders(WORK)).isEmpty();

        aws.settle();

        assertThat(orders(WORK)).containsExactly("one");
        assertThat(aws.open()).isEmpty();
    }

    @Test
    void a_delayed_message_arrives_at_its_instant() {
        sqs.sendMessage(request -> request.queueUrl(aws.name("WorkQueue"))
                .messageBody("later")
                .delaySeconds(900));
        aws.advance(Duration.ofSeconds(899));
        assertThat(orders(WORK)).isEmpty();

        aws.advance(Duration.ofSeconds(1));

        assertThat(orders(WORK)).containsExactly("later");
    }

    @Test
    void only_the_reported_message_comes_again_and_ends_in_the_dead_letters() {
        send("good");
        send("fail");

        aws.settle();
        assertThat(orders(WORK)).containsExactly("good", "fail");
        aws.advance(Duration.ofSeconds(60));
        assertThat(orders(WORK)).containsExactly("good", "fail", "fail");
        aws.advance(Duration.ofSeconds(60));

        assertThat(orders(WORK)).containsExactly("good", "fail", "fail");
        assertThat(aws.anomalies()).containsExactly("dead letters in queue work-dead-letters: 1");
    }

    @Test
    void an_exception_brings_the_whole_batch_back() {
        send("good");
        send("throw");

        aws.advance(Duration.ofSeconds(60));

        assertThat(orders(WORK)).containsExactly("good", "throw", "good", "throw");
    }

    @Test
    void under_adversity_every_batch_comes_twice_and_the_newest_message_first() {
        aws.adversity().duplicateEverything(true);
        aws.adversity().reverseQueues(true);
        send("first");
        send("second");

        aws.settle();

        assertThat(orders(WORK)).containsExactly("second", "first", "second", "first");
        assertThat(aws.open()).isEmpty();
    }

    @Test
    void records_of_the_stream_come_in_order_through_the_filter() {
        put("1", "Outbox", "a");
        put("2", "Commitment", "b");
        put("3", "Outbox", "c");

        aws.settle();

        assertThat(orders(FOLLOW)).containsExactly("a", "c");
    }

    @Test
    void a_change_of_an_item_is_no_insert() {
        put("1", "Outbox", "a");
        put("1", "Outbox", "b");

        aws.settle();

        assertThat(orders(FOLLOW)).containsExactly("a");
    }

    @Test
    void a_record_that_keeps_failing_goes_to_the_failure_destination_and_the_stream_moves_on() {
        put("1", "Outbox", "a");
        put("2", "Outbox", "fail");
        put("3", "Outbox", "c");

        aws.advance(Duration.ofHours(1));

        assertThat(orders(FOLLOW)).startsWith("a", "fail").endsWith("c");
        assertThat(orders(FOLLOW)).filteredOn("fail"::equals).hasSize(3);
        assertThat(orders(FOLLOW)).filteredOn("a"::equals).hasSize(1);
        assertThat(received("UndeliveredQueue")).singleElement().asString().contains(FOLLOW);
    }

    @Test
    void a_stream_that_is_still_empty_gives_its_first_record_later() {
        aws.advance(Duration.ofHours(1));
        put("1", "Outbox", "a");

        aws.settle();

        assertThat(orders(FOLLOW)).containsExactly("a");
    }

    @Test
    void a_record_with_an_empty_map_and_an_empty_list_is_read_like_any_other() {
        dynamo.putItem(request -> request.tableName(aws.name("Table"))
                .item(Map.of("pk", AttributeValue.fromS("1"), "itemType",
                        AttributeValue.fromS("Outbox"), "order", AttributeValue.fromS("a"), "map",
                        AttributeValue.fromM(Map.of()), "list", AttributeValue.fromL(List.of()))));

        aws.settle();

        assertThat(orders(FOLLOW)).containsExactly("a");
    }

    @Test
    void a_table_can_be_watched_without_a_function() {
        List<String> seen = new ArrayList<>();
        aws.watch("Table", image -> seen.add(String.valueOf(image.get("pk"))));
        put("1", "Commitment", "a");

        aws.settle();

        assertThat(seen).containsExactly("AttributeValue(S=1)");
    }

    /// Without the line that each invocation prints about itself.
    private List<String> orders(String function) {
        return printed(aws, function).stream().filter(line -> !line.startsWith(" at ")).toList();
    }

    private void send(String body) {
        sqs.sendMessage(request -> request.queueUrl(aws.name("WorkQueue")).messageBody(body));
    }

    private List<String> received(String queue) {
        return sqs.receiveMessage(request -> request.queueUrl(aws.name(queue)))
                .messages()
                .stream()
                .map(message -> message.body())
                .toList();
    }

    private void put(String key, String itemType, String order) {
        dynamo.putItem(request -> request.tableName(aws.name("Table"))
                .item(Map.of("pk", AttributeValue.fromS(key), "itemType",
                        AttributeValue.fromS(itemType), "order", AttributeValue.fromS(order))));
    }
}
