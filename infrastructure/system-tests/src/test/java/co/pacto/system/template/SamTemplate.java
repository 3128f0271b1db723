package co.pacto.system.template;

import co.pacto.local.template.CloudFormationYaml;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/// `template.yaml` as the checks ask it and as the mutations change it: every change is a copy.
final class SamTemplate {

    private static final String FUNCTION = "AWS::Serverless::Function";

    private final Map<String, Object> document;

    private SamTemplate(Map<String, Object> document) {
        this.document = document;
    }

    static SamTemplate ofRepository() {
        return new SamTemplate(CloudFormationYaml.read(Repository.path("template.yaml")));
    }

    /// One resource; a function has `Globals` merged into its properties.
    record Resource(String id, String type, Node body) {

        Node property(String... keys) {
            return body.get("Properties").get(keys);
        }
    }

    Node at(String... keys) {
        return new Node(document).get(keys);
    }

    List<Resource> resources() {
        return at("Resources").keys().stream().map(this::resource).toList();
    }

    List<Resource> ofType(String type) {
        return resources().stream().filter(resource -> resource.type().equals(type)).toList();
    }

    List<Resource> functions() {
        return ofType(FUNCTION);
    }

    /// Who may do what by a queue's or bucket's own policy.
    List<Node> policyStatementsOf(String id) {
        return resources().stream()
                .filter(policy -> policy.property("Queues").references().contains(id)
                        || policy.property("Bucket").references().contains(id))
                .flatMap(policy -> policy.property("PolicyDocument", "Statement").list().stream())
                .toList();
    }

    /// What the role of a function, or any other role, says in its own policies.
    List<Node> roleStatements(String role) {
        return at("Resources", role, "Properties", "Policies").list()
                .stream()
                .flatMap(policy -> policy.get("PolicyDocument", "Statement").list().stream())
                .toList();
    }

    /// The logical id of a function's role.
    String roleOf(Resource function) {
        return function.property("Role").references().stream().findFirst().orElse("");
    }

    Optional<Resource> find(String id) {
        return resources().stream().filter(resource -> resource.id().equals(id)).findFirst();
    }

    /// A copy with another value at a place: keys of maps, positions of lists.
    SamTemplate with(Object value, String... place) {
        return change(place, 0, value);
    }

    /// A copy without what stands at a place.
    SamTemplate without(String... place) {
        return change(place, 0, null);
    }

    private SamTemplate change(String[] place, int depth, Object value) {
        return new SamTemplate(asMap(changed(document, place, depth, value)));
    }

    private static Object changed(Object container, String[] place, int depth, Object value) {
        if (depth == place.length) {
            return value;
        }
        if (container instanceof List<?> list) {
            var copy = new ArrayList<Object>(list);
            var position = Integer.parseInt(place[depth]);
            if (value == null && depth == place.length - 1) {
                copy.remove(position);
            } else {
                copy.set(position, changed(list.get(position), place, depth + 1, value));
            }
            return copy;
        }
        var copy = new LinkedHashMap<>(asMap(container));
        if (value == null && depth == place.length - 1) {
            if (copy.remove(place[depth]) == null) {
                throw new IllegalArgumentException("nothing at " + List.of(place));
            }
        } else {
            copy.put(place[depth],
                    changed(copy.getOrDefault(place[depth], Map.of()), place, depth + 1, value));
        }
        return copy;
    }

    private Resource resource(String id) {
        var body = at("Resources", id);
        var type = body.get("Type").text();
        if (!type.equals(FUNCTION)) {
            return new Resource(id, type, body);
        }
        var properties = new LinkedHashMap<>(asMap(at("Globals", "Function").value()));
        properties.putAll(asMap(body.get("Properties").value()));
        var merged = new LinkedHashMap<>(asMap(body.value()));
        merged.put("Properties", properties);
        return new Resource(id, type, new Node(merged));
    }

    @SuppressWarnings("unchecked") // the reader makes maps with String keys only
    private static Map<String, Object> asMap(Object value) {
        return (Map<String, Object>) value;
    }
}
