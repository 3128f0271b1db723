package co.pacto.system.template;

import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.settings.Settings;
import co.pacto.domain.settings.SettingsReading;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;
import org.junit.jupiter.api.Test;

/// The schema of a client's settings offers the keys that the domain reads, no more and no fewer.
/// The domain is asked, not its source: it reads maps that write down what they are asked for.
final class SettingsSchemaTest {

    private static final ObjectMapper JSON = new ObjectMapper();
    private static final Node SCHEMA = new Node(
            json(Repository.text("infrastructure/clients/settings.schema.json")));
    private static final Map<String, Object> EXAMPLE = json(
            Repository.text("infrastructure/clients/example.json"));

    /// Remembers the keys it was asked for.
    private static final class Recorder extends LinkedHashMap<String, Object> {

        private static final long serialVersionUID = 1;

        private final Set<String> asked = new TreeSet<>();

        Recorder(Map<String, Object> values) {
            super(values);
        }

        @Override
        public Object get(Object key) {
            asked.add(key.toString());
            return super.get(key);
        }
    }

    @Test
    void the_schema_offers_what_the_domain_reads() {
        var root = new Recorder(EXAMPLE);
        var parts = new LinkedHashMap<String, Recorder>();
        for (var part : List.of("creditor", "policy", "compliance", "calendar", "line")) {
            parts.put(part, new Recorder(map(EXAMPLE.get(part))));
            root.put(part, parts.get(part));
        }

        Settings.of(root);

        assertThat(root.asked).isEqualTo(offered(SCHEMA));
        assertThat(parts).allSatisfy((part, read) -> assertThat(read.asked)
                .isEqualTo(offered(SCHEMA.get("properties", part))));
    }

    @Test
    void the_schema_offers_what_the_domain_reads_of_a_method_and_of_a_sign_off() {
        var method = new Recorder(Map.of("code", "PSE"));
        var signOff = new Recorder(Map.of("switch", "weekModel"));
        var written = new LinkedHashMap<>(EXAMPLE);
        written.put("policy", Map.of("methods", List.of(method)));
        written.put("signOffs", List.of(signOff));

        Settings.of(written);

        assertThat(method.asked).isEqualTo(
                offered(SCHEMA.get("properties", "policy", "properties", "methods", "items")));
        assertThat(signOff.asked).isEqualTo(offered(SCHEMA.get("properties", "signOffs", "items")));
    }

    @Test
    void no_part_of_the_schema_takes_an_unknown_key() {
        assertThat(objectsOf(SCHEMA)).hasSize(8)
                .allSatisfy(object -> assertThat(object.get("additionalProperties").value())
                        .isEqualTo(false));
    }

    @Test
    void every_standard_of_the_schema_is_taken_by_the_domain() {
        var written = new LinkedHashMap<>(EXAMPLE);
        for (var part : List.of("policy", "compliance")) {
            var values = new LinkedHashMap<>(map(EXAMPLE.get(part)));
            var properties = SCHEMA.get("properties", part, "properties");
            properties.keys().forEach(key -> {
                var standard = properties.get(key, "default").isAbsent()
                        ? properties.get(key, "const")
                        : properties.get(key, "default");
                if (!standard.isAbsent()) {
                    values.put(key, standard.value());
                }
            });
            written.put(part, values);
        }

        assertThat(Settings.of(written)).isInstanceOf(SettingsReading.Accepted.class);
    }

    private static Set<String> offered(Node object) {
        return new TreeSet<>(object.get("properties").keys());
    }

    private static List<Node> objectsOf(Node schema) {
        var objects = new ArrayList<Node>();
        if (schema.get("type").text().equals("object")) {
            objects.add(schema);
        }
        schema.get("properties")
                .keys()
                .forEach(key -> objects.addAll(objectsOf(schema.get("properties", key))));
        if (!schema.get("items").isAbsent()) {
            objects.addAll(objectsOf(schema.get("items")));
        }
        return objects;
    }

    private static Map<String, Object> json(String text) {
        try {
            return map(JSON.readValue(text, Object.class));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are strings
    private static Map<String, Object> map(Object value) {
        return (Map<String, Object>) value;
    }
}
