package co.pacto.local.secrets;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import co.pacto.local.LocalAws;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

/// Secrets of the template have generated values, the same for the same seed.
@Tag("clock")
final class SecretsTest {

    @Test
    void is_found_by_its_name_and_by_what_ref_answers() throws IOException {
        try (var aws = deploy(1)) {
            assertThat(value(aws, "pacto/demo/dev/document-key")).matches("[0-9a-zA-Z]{64}")
                    .isEqualTo(value(aws, aws.name("DocumentKeySecret")));
        }
    }

    @Test
    void the_seed_decides_the_value() throws IOException {
        try (var one = deploy(1); var same = deploy(1); var other = deploy(2)) {
            assertThat(value(one, "pacto/demo/dev/document-key"))
                    .isEqualTo(value(same, "pacto/demo/dev/document-key"))
                    .isNotEqualTo(value(other, "pacto/demo/dev/document-key"));
        }
    }

    @Test
    void a_secret_that_is_not_there_is_said_so() throws IOException {
        try (var aws = deploy(1)) {
            assertThatThrownBy(() -> value(aws, "nothing"))
                    .isInstanceOf(ResourceNotFoundException.class);
        }
    }

    private static String value(LocalAws aws, String id) {
        return aws.client(SecretsManagerClient.builder())
                .getSecretValue(request -> request.secretId(id))
                .secretString();
    }

    private static LocalAws deploy(long seed) throws IOException {
        var secret = Map.of("Type", "AWS::SecretsManager::Secret", "Properties",
                Map.of("Name", "pacto/demo/dev/document-key", "GenerateSecretString",
                        Map.of("PasswordLength", 64)));
        return LocalAws.builder()
                .document(Map.of("Resources", Map.of("DocumentKeySecret", secret)))
                .seed(seed)
                .start();
    }
}
