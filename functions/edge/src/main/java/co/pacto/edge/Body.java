package co.pacto.edge;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.time.DateTimeException;
import java.time.Instant;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// The JSON object of a queue message: an event's envelope, an alarm, an order. Knows how to reach a
/// text inside it and remembers what is missing, so that a message goes to the dead letters with
/// its cause: the names of the fields.
public final class Body {

    private final Map<String, Object> fields;
    private final List<String> missing = new ArrayList<>();

    private Body(Map<String, Object> fields) {
        this.fields = fields;
    }

    /// Parses one message.
    ///
    /// @throws IOException when it is no JSON object
    public static Body of(String json) throws IOException {
        return new Body(JSON.std.mapFrom(json));
    }

    /// A required text; `data.commitmentId` reaches into an object.
    public String text(String path) {
        return optionalText(path).orElseGet(() -> {
            missing.add(path);
            return "";
        });
    }

    /// A text that may be absent.
    public Optional<String> optionalText(String path) {
        Object value = fields;
        for (var name : path.split("\\.", -1)) {
            value = value instanceof Map<?, ?> map ? map.get(name) : null;
        }
        return value instanceof String text && !text.isBlank()
                ? Optional.of(text)
                : Optional.empty();
    }

    /// A required whole number, written as text as all values of our events are.
    public long number(String path) {
        var text = text(path);
        if (text.isEmpty()) {
            return 0;
        }
        try {
            return Long.parseLong(text);
        } catch (NumberFormatException e) {
            missing.add(path);
            return 0;
        }
    }

    /// A required instant.
    public Instant instant(String path) {
        var text = text(path);
        try {
            return text.isEmpty() ? Instant.EPOCH : Instant.parse(text);
        } catch (DateTimeException _) {
            missing.add(path);
            return Instant.EPOCH;
        }
    }

    /// The objects of a required list.
    public List<Body> objects(String name) {
        List<Body> objects = new ArrayList<>();
        if (fields.get(name) instanceof List<?> values) {
            for (var value : values) {
                if (value instanceof Map<?, ?> map) {
                    Map<String, Object> members = new LinkedHashMap<>();
                    map.forEach((key, member) -> members.put(String.valueOf(key), member));
                    objects.add(new Body(members));
                }
            }
        }
        if (objects.isEmpty()) {
            missing.add(name);
        }
        return objects;
    }

    /// Whether the message has this field.
    public boolean has(String path) {
        return optionalText(path).isPresent();
    }

    /// Hands back what was read when nothing was missing.
    ///
    /// @throws InvalidRequestException naming every missing or malformed field
    public <T> T complete(T message) {
        if (!missing.isEmpty()) {
            throw new InvalidRequestException(missing);
        }
        return message;
    }
}
