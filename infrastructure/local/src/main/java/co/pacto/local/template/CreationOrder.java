package co.pacto.local.template;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;

/// Sorts resources so that each follows what it refers to; otherwise as in the template.
///
/// Event sources of functions do not count: SAM makes resources of their own of them, which are
/// connected at the end.
final class CreationOrder {

    private static final Pattern IN_TEXT = Pattern.compile("\\$\\{([A-Za-z0-9]+)(\\.[^}]*)?}");

    private final Map<String, Object> declarations;
    private final Map<String, Resource> resources;
    private final Set<Resource> sorted = new LinkedHashSet<>();
    private final Set<String> open = new LinkedHashSet<>();

    CreationOrder(Map<String, Object> declarations, Map<String, Resource> resources) {
        this.declarations = declarations;
        this.resources = resources;
    }

    List<Resource> sorted() {
        resources.values().forEach(this::visit);
        return List.copyOf(sorted);
    }

    private void visit(Resource resource) {
        if (sorted.contains(resource)) {
            return;
        }
        if (!open.add(resource.logicalId())) {
            throw new TemplateError(resource.logicalId(), "refers to itself through " + open);
        }
        for (var id : needs(resource)) {
            var other = resources.get(id);
            if (other != null) {
                visit(other);
            }
        }
        open.remove(resource.logicalId());
        sorted.add(resource);
    }

    private Set<String> needs(Resource resource) {
        var ids = new LinkedHashSet<>(resource.dependsOn());
        var declaration = Template.maps(resource.logicalId(),
                declarations.getOrDefault(resource.logicalId(), Map.of()));
        if (declaration.get("Properties") instanceof Map<?, ?> properties) {
            properties.forEach((name, value) -> {
                if (!name.equals("Events")) {
                    collect(value, ids);
                }
            });
        }
        ids.remove(resource.logicalId());
        return ids;
    }

    private static void collect(Object value, Set<String> ids) {
        switch (value) {
            case Map<?, ?> map -> map.forEach((key, argument) -> {
                for (var text : referred(String.valueOf(key), argument)) {
                    ids.add(text.split("\\.", 2)[0]);
                }
                collect(argument, ids);
            });
            case List<?> list -> list.forEach(item -> collect(item, ids));
            default -> {
            }
        }
    }

    private static List<String> referred(String key, Object argument) {
        return switch (key) {
            case "Ref" -> List.of(argument.toString());
            case "Fn::GetAtt" -> argument instanceof List<?> list
                    ? List.of(list.getFirst().toString())
                    : List.of(argument.toString());
            case "Fn::Sub" -> inText(argument instanceof List<?> list
                    ? list.getFirst().toString()
                    : argument.toString());
            default -> List.of();
        };
    }

    private static List<String> inText(String text) {
        var found = new ArrayList<String>();
        IN_TEXT.matcher(text).results().forEach(match -> found.add(match.group(1)));
        return found;
    }
}
