package co.pacto.local.s3;

import java.util.List;
import java.util.NavigableMap;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;

/// One bucket: its objects in the order of their keys, and who is told about new ones.
final class Bucket {

    private final NavigableMap<String, StoredObject> objects = new TreeMap<>();
    private final List<Notification> notifications;

    Bucket(List<Notification> notifications) {
        this.notifications = notifications;
    }

    List<Notification> notifications() {
        return notifications;
    }

    synchronized Optional<StoredObject> find(String key) {
        return Optional.ofNullable(objects.get(key));
    }

    StoredObject get(String key) {
        return find(key).orElseThrow(S3::noSuchKey);
    }

    /// Replaces an object by what `put` makes of the one before, in one step.
    synchronized void put(String key, Function<Optional<StoredObject>, StoredObject> put) {
        objects.put(key, put.apply(find(key)));
    }

    synchronized void delete(String key) {
        objects.remove(key);
    }

    /// A copy of the objects whose keys follow `after` and begin with the prefix.
    synchronized NavigableMap<String, StoredObject> list(String prefix, String after) {
        var found = new TreeMap<>(objects.tailMap(after, false));
        found.keySet().removeIf(key -> !key.startsWith(prefix));
        return found;
    }
}
