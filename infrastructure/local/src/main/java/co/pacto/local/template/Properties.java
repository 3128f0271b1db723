package co.pacto.local.template;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.UnaryOperator;

/// Properties of a resource or of a part of it; intrinsics are resolved when a value is read.
///
/// Every error names the place: `CallsQueue.RedrivePolicy.maxReceiveCount`.
public final class Properties {

    private final String place;
    private final Map<String, Object> raw;
    private final UnaryOperator<Object> resolve;

    /// @param resolve removes intrinsics from a value; answers [Template#NO_VALUE] for none
    public Properties(String place, Map<String, Object> raw, UnaryOperator<Object> resolve) {
        this.place = place;
        this.raw = raw;
        this.resolve = resolve;
    }

    public String place() {
        return place;
    }

    public Set<String> names() {
        return raw.keySet();
    }

    /// Refuses names that are not listed.
    public Properties allow(Set<String> allowed) {
        for (var name : raw.keySet()) {
            if (!allowed.contains(name)) {
                throw new TemplateError(place, "unknown property " + name);
            }
        }
        return this;
    }

    public Optional<Object> value(String name) {
        return Optional.ofNullable(raw.get(name))
                .map(resolve)
                .filter(v -> !Template.NO_VALUE.equals(v));
    }

    public Optional<String> optionalText(String name) {
        return value(name).map(value -> scalar(name, value));
    }

    public String text(String name) {
        return optionalText(name).orElseThrow(() -> missing(name));
    }

    public Optional<Integer> optionalNumber(String name) {
        return optionalText(name).map(text -> number(name, text));
    }

    public int number(String name, int otherwise) {
        return optionalNumber(name).orElse(otherwise);
    }

    public boolean flag(String name) {
        return optionalText(name).map(Boolean::parseBoolean).orElse(false);
    }

    /// A list; a single value counts as a list of one.
    public List<Object> list(String name) {
        var list = new ArrayList<Object>();
        value(name).ifPresent(value -> {
            if (value instanceof List<?> values) {
                list.addAll(values);
            } else {
                list.add(value);
            }
        });
        return list;
    }

    public List<String> texts(String name) {
        return list(name).stream().map(value -> scalar(name, value)).toList();
    }

    /// A map of names to anything, in the order of the template; empty when it is absent.
    public Map<String, Object> map(String name) {
        return value(name).map(value -> mapOf(name, value)).orElse(Map.of());
    }

    /// A part; empty when it is absent.
    public Properties child(String name) {
        return new Properties(place + "." + name, map(name), UnaryOperator.identity());
    }

    /// A list of parts.
    public List<Properties> children(String name) {
        return list(name).stream()
                .map(value -> new Properties(place + "." + name, mapOf(name, value),
                        UnaryOperator.identity()))
                .toList();
    }

    /// A text, or a document that becomes JSON text by the caller.
    public Object required(String name) {
        return value(name).orElseThrow(() -> missing(name));
    }

    private TemplateError missing(String name) {
        return new TemplateError(place, "property " + name + " is missing");
    }

    private String scalar(String name, Object value) {
        if (value instanceof Map || value instanceof List) {
            throw new TemplateError(place + "." + name, "is not a single value");
        }
        return value.toString();
    }

    private int number(String name, String text) {
        try {
            return Integer.parseInt(text);
        } catch (NumberFormatException e) {
            throw new TemplateError(place + "." + name, "is not a number");
        }
    }

    private Map<String, Object> mapOf(String name, Object value) {
        if (!(value instanceof Map<?, ?> map)) {
            throw new TemplateError(place + "." + name, "is not a map");
        }
        var copy = new LinkedHashMap<String, Object>();
        map.forEach((key, entry) -> copy.put(String.valueOf(key), entry));
        return copy;
    }
}
