package co.pacto.system.template;

import static co.pacto.system.template.TemplateRules.brokenBy;
import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;

/// T03: one platform for all functions, and a snapshot behind a published alias.
final class FunctionsAreCurrentTest {

    private static final SamTemplate TEMPLATE = SamTemplate.ofRepository();

    static List<String> faults(SamTemplate template) {
        var faults = new ArrayList<String>();
        for (var function : template.functions()) {
            var current = function.property("Runtime").text().equals("java25")
                    && function.property("Architectures").texts().equals(List.of("arm64"))
                    && function.property("SnapStart", "ApplyOn").text().equals("PublishedVersions")
                    && function.property("AutoPublishAlias").text().equals("live")
                    && function.property("AutoPublishAliasAllProperties").text().equals("true")
                    && function.property("AutoPublishCodeSha256").isAbsent();
            if (!current) {
                faults.add(function.id() + " is not on the platform of all functions");
            }
        }
        return faults;
    }

    @Test
    void every_function_runs_on_java_25_and_arm64_from_a_snapshot_behind_an_alias() {
        assertThat(faults(TEMPLATE)).isEmpty();
    }

    @Test
    void an_older_runtime_is_found() {
        var mutated = TEMPLATE.with("java21", "Globals", "Function", "Runtime");

        assertThat(brokenBy(mutated)).containsExactly("T03");
    }

    @Test
    void a_function_that_would_not_publish_a_changed_timeout_is_found() {
        var mutated = TEMPLATE.without("Resources", "ApplySettingsFunction", "Properties",
                "AutoPublishAliasAllProperties");

        assertThat(brokenBy(mutated)).containsExactly("T03");
    }

    @Test
    void a_function_without_a_snapshot_is_found() {
        var mutated = TEMPLATE.without("Globals", "Function", "SnapStart");

        assertThat(brokenBy(mutated)).containsExactly("T03");
    }
}
