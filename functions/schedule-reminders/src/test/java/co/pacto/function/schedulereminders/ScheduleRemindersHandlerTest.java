package co.pacto.function.schedulereminders;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.alarm.Alarm;
import co.pacto.domain.alarm.Alarms;
import co.pacto.edge.Invocation;
import co.pacto.edge.Log;
import java.io.IOException;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

final class ScheduleRemindersHandlerTest {

    private static final String NOTHING_FAILED = "{\"batchItemFailures\":[]}";

    private final List<String> journal = new ArrayList<>();

    @Test
    void what_is_armed_is_set_before_what_it_replaces_is_removed() throws IOException {
        assertThat(answerTo("wake-up", "2026-11-24T15:05:08Z")).isEqualTo(NOTHING_FAILED);

        assertThat(journal).containsExactly(
                "set c-0R40B99TA762496BV80AETHF6Z-1-DUE-v3 at 2026-12-01T23:00:00Z for VERIFICATIONS",
                "remove c-0R40B99TA762496BV80AETHF6Z-1-REMIND-v2");
    }

    @Test
    void nothing_armed_removes_the_last_alarm() throws IOException {
        assertThat(answerTo("wake-up-removed", "2026-11-24T15:05:08Z")).isEqualTo(NOTHING_FAILED);

        assertThat(journal).containsExactly("remove c-0R40B99TA762496BV80AETHF6Z-1-DUE-v3");
    }

    @Test
    void less_than_two_minutes_ahead_the_message_is_queued_at_once() throws IOException {
        assertThat(answerTo("wake-up", "2026-12-01T22:59:00Z")).isEqualTo(NOTHING_FAILED);

        assertThat(journal).startsWith("ring c-0R40B99TA762496BV80AETHF6Z-1-DUE-v3 after PT1M");
    }

    @Test
    void a_planned_contact_has_its_alarm_at_the_queue_of_its_channel() throws IOException {
        assertThat(answerTo("contact-scheduled", "2026-11-24T15:05:08Z")).isEqualTo(NOTHING_FAILED);

        assertThat(journal).singleElement().asString().startsWith("set cb-").endsWith("for CALLS");
    }

    @Test
    void a_contact_that_is_taken_back_has_its_alarm_removed() throws IOException {
        assertThat(answerTo("contact-taken-back", "2026-11-24T15:05:08Z"))
                .isEqualTo(NOTHING_FAILED);

        assertThat(journal).containsExactly("remove cb-D003SDCN3XYA02HCFJH4W1W0GH-v2");
    }

    @Test
    void a_message_that_says_too_little_goes_back_to_its_queue() throws IOException {
        assertThat(answerTo("missing-field", "2026-11-24T15:05:08Z")).contains("itemIdentifier");
        assertThat(journal).isEmpty();
    }

    @Test
    void a_message_that_is_no_json_does_not_delay_the_next_one() throws IOException {
        assertThat(answerTo("not-json", "2026-11-24T15:05:08Z")).containsOnlyOnce("itemIdentifier");
        assertThat(journal).isNotEmpty();
    }

    private String answerTo(String event, String now) throws IOException {
        var clock = InstantSource.fixed(Instant.parse(now));
        var handler = new ScheduleRemindersHandler(new ScheduleReminders(new Journal(), clock),
                new Log("schedule-reminders", clock));
        return Invocation.ofFile(handler, "schedule-reminders", event);
    }

    /// An alarm clock that writes down what it was asked.
    private final class Journal implements Alarms {

        @Override
        public void set(Alarm alarm) {
            journal.add("set " + alarm.name() + " at " + alarm.at() + " for " + alarm.target());
        }

        @Override
        public void remove(String name) {
            journal.add("remove " + name);
        }

        @Override
        public void ring(Alarm alarm, Duration delay) {
            journal.add("ring " + alarm.name() + " after " + delay);
        }
    }
}
