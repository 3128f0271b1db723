package co.pacto.system.template;

import static co.pacto.system.template.TemplateRules.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// T05: a message stays invisible while a consumer may still work on it, is tried twelve times, and
/// is kept as a dead letter at least as long as it was kept before.
final class QueuesOutlastTheirConsumersTest {

    private static final SamTemplate TEMPLATE = SamTemplate.ofRepository();
    private static final int DEFAULT_TIMEOUT_SECONDS = 3;
    private static final int DEFAULT_VISIBILITY_SECONDS = 30;
    private static final int DEFAULT_RETENTION_SECONDS = 345_600;

    static List<String> faults(SamTemplate template) {
        var faults = new ArrayList<String>();
        for (var function : template.functions()) {
            var timeout = function.property("Timeout").number(DEFAULT_TIMEOUT_SECONDS);
            for (var queue : SourceQueues.of(template, function)) {
                if (visibility(queue) < 6 * timeout) {
                    faults.add(queue.id() + " shows a message again while it is worked on");
                }
                faults.addAll(redriveFaults(template, queue));
            }
        }
        return faults;
    }

    private static List<String> redriveFaults(SamTemplate template, SamTemplate.Resource queue) {
        var redrive = queue.property("RedrivePolicy");
        var deadLetters = redrive.get("deadLetterTargetArn")
                .references()
                .stream()
                .flatMap(id -> template.find(id).stream())
                .toList();
        if (deadLetters.size() != 1 || redrive.get("maxReceiveCount").number(0) != 12) {
            return List.of(queue.id() + " does not give a message up after twelve tries");
        }
        return retention(deadLetters.getFirst()) < retention(queue)
                ? List.of(queue.id() + " outlives its dead letters")
                : List.of();
    }

    private static long visibility(SamTemplate.Resource queue) {
        return queue.property("VisibilityTimeout").number(DEFAULT_VISIBILITY_SECONDS);
    }

    private static long retention(SamTemplate.Resource queue) {
        return queue.property("MessageRetentionPeriod").number(DEFAULT_RETENTION_SECONDS);
    }

    @Test
    void every_queue_outlasts_its_consumer() {
        assertThat(faults(TEMPLATE)).isEmpty();
    }

    @Test
    void a_message_shown_again_too_early_is_found() {
        var mutated = TEMPLATE.with(179L, "Resources", "AlarmsQueue", "Properties",
                "VisibilityTimeout");

        assertThat(brokenBy(mutated)).containsExactly("T05");
    }

    @Test
    void another_number_of_tries_is_found() {
        var mutated = TEMPLATE.with(3L, "Resources", "AlarmsQueue", "Properties", "RedrivePolicy",
                "maxReceiveCount");

        assertThat(brokenBy(mutated)).containsExactly("T05");
    }

    @Test
    void dead_letters_that_go_first_are_found() {
        var mutated = TEMPLATE.with(86_400L, "Resources", "AlarmsDeadLetters", "Properties",
                "MessageRetentionPeriod");

        assertThat(brokenBy(mutated)).containsExactly("T05");
    }
}
