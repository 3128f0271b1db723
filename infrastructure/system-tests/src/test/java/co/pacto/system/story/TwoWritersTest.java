package co.pacto.system.story;

import static org.assertj.core.api.Assertions.assertThat;
import static software.amazon.awssdk.core.SdkBytes.fromUtf8String;

import co.pacto.domain.commitment.Commitment;
import co.pacto.domain.commitment.CommitmentState;
import co.pacto.domain.contact.Contact;
import co.pacto.domain.contact.ContactState;
import co.pacto.domain.contact.DaySlot;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.concurrent.Callable;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.lambda.LambdaClient;

/// Sixteen deliveries at the same time: the conditions of the store let one of them write
/// (data.md 6 and 7; features.md MA-05).
@Tag("clock")
final class TwoWritersTest {

    private static final int WRITERS = 16;

    @Test
    void sixteen_last_steps_make_one_commitment_and_tell_it_once() throws Exception {
        try (var life = new Life("2026-11-20T10:00", 500_000, "MANUAL")) {
            List<String> told = new CopyOnWriteArrayList<>();
            life.aws().watch("Table", item -> {
                if (item.get("itemType").s().equals("Outbox")) {
                    told.add(item.get("event").s());
                }
            });
            var call = life.answer().willing().drafted();
            List.of("YES", "TERMS_READ_DONE", "YES", "MATCH").forEach(call::answer);
            var question = call.question();

            var answers = atOnce(_ -> () -> call
                    .again(question, "formalize-commitment", "ANSWER",
                            Map.of("commitmentId", call.commitmentId(), "input", "NOTICE_PLAYED"))
                    .get("status"));
            life.aws().settle();

            assertThat(answers).hasSize(WRITERS).containsOnly("FORMALIZED");
            assertThat(life.commitments()).singleElement()
                    .extracting(Commitment::state)
                    .isEqualTo(CommitmentState.ACTIVE);
            assertThat(life.items("Live mark")).isEqualTo(1);
            assertThat(told).filteredOn(event -> event.contains("\"CommitmentFormalized\""))
                    .hasSize(1);
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    @Test
    void sixteen_orders_of_one_person_and_date_make_one_reservation() throws Exception {
        try (var life = new Life("2026-11-20T10:00", 500_000, "NO_ANSWER");
                var lambda = life.aws().client(LambdaClient.builder())) {
            var answers = atOnce(
                    number -> () -> lambda
                            .invoke(invoke -> invoke.functionName("place-call")
                                    .payload(fromUtf8String(delivery(
                                            life.orderOf(Life.REFERENCE, "campaign/" + number)))))
                            .payload()
                            .asUtf8String());
            life.advanceTo("2026-11-20T10:30");

            assertThat(answers).hasSize(WRITERS).containsOnly("{\"batchItemFailures\":[]}");
            assertThat(life.all(DaySlot.class)).singleElement()
                    .satisfies(day -> assertThat(day.attempts()).hasSize(1));
            assertThat(life.aws().connect().calls()).hasSize(1);
            assertThat(life.all(Contact.class)).hasSize(WRITERS)
                    .filteredOn(contact -> contact.state() == ContactState.DENIED)
                    .hasSize(WRITERS - 1)
                    .allSatisfy(contact -> assertThat(contact.reason()).isEqualTo("DAILY_LIMIT"));
            assertThat(life.aws().anomalies()).isEmpty();
        }
    }

    private interface Writer {
        Callable<String> number(int number);
    }

    /// What the writers answer who all begin when the last one is ready.
    private static List<String> atOnce(Writer writer) throws Exception {
        var ready = new CyclicBarrier(WRITERS);
        try (var threads = Executors.newFixedThreadPool(WRITERS)) {
            List<Callable<String>> writers = IntStream.range(0, WRITERS)
                    .mapToObj(writer::number)
                    .<Callable<String>>map(write -> () -> {
                        ready.await();
                        return write.call();
                    })
                    .toList();
            List<String> answers = new ArrayList<>();
            for (Future<String> answer : threads.invokeAll(writers)) {
                answers.add(answer.get());
            }
            return answers;
        }
    }

    private static String delivery(String order) {
        return """
                {"Records":[{"messageId":"m-1","body":"%s","attributes":
                {"ApproximateReceiveCount":"1"}}]}""".formatted(order.replace("\"", "\\\""));
    }
}
