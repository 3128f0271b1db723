package co.pacto.local.sqs;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.catchThrowableOfType;

import co.pacto.local.Endpoint;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.IntStream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.TestInstance;
import org.junit.jupiter.api.TestInstance.Lifecycle;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import software.amazon.awssdk.services.sqs.SqsClient;
import software.amazon.awssdk.services.sqs.model.MessageAttributeValue;
import software.amazon.awssdk.services.sqs.model.QueueAttributeName;
import software.amazon.awssdk.services.sqs.model.SendMessageBatchRequestEntry;
import software.amazon.awssdk.services.sqs.model.SqsException;

/// The rules of queues and messages, each with its exact code (local-aws.md 9.5).
@Tag("portable")
@TestInstance(Lifecycle.PER_CLASS)
final class SqsContractTest {

    private final String run = UUID.randomUUID().toString().substring(0, 8) + "-";
    private Endpoint endpoint;
    private SqsClient sqs;
    private int created;

    @BeforeAll
    void connect() {
        endpoint = Endpoint.chosen();
        sqs = endpoint.client(SqsClient.builder());
    }

    @AfterAll
    void close() {
        endpoint.close();
    }

    @Test
    void gives_back_body_and_attributes_as_they_were_sent() {
        var queue = queue(Map.of());
        sqs.sendMessage(request -> request.queueUrl(queue)
                .messageBody("hola ñ")
                .messageAttributes(Map.of("kind", text("alarm"), "count", number("7"))));

        var message = sqs
                .receiveMessage(request -> request.queueUrl(queue).messageAttributeNames("All"))
                .messages()
                .getFirst();

        assertThat(message.body()).isEqualTo("hola ñ");
        assertThat(message.messageAttributes()).containsEntry("kind", text("alarm"))
                .containsEntry("count", number("7"));
    }

    @Test
    void hides_a_received_message_and_forgets_a_deleted_one() {
        var queue = queue(Map.of());
        send(queue, "once");
        var message = sqs.receiveMessage(request -> request.queueUrl(queue)).messages().getFirst();

        assertThat(sqs.receiveMessage(request -> request.queueUrl(queue)).messages()).isEmpty();

        sqs.deleteMessage(
                request -> request.queueUrl(queue).receiptHandle(message.receiptHandle()));
        assertThat(attributes(queue))
                .containsEntry(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES_NOT_VISIBLE, "0");
    }

    @Test
    void a_message_made_visible_again_is_received_a_second_time() {
        var queue = queue(Map.of());
        send(queue, "again");
        var message = sqs.receiveMessage(request -> request.queueUrl(queue)).messages().getFirst();

        sqs.changeMessageVisibility(request -> request.queueUrl(queue)
                .receiptHandle(message.receiptHandle())
                .visibilityTimeout(0));

        var second = sqs
                .receiveMessage(request -> request.queueUrl(queue)
                        .messageSystemAttributeNamesWithStrings("ApproximateReceiveCount"))
                .messages();
        assertThat(second.getFirst().attributesAsStrings()).containsEntry("ApproximateReceiveCount",
                "2");
    }

    @ParameterizedTest
    @CsvSource({"DELAY_SECONDS, 901", "VISIBILITY_TIMEOUT, 43201",
            "RECEIVE_MESSAGE_WAIT_TIME_SECONDS, 21", "MAXIMUM_MESSAGE_SIZE, 1023",
            "MAXIMUM_MESSAGE_SIZE, 1048577", "MESSAGE_RETENTION_PERIOD, 59",
            "MESSAGE_RETENTION_PERIOD, 1209601"})
    void refuses_an_attribute_one_step_outside_its_limits(QueueAttributeName name, String value) {
        assertThat(refusal(() -> queue(Map.of(name, value)))).isEqualTo("InvalidAttributeValue");
    }

    @ParameterizedTest
    @ValueSource(strings = {"a b", "ñ", "x.fifo"})
    void refuses_a_name_of_other_characters(String name) {
        assertThat(refusal(() -> sqs.createQueue(request -> request.queueName(name))))
                .isEqualTo("InvalidParameterValue");
    }

