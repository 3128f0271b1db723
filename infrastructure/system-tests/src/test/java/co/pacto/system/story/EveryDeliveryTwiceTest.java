package co.pacto.system.story;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.commitment.CommitmentState;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.dynamodb.model.AttributeValue;

/// Every flow event, queue message, stream batch and alarm comes twice, and queues deliver their newest
/// message first: the life is the same as without.
@Tag("clock")
final class EveryDeliveryTwiceTest {

    @Test
    void a_kept_commitment_is_the_same_when_everything_comes_twice() throws IOException {
        try (var once = plan().begin(); var twice = plan().everythingTwice().begin()) {
            for (var life : List.of(once, twice)) {
                kept(life);
            }
            assertThat(once.commitments()).extracting("state")
                    .containsExactly(CommitmentState.KEPT);
            assertThat(once.said("Message", "kind")).containsExactly("AGREEMENT_COPY", "THANKS");
            assertThat(twice.evidence(twice.commitments().getFirst()))
                    .filteredOn(entry -> entry.canonical().contains("\"COPY_SENT\""))
                    .hasSize(1);
            leaveTheSame(once, twice);
        }
    }

    @Test
    void a_broken_commitment_and_the_one_that_replaces_it_are_the_same_too() throws IOException {
        try (var once = plan().begin(); var twice = plan().everythingTwice().begin()) {
            var breaches = breaches(once);
            var breachesTwice = breaches(twice);
            for (var life : List.of(once, twice)) {
                broken(life);
            }
            assertThat(once.commitments()).extracting("state")
                    .containsExactly(CommitmentState.REPLACED,
                            CommitmentState.PENDING_VERIFICATION);
            assertThat(breaches).hasSize(1);
            assertThat(breachesTwice).isEqualTo(breaches);
            assertThat(once.said("Message", "kind")).containsExactly("AGREEMENT_COPY",
                    "AGREEMENT_COPY", "PAYMENT_RECEIPT");
            leaveTheSame(once, twice);
        }
    }

    private static LifeBuilder plan() {
        return new LifeBuilder("2026-11-20T09:00").owing(500_000).calls("PROMISE");
    }

    private static void kept(Life life) {
        life.call();
        life.advanceTo("2026-11-27T05:00");
        life.pay(500_000, "2026-11-27", "2026-11-27");
        life.advanceTo("2026-12-10T12:00");
    }

    private static void broken(Life life) {
        life.call();
        life.advanceTo("2026-11-28T05:00");
        life.pay(100_000, "2026-11-27", "2026-11-28");
        life.advanceTo("2026-12-10T12:00");
    }

    /// The ids of the breach events that are written, each as often as it is.
    private static List<String> breaches(Life life) {
        List<String> eventIds = new ArrayList<>();
        life.aws().watch("Table", item -> {
            if (text(item, "itemType").equals("Outbox")
                    && item.toString().contains("CommitmentBroken")) {
                eventIds.add(text(item, "sk"));
            }
        });
        return eventIds;
    }

    private static String text(Map<String, AttributeValue> item, String name) {
        return item.getOrDefault(name, AttributeValue.fromS("")).s();
    }

    private static void leaveTheSame(Life once, Life twice) {
        assertThat(twice.everything()).isEqualTo(once.everything());
        assertThat(mails(twice)).isEqualTo(mails(once));
        assertThat(once.aws().anomalies()).isEmpty();
        assertThat(twice.aws().anomalies()).isEmpty();
    }

    private static List<String> mails(Life life) {
        return life.aws()
                .mail()
                .outbox()
                .stream()
                .map(mail -> Life.local(mail.at()) + " " + mail.recipients() + " " + mail.subject()
                        + " " + mail.text())
                .toList();
    }
}
