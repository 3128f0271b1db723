package co.pacto.local.ses;

import co.pacto.local.gateway.AwsError;
import java.util.Collection;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import java.util.concurrent.ConcurrentSkipListMap;

/// The configuration sets and the kinds of events that each sends to the default bus.
final class ConfigurationSets {

    private final Map<String, Set<String>> events = new ConcurrentSkipListMap<>();

    void create(String name) {
        events.putIfAbsent(name, new TreeSet<>());
    }

    /// Sends more kinds of events (`SEND`, `DELIVERY`) to the default bus.
    void sendToBus(String name, Collection<String> kinds) {
        eventsOf(name).addAll(kinds);
    }

    /// @param name empty for a message without a configuration set
    boolean sends(String name, String kind) {
        return !name.isEmpty() && eventsOf(name).contains(kind);
    }

    private Set<String> eventsOf(String name) {
        var found = events.get(name);
        if (found == null) {
            throw new AwsError("NotFoundException", 404,
                    "Configuration set %s does not exist.".formatted(name));
        }
        return found;
    }
}
