package co.pacto.system.template;

import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/// One value of the parsed template: a map, a list or a scalar. What is absent reads as empty, so
/// that a check states its rule and nothing else.
record Node(Object value) {

    private static final Pattern VARIABLE = Pattern.compile("\\$\\{([^!}]+)}");

    Node get(String... keys) {
        Object found = value;
        for (var key : keys) {
            found = found instanceof Map<?, ?> map && map.containsKey(key) ? map.get(key) : "";
        }
        return new Node(found);
    }

    boolean isAbsent() {
        return value.equals("");
    }

    String text() {
        return value.toString();
    }

    /// The number, or the other one when it is absent.
    long number(long otherwise) {
        return isAbsent() ? otherwise : Long.parseLong(text());
    }

    /// The items; a single value counts as a list of one.
    List<Node> list() {
        if (value instanceof List<?> list) {
            return list.stream().map(item -> new Node(item)).toList();
        }
        return isAbsent() ? List.of() : List.of(this);
    }

    List<String> texts() {
        return list().stream().map(Node::text).toList();
    }

    Set<String> keys() {
        var keys = new LinkedHashSet<String>();
        if (value instanceof Map<?, ?> map) {
            map.keySet().forEach(key -> keys.add(key.toString()));
        }
        return keys;
    }

    /// The logical ids that `Ref`, `GetAtt` and `Sub` name in it, at any depth.
    Set<String> references() {
        var references = new LinkedHashSet<String>();
        collect(value, references);
        return references;
    }

    /// Everything in `${…}` of a `Sub`.
    Set<String> variables() {
        var variables = new LinkedHashSet<String>();
        VARIABLE.matcher(text()).results().forEach(found -> variables.add(found.group(1)));
        return variables;
    }

    private static void collect(Object value, Set<String> references) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((key, entry) -> {
                names(key.toString(), new Node(entry))
                        .forEach(name -> references.add(name.split("\\.", 2)[0]));
                collect(entry, references);
            });
            case List<?> list -> list.forEach(item -> collect(item, references));
            default -> {
            }
        }
    }

    private static Stream<String> names(String intrinsic, Node argument) {
        return switch (intrinsic) {
            case "Ref" -> Stream.of(argument.text());
            case "Fn::GetAtt" -> argument.texts().stream().limit(1);
            case "Fn::Sub" -> argument.variables().stream();
            default -> Stream.of();
        };
    }
}
