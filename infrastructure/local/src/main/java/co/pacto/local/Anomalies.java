package co.pacto.local;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Supplier;

/// What would have been lost or refused in silence on AWS, one sentence each.
public final class Anomalies {

    private final List<String> reported = new ArrayList<>();
    private final List<Supplier<List<String>>> checks = new ArrayList<>();

    /// Notes what just happened.
    public synchronized void report(String sentence) {
        reported.add(sentence);
    }

    /// Registers a look at the state, taken whenever the list is read: what lies in a dead-letter
    /// queue, for example.
    public synchronized void check(Supplier<List<String>> check) {
        checks.add(check);
    }

    /// Everything reported, in order, then what the checks see now.
    public List<String> all() {
        List<String> sentences;
        List<Supplier<List<String>>> looks;
        synchronized (this) {
            sentences = new ArrayList<>(reported);
            looks = List.copyOf(checks);
        }
        looks.forEach(look -> sentences.addAll(look.get()));
        return List.copyOf(sentences);
    }
}
