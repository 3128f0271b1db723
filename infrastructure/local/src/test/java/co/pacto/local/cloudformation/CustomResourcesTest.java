package co.pacto.local.cloudformation;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.pacto.local.LocalAws;
import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.NoSuchElementException;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;

/// A function of ours decides about the deployment (local-aws.md 9.10).
@Tag("clock")
final class CustomResourcesTest {

    @Test
    void a_success_lets_the_deployment_go_on() throws IOException {
        try (var aws = deploy("SUCCESS")) {
            assertThat(aws.names()).containsKeys("ApplySettingsFunction", "ClientSettings");
        }
    }

    @Test
    void a_failure_refuses_the_deployment_with_its_reason() {
        assertThatThrownBy(() -> deploy("FAILED")).isInstanceOf(DeploymentRefusedException.class)
                .hasMessage("Create refused as ordered");
    }

    @Test
    void silence_refuses_the_deployment() {
        assertThatThrownBy(() -> deploy("SILENT")).isInstanceOf(DeploymentRefusedException.class)
                .hasMessageContaining("ClientSettings was not answered");
    }

    @Test
    void another_deployment_updates_with_the_properties_before_and_after() throws IOException {
        try (var aws = deploy("SUCCESS")) {
            var resources = aws.customResources();

            assertThatThrownBy(
                    () -> resources.update("ClientSettings", Map.of("SettingsJson", "FAILED")))
                    .isInstanceOf(DeploymentRefusedException.class)
                    .hasMessage("Update of SUCCESS refused as ordered");
            resources.update("ClientSettings", Map.of("SettingsJson", "SUCCESS"));
            assertThatThrownBy(() -> resources.update("Other", Map.of()))
                    .isInstanceOf(NoSuchElementException.class);
        }
    }

    @Test
    void the_end_of_the_stack_deletes_once() throws IOException {
        try (var aws = deploy("SUCCESS")) {
            aws.customResources().delete("ClientSettings");

            assertThatThrownBy(() -> aws.customResources().delete("ClientSettings"))
                    .isInstanceOf(NoSuchElementException.class);
        }
    }

    private static LocalAws deploy(String settings) throws IOException {
        var function = Map.<String, Object>of("Type", "AWS::Serverless::Function", "Properties", Map
                .of("FunctionName", "apply-settings", "Handler", AnsweringHandler.class.getName()));
        var resource = Map.<String, Object>of("Type", "Custom::ClientSettings", "Properties",
                Map.of("ServiceToken",
                        Map.of("Fn::GetAtt", List.of("ApplySettingsFunction", "Alias")),
                        "SettingsJson", settings));
        return LocalAws.builder()
                .document(Map.of("Resources",
                        Map.of("ClientSettings", resource, "ApplySettingsFunction", function)))
                .start();
    }
}
