package co.pacto.local.sqs;

import static co.pacto.local.gateway.AwsError.badRequest;
import static co.pacto.local.sqs.MessageRules.invalid;

import co.pacto.local.Arns;
import co.pacto.local.clock.VirtualClock;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.HashMap;
import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Consumer;

/// One queue: messages that can be received, and messages that wait or are in flight until an
/// instant of the virtual clock.
///
/// Each instant at which a message appears is a timer, so that advancing the clock stops there.
final class Queue {

    private static final Duration DEDUPLICATION = Duration.ofMinutes(5);
    private static final Comparator<Message> BY_SEQUENCE = Comparator
            .comparingLong(m -> m.sequence);

    private final String name;
    private final QueueAttributes attributes;
    private final VirtualClock clock;
    private final Instant createdAt;
    private final Map<String, Message> messages = new LinkedHashMap<>();
    private final TreeSet<Message> visible = new TreeSet<>(BY_SEQUENCE);
    private final TreeSet<Message> hidden = new TreeSet<>(
            Comparator.comparing((Message m) -> m.visibleAt).thenComparing(BY_SEQUENCE));
    private final Map<String, Message> deduplication = new HashMap<>();
    private long sequence;

    Queue(String name, QueueAttributes attributes, VirtualClock clock) {
        this.name = name;
        this.attributes = attributes;
        this.clock = clock;
        this.createdAt = clock.instant();
    }

    String name() {
        return name;
    }

    String arn() {
        return Arns.of("sqs", name);
    }

    QueueAttributes attributes() {
        return attributes;
    }

    Instant createdAt() {
        return createdAt;
    }

    /// Keeps a message whose form is checked; a repeated deduplication id answers the first message.
    synchronized Message send(String id, Draft draft, Duration delay) {
        var now = clock.instant();
        var key = deduplicationKey(draft);
        if (key.isPresent()) {
            deduplication.values().removeIf(m -> !m.sentAt.plus(DEDUPLICATION).isAfter(now));
            var first = deduplication.get(key.get());
            if (first != null) {
                return first;
            }
        }
        var message = new Message(id, draft, now, sequence++);
        key.ifPresent(k -> deduplication.put(k, message));
        messages.put(id, message);
        hideUntil(message, now.plus(delay.isZero() ? attributes.duration("DelaySeconds") : delay));
        return message;
    }

    /// Takes messages out of sight; those received too often go to the dead letters instead.
    synchronized List<Message> receive(int max, Duration visibility, boolean newestFirst,
            Consumer<Message> deadLetter) {
        appear();
        var received = new ArrayList<Message>();
        for (var message : candidates(max, newestFirst)) {
            if (receivedTooOften(message)) {
                remove(message);
                deadLetter.accept(message);
            } else {
                received.add(taken(message, visibility));
            }
        }
        return received;
    }

    private List<Message> candidates(int max, boolean newestFirst) {
        var lockedGroups = lockedGroups();
        var order = newestFirst && !attributes.fifo() ? visible.descendingSet() : visible;
        return order.stream()
                .filter(message -> !lockedGroups.contains(group(message)))
                .limit(max)
                .toList();
    }

    /// Deletes by handle; an expired handle of a FIFO queue is refused, an unknown message is done.
    synchronized void delete(String receiptHandle) {
        find(receiptHandle).ifPresent(message -> {
            if (attributes.fifo() && !message.inFlight(clock.instant())) {
                throw invalid("Value " + receiptHandle + " for parameter ReceiptHandle is invalid. "
                        + "Reason: The receipt handle has expired.");
            }
            remove(message);
        });
    }

    synchronized void changeVisibility(String receiptHandle, Duration visibility) {
        var message = find(receiptHandle).orElseThrow(() -> invalid("Value " + receiptHandle
                + " for parameter ReceiptHandle is invalid. Reason: Message does not exist or is not "
                + "available for visibility timeout change."));
        var now = clock.instant();
        if (!message.inFlight(now)) {
            throw badRequest("MessageNotInflight", "The message referred to isn't in flight.");
        }
        forget(message);
        hideUntil(message, now.plus(visibility));
    }

    synchronized void purge() {
        List.copyOf(messages.values()).forEach(this::remove);
    }

    synchronized boolean hasVisible() {
        appear();
        return !visible.isEmpty();
    }

    /// Everything in the queue, in order of arrival: for looks at the end of a run.
    synchronized List<Message> all() {
        appear();
        return List.copyOf(messages.values());
    }

    synchronized int visibleCount() {
        appear();
        return visible.size();
    }

    synchronized int inFlightCount() {
        appear();
        return (int) hidden.stream().filter(m -> m.receiveCount > 0).count();
    }

    private Message taken(Message message, Duration visibility) {
        var now = clock.instant();
        message.receiveCount++;
        if (message.firstReceivedAt == null) {
            message.firstReceivedAt = now;
        }
        forget(message);
        hideUntil(message, now.plus(visibility));
        return message;
    }

    private boolean receivedTooOften(Message message) {
        return attributes.redrive()
                .filter(redrive -> message.receiveCount >= redrive.maxReceiveCount())
                .isPresent();
    }

    private Set<String> lockedGroups() {
        var locked = new HashSet<String>();
        if (attributes.fifo()) {
            hidden.stream().filter(m -> m.receiveCount > 0).forEach(m -> locked.add(group(m)));
        }
        return locked;
    }

    private static String group(Message message) {
        return message.groupId == null ? "" : message.groupId;
    }

    private Optional<Message> find(String receiptHandle) {
        var parts = receiptHandle.split("#", -1);
        if (parts.length != 2 || !parts[1].matches("\\d{1,9}")) {
            throw badRequest("ReceiptHandleIsInvalid", "The input receipt handle \"" + receiptHandle
                    + "\" is not a valid receipt handle.");
        }
        return Optional.ofNullable(messages.get(parts[0]));
    }

    private Optional<String> deduplicationKey(Draft draft) {
        if (!attributes.fifo()) {
            return Optional.empty();
        }
        var explicit = draft.deduplicationId();
        return Optional.of(explicit == null ? MessageDigests.contentId(draft.body()) : explicit);
    }

    private void hideUntil(Message message, Instant visibleAt) {
        message.visibleAt = visibleAt;
        if (visibleAt.isAfter(clock.instant())) {
            hidden.add(message);
            message.wakeUp = clock.at(visibleAt, () -> {
            });
        } else {
            visible.add(message);
        }
    }

    private void appear() {
        var now = clock.instant();
        while (!hidden.isEmpty() && !hidden.first().visibleAt.isAfter(now)) {
            visible.add(hidden.removeFirst());
        }
        var oldest = now.minus(attributes.duration("MessageRetentionPeriod"));
        while (!messages.isEmpty() && first().sentAt.isBefore(oldest)) {
            remove(first());
        }
    }

    private Message first() {
        return messages.values().iterator().next();
    }

    private void remove(Message message) {
        forget(message);
        messages.remove(message.id);
    }

    private void forget(Message message) {
        visible.remove(message);
        hidden.remove(message);
        var wakeUp = message.wakeUp;
        if (wakeUp != null) {
            wakeUp.cancel();
            message.wakeUp = null;
        }
    }
}