    @Test
    void refuses_attributes_of_fifo_queues_on_a_standard_queue() {
        assertThat(refusal(
                () -> queue(Map.of(QueueAttributeName.CONTENT_BASED_DEDUPLICATION, "true"))))
                .isEqualTo("InvalidAttributeName");
    }

    @ParameterizedTest
    @ValueSource(strings = {"nothing", "{\"maxReceiveCount\":\"3\"}",
            "{\"deadLetterTargetArn\":\"arn:aws:sqs:us-east-1:000000000000:none\","
                    + "\"maxReceiveCount\":\"3\"}"})
    void refuses_a_redrive_policy_without_count_or_target(String policy) {
        assertThat(refusal(() -> queue(Map.of(QueueAttributeName.REDRIVE_POLICY, policy))))
                .isEqualTo("InvalidParameterValue");
    }

    @Test
    void creating_again_answers_the_same_queue_unless_attributes_differ() {
        var name = name();
        var first = sqs.createQueue(request -> request.queueName(name)).queueUrl();

        assertThat(sqs.createQueue(request -> request.queueName(name)).queueUrl()).isEqualTo(first);
        assertThat(refusal(() -> sqs.createQueue(request -> request.queueName(name)
                .attributes(Map.of(QueueAttributeName.DELAY_SECONDS, "5")))))
                .isEqualTo("QueueAlreadyExists");
    }

    @Test
    void a_queue_that_is_not_there_is_said_so_in_the_prefixed_code() {
        assertThat(refusal(() -> sqs.getQueueUrl(request -> request.queueName(name()))))
                .isEqualTo("AWS.SimpleQueueService.NonExistentQueue");
    }

    @Test
    void refuses_an_empty_body_and_a_missing_group() {
        var queue = queue(Map.of());
        var fifo = fifo();

        assertThat(refusal(() -> send(queue, ""))).isEqualTo("MissingParameter");
        assertThat(refusal(() -> send(fifo, "x"))).isEqualTo("MissingParameter");
    }

    @Test
    void refuses_control_characters_and_messages_of_more_than_a_mebibyte() {
        var queue = queue(Map.of());

        assertThat(refusal(() -> send(queue, "bell \u0007"))).isEqualTo("InvalidMessageContents");
        assertThat(refusal(() -> send(queue, "x".repeat(1_048_577))))
                .isEqualTo("InvalidParameterValue");
    }

    @Test
    void refuses_a_delay_of_more_than_fifteen_minutes_and_any_on_a_fifo_queue() {
        var queue = queue(Map.of());
        var fifo = fifo();

        assertThat(refusal(() -> sqs.sendMessage(
                request -> request.queueUrl(queue).messageBody("x").delaySeconds(901))))
                .isEqualTo("InvalidParameterValue");
        assertThat(refusal(() -> sqs.sendMessage(request -> request.queueUrl(fifo)
                .messageBody("x")
                .messageGroupId("g")
                .delaySeconds(1)))).isEqualTo("InvalidParameterValue");
    }

    @Test
    void refuses_to_receive_more_than_ten() {
        var queue = queue(Map.of());

        assertThat(refusal(() -> sqs
                .receiveMessage(request -> request.queueUrl(queue).maxNumberOfMessages(11))))
                .isEqualTo("InvalidParameterValue");
    }

    @Test
    void refuses_batches_for_their_form() {
        var queue = queue(Map.of());

        assertThat(refusal(() -> batch(queue, List.of())))
                .isEqualTo("AWS.SimpleQueueService.EmptyBatchRequest");
        assertThat(refusal(
                () -> batch(queue, IntStream.range(0, 11).mapToObj(n -> "id" + n).toList())))
                .isEqualTo("AWS.SimpleQueueService.TooManyEntriesInBatchRequest");
        assertThat(refusal(() -> batch(queue, List.of("a", "a"))))
                .isEqualTo("AWS.SimpleQueueService.BatchEntryIdsNotDistinct");
        assertThat(refusal(() -> batch(queue, List.of("a b"))))
                .isEqualTo("AWS.SimpleQueueService.InvalidBatchEntryId");
    }

