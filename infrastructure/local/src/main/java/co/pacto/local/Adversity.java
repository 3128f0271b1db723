package co.pacto.local;

import co.pacto.local.gateway.AwsError;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.concurrent.ConcurrentHashMap;

/// What a test may do to the product: everything twice, queues backwards, an error at the next call or
/// no answer to it.
public final class Adversity {

    private volatile boolean duplicateEverything;
    private volatile boolean reverseQueues;
    private final Map<String, Deque<AwsError>> nextErrors = new ConcurrentHashMap<>();
    private final Set<String> lostAnswers = ConcurrentHashMap.newKeySet();

    /// Whether each flow event, queue message, stream batch and schedule firing is delivered twice.
    public boolean duplicateEverything() {
        return duplicateEverything;
    }

    public void duplicateEverything(boolean on) {
        duplicateEverything = on;
    }

    /// Whether standard queues deliver their newest message first.
    public boolean reverseQueues() {
        return reverseQueues;
    }

    public void reverseQueues(boolean on) {
        reverseQueues = on;
    }

    /// Answers the next call of a service with the error, before the service sees it.
    public synchronized void nextError(String signingName, AwsError error) {
        nextErrors.computeIfAbsent(signingName, _ -> new ArrayDeque<>()).add(error);
    }

    /// Lets a service do its next work, and cuts the connection instead of answering.
    public void loseNextAnswer(String signingName) {
        lostAnswers.add(signingName);
    }

    /// Whether the answer that a service gives now is lost.
    public boolean takesAnswer(String signingName) {
        return lostAnswers.remove(signingName);
    }

    /// Takes the announced error of a service, if there is one.
    public synchronized Optional<AwsError> takeError(String signingName) {
        var errors = nextErrors.get(signingName);
        return Optional.ofNullable(errors).map(Deque::poll);
    }
}
