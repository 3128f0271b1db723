package co.pacto.system.template;

import static co.pacto.system.template.TemplateRules.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;

/// T16: a deployment takes this template and no leftover of another build, and a client's file says
/// everything the template asks for.
final class DeploymentIsExplicitTest {

    private static final SamTemplate TEMPLATE = SamTemplate.ofRepository();
    private static final String CLIENTS = "infrastructure/clients/";
    private static final int CLOUDFORMATION_MAX_BYTES = 4_096;
    private static final Pattern SETTING = Pattern
            .compile("(?m)^(\\w+) = (?:\"([^\"]*)\"|'([^']*)'|(\\d+))");

    static List<String> faults(SamTemplate template) {
        var faults = new ArrayList<String>();
        var parameters = template.at("Parameters");
        var overrides = overridesOfExample();
        for (var name : parameters.keys()) {
            if (!overrides.containsKey(name) && !parameters.get(name).keys().contains("Default")) {
                faults.add(name + " has neither a default nor a value in example.toml");
            }
        }
        for (var name : overrides.keySet()) {
            if (!parameters.keys().contains(name)) {
                faults.add("example.toml sets " + name + ", which is no parameter");
            }
        }
        var settings = parameters.get("SettingsJson", "Default").text();
        if (!json(settings).equals(json(Repository.text(CLIENTS + "example.json")))) {
            faults.add("the settings of the template are not those of example.json");
        }
        if (settings.getBytes(StandardCharsets.UTF_8).length > CLOUDFORMATION_MAX_BYTES) {
            faults.add("the settings are longer than a parameter may be");
        }
        return faults;
    }

    private static Map<String, String> overridesOfExample() {
        var file = Repository.text(CLIENTS + "example.toml");
        var overrides = new LinkedHashMap<String, String>();
        SETTING.matcher(file.substring(file.indexOf(".parameter_overrides]")))
                .results()
                .forEach(found -> overrides.put(found.group(1),
                        firstOf(found.group(2), found.group(3), found.group(4))));
        return overrides;
    }

    private static String firstOf(String... groups) {
        for (var group : groups) {
            if (group != null) {
                return group;
            }
        }
        throw new IllegalStateException("no group matched");
    }

    private static JsonNode json(String text) {
        try {
            return new ObjectMapper().readTree(text);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException(e);
        }
    }

    @Test
    void the_example_client_answers_every_parameter() {
        assertThat(faults(TEMPLATE)).isEmpty();
    }

    @Test
    void the_example_client_deploys_the_settings_of_its_json_file() {
        assertThat(json(overridesOfExample().get("SettingsJson")))
                .isEqualTo(json(Repository.text(CLIENTS + "example.json")));
    }

    @Test
    void sam_deploys_this_template_and_not_a_former_build() {
        assertThat(Files.exists(Repository.path(".aws-sam"))).isFalse();
        assertThat(Repository.text("samconfig.toml"))
                .contains("[default.deploy.parameters]\ntemplate_file = \"template.yaml\"");
        assertThat(Repository.text(CLIENTS + "example.toml"))
                .contains("deploy.parameters]\ntemplate_file = \"template.yaml\"");
    }

    @Test
    void a_parameter_that_nobody_answers_is_found() {
        var mutated = TEMPLATE.with(Map.of("Type", "String"), "Parameters", "EvidenceBucketName");

        assertThat(brokenBy(mutated)).containsExactly("T16");
    }

    @Test
    void an_answer_to_no_parameter_is_found() {
        assertThat(faults(TEMPLATE.without("Parameters", "ClientName")))
                .containsExactly("example.toml sets ClientName, which is no parameter");
    }

    @Test
    void other_settings_than_those_of_the_example_are_found() {
        var mutated = TEMPLATE.with("{}", "Parameters", "SettingsJson", "Default");

        assertThat(brokenBy(mutated)).containsExactly("T16");
    }
}