    @Test
    void refuses_a_handle_that_is_none_and_the_visibility_of_a_message_not_in_flight() {
        var queue = queue(Map.of());
        send(queue, "x");
        var handle = sqs.receiveMessage(request -> request.queueUrl(queue))
                .messages()
                .getFirst()
                .receiptHandle();
        visibility(queue, handle, 0);

        assertThat(refusal(
                () -> sqs.deleteMessage(request -> request.queueUrl(queue).receiptHandle("none"))))
                .isEqualTo("ReceiptHandleIsInvalid");
        assertThat(refusal(() -> visibility(queue, handle, 5)))
                .isEqualTo("AWS.SimpleQueueService.MessageNotInflight");
    }

    @Test
    void a_fifo_queue_locks_a_group_while_one_of_its_messages_is_in_flight() {
        var fifo = fifo();
        sendInGroup(fifo, "a1", "a");
        sendInGroup(fifo, "a2", "a");
        sendInGroup(fifo, "b1", "b");

        assertThat(receiveOne(fifo)).containsExactly("a1");
        assertThat(receiveOne(fifo)).containsExactly("b1");
        assertThat(receiveOne(fifo)).isEmpty();
    }

    @Test
    void a_fifo_queue_keeps_one_of_two_messages_with_the_same_content() {
        var fifo = fifo();
        sendInGroup(fifo, "same", "g");
        sendInGroup(fifo, "same", "g");

        assertThat(attributes(fifo))
                .containsEntry(QueueAttributeName.APPROXIMATE_NUMBER_OF_MESSAGES, "1");
    }

    private static String refusal(ThrowingCallable call) {
        return catchThrowableOfType(SqsException.class, call).awsErrorDetails().errorCode();
    }

    private String name() {
        return run + created++;
    }

    private String queue(Map<QueueAttributeName, String> attributes) {
        return sqs.createQueue(request -> request.queueName(name()).attributes(attributes))
                .queueUrl();
    }

    private String fifo() {
        return sqs
                .createQueue(request -> request.queueName(name() + ".fifo")
                        .attributes(Map.of(QueueAttributeName.FIFO_QUEUE, "true",
                                QueueAttributeName.CONTENT_BASED_DEDUPLICATION, "true")))
                .queueUrl();
    }

    private void send(String queue, String body) {
        sqs.sendMessage(request -> request.queueUrl(queue).messageBody(body));
    }

    private void sendInGroup(String queue, String body, String group) {
        sqs.sendMessage(request -> request.queueUrl(queue).messageBody(body).messageGroupId(group));
    }

    private List<String> receiveOne(String queue) {
        return sqs.receiveMessage(request -> request.queueUrl(queue))
                .messages()
                .stream()
                .map(message -> message.body())
                .toList();
    }

    private void batch(String queue, List<String> ids) {
        sqs.sendMessageBatch(request -> request.queueUrl(queue)
                .entries(ids.stream()
                        .map(id -> SendMessageBatchRequestEntry.builder()
                                .id(id)
                                .messageBody("x")
                                .build())
                        .toList()));
    }

    private void visibility(String queue, String handle, int seconds) {
        sqs.changeMessageVisibility(request -> request.queueUrl(queue)
                .receiptHandle(handle)
                .visibilityTimeout(seconds));
    }

    private Map<QueueAttributeName, String> attributes(String queue) {
        return sqs
                .getQueueAttributes(
                        request -> request.queueUrl(queue).attributeNames(QueueAttributeName.ALL))
                .attributes();
    }

    private static MessageAttributeValue number(String value) {
        return MessageAttributeValue.builder().dataType("Number").stringValue(value).build();
    }

    private static MessageAttributeValue text(String value) {
        return MessageAttributeValue.builder().dataType("String").stringValue(value).build();
    }
}
