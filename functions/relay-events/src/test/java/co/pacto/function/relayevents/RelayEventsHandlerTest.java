package co.pacto.function.relayevents;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.event.EventBus;
import co.pacto.domain.event.Outbox;
import co.pacto.domain.store.Key;
import co.pacto.edge.Invocation;
import co.pacto.edge.Log;
import java.io.IOException;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class RelayEventsHandlerTest {

    private static final InstantSource NOON = InstantSource
            .fixed(Instant.parse("2026-11-24T17:00:00Z"));
    private static final String NOTHING_FAILED = "{\"batchItemFailures\":[]}";

    private final List<String> journal = new ArrayList<>();

    @Test
    void an_event_is_published_as_it_was_written_and_then_deleted() throws IOException {
        assertThat(answerTo("one-event")).isEqualTo(NOTHING_FAILED);

        assertThat(journal).hasSize(2);
        assertThat(journal.getFirst()).startsWith(
                "publish CommitmentFormalized {\"eventId\":\"5V4E49YDEF12X728B4RCB3A4KC\"");
        assertThat(journal.getLast())
                .isEqualTo("delete OUTBOX#1 2026-11-24T15:05:07.000Z#5V4E49YDEF12X728B4RCB3A4KC");
    }

    @Test
    void what_the_bus_refuses_stays_in_the_outbox_and_comes_again() throws IOException {
        EventBus refusing = (_, _) -> {
            throw new IllegalStateException("the bus refused an event: Throttled");
        };

        assertThat(Invocation.ofFile(handler(refusing), "relay-events", "one-event"))
                .contains("itemIdentifier");
        assertThat(journal).isEmpty();
    }

    @Test
    void a_record_that_is_no_new_entry_of_the_outbox_fails_loudly() throws IOException {
        var event = """
                {"Records":[{"eventName":"MODIFY","dynamodb":{"SequenceNumber":"7",
                "NewImage":{"itemType":{"S":"Outbox"}}}}]}""";

        assertThat(Invocation.of(handler(this::publish), event))
                .isEqualTo("{\"batchItemFailures\":[{\"itemIdentifier\":\"7\"}]}");
        assertThat(journal).isEmpty();
    }

    private String answerTo(String event) throws IOException {
        return Invocation.ofFile(handler(this::publish), "relay-events", event);
    }

    private void publish(String name, String envelope) {
        journal.add("publish " + name + " " + envelope);
    }

    private RelayEventsHandler handler(EventBus bus) {
        Outbox outbox = this::delete;
        return new RelayEventsHandler(new RelayEvents(() -> bus, () -> outbox),
                new Log("relay-events", NOON));
    }

    private void delete(Key entry) {
        journal.add("delete " + entry.partition() + " " + entry.sort());
    }
}
