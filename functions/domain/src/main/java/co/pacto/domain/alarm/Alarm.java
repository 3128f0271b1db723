package co.pacto.domain.alarm;

import co.pacto.domain.commitment.ArmedWakeUp;
import co.pacto.domain.contact.Channel;
import co.pacto.domain.store.InstantText;
import java.time.Duration;
import java.time.Instant;
import java.util.Collections;
import java.util.LinkedHashMap;
import java.util.Map;

/// One alarm: its deterministic name, when it rings, whom it wakes and what it says there (data.md 9).
public record Alarm(String name, Instant at, Target target, Map<String, String> input) {

    /// An alarm sooner than this would race its own creation: it goes straight to the queue.
    private static final Duration SHORTEST = Duration.ofMinutes(2);

    private static final Duration ALMOST_A_SECOND = Duration.ofSeconds(1).minusNanos(1);

    /// The queue of the function that an alarm wakes.
    public enum Target {
        REMINDERS,
        VERIFICATIONS,
        CALLS,
        MAIL
    }

    public Alarm {
        input = Collections.unmodifiableMap(new LinkedHashMap<>(input));
    }

    /// The alarm of a commitment's armed wake-up.
    public static Alarm of(String commitmentId, String obligationId, ArmedWakeUp armed) {
        var name = armed.alarmName(commitmentId);
        Map<String, String> input = new LinkedHashMap<>();
        input.put("alarm", name);
        input.put("commitmentId", commitmentId);
        input.put("obligationId", obligationId);
        input.put("n", Integer.toString(armed.installment()));
        input.put("step", armed.step().name());
        input.put("version", Long.toString(armed.version()));
        input.put("at", InstantText.of(armed.at()));
        var target = switch (armed.step()) {
            case REMIND -> Target.REMINDERS;
            case DUE, JUDGE, CLAIM, HOLD -> Target.VERIFICATIONS;
        };
        return new Alarm(name, armed.at(), target, input);
    }

    /// The alarm of a contact that may not leave before an instant.
    ///
    /// @throws IllegalArgumentException for a channel that no function serves
    public static Alarm of(String contactPlanId, Channel channel, Instant at, long version) {
        var name = nameOf(contactPlanId, version);
        Map<String, String> input = new LinkedHashMap<>();
        input.put("alarm", name);
        input.put("contactPlanId", contactPlanId);
        input.put("version", Long.toString(version));
        var target = switch (channel) {
            case VOICE -> Target.CALLS;
            case EMAIL -> Target.MAIL;
            case SMS, WHATSAPP, LETTER, VISIT ->
                throw new IllegalArgumentException("no function serves channel " + channel);
        };
        return new Alarm(name, at, target, input);
    }

    /// The name of the alarm that was set for a version of a contact.
    public static String nameOf(String contactPlanId, long version) {
        return "cb-" + contactPlanId + "-v" + version;
    }

    /// Whether the alarm rings too soon to be set, so that its message is queued at once.
    public boolean isImmediate(Instant now) {
        return at.isBefore(now.plus(SHORTEST));
    }

    /// How long the message of an immediate alarm waits in the queue. A queue knows whole seconds; an
    /// alarm never rings early.
    public Duration delay(Instant now) {
        return at.isAfter(now)
                ? Duration.ofSeconds(Duration.between(now, at.plus(ALMOST_A_SECOND)).toSeconds())
                : Duration.ZERO;
    }
}
