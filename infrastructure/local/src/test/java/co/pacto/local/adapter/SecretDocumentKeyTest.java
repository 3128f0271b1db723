package co.pacto.local.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.pacto.aws.Clients;
import co.pacto.aws.secretsmanager.SecretDocumentKey;
import co.pacto.domain.debtor.BlindIndex;
import co.pacto.domain.debtor.PhoneNumber;
import co.pacto.local.Bench;
import co.pacto.local.LocalAws;
import java.io.IOException;
import java.time.Duration;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;
import software.amazon.awssdk.services.secretsmanager.model.ResourceNotFoundException;

/// The key of the documents is read when it is needed, and again after ten minutes (services.md 9.9).
@Tag("clock")
final class SecretDocumentKeyTest {

    private static final String NAME = "pacto/demo/dev/document-key";
    private static final PhoneNumber NUMBER = new PhoneNumber("+573001234567");

    private final LocalAws aws;
    private final SecretsManagerClient client;
    private final RecordedRequests requests;

    SecretDocumentKeyTest() throws IOException {
        var secret = Map.of("Type", "AWS::SecretsManager::Secret", "Properties",
                Map.of("Name", NAME, "GenerateSecretString", Map.of("PasswordLength", 64)));
        aws = LocalAws.builder()
                .document(Map.of("Resources", Map.of("DocumentKeySecret", secret)))
                .at(Bench.FRIDAY_AT_7)
                .start();
        client = new Clients(Map.of("AWS_ENDPOINT_URL", aws.endpoint()))
                .build(SecretsManagerClient.builder(), "secretsmanager");
        requests = RecordedRequests.of("secretsmanager", aws.gateway());
    }

    @AfterEach
    void close() {
        aws.close();
    }

    @Test
    void its_bytes_are_those_of_the_secret_s_text() {
        var text = aws.client(SecretsManagerClient.builder())
                .getSecretValue(request -> request.secretId(NAME))
                .secretString();

        assertThat(key(NAME).index().of(NUMBER))
                .isEqualTo(new BlindIndex(text.getBytes(UTF_8)).of(NUMBER));
    }

    @Test
    void it_is_read_once_in_ten_minutes_and_not_before_it_is_needed() {
        var key = key(NAME);
        assertThat(requests.bodies()).isEmpty();

        key.index();
        aws.advance(Duration.ofMinutes(10).minusMillis(1));
        key.index();
        assertThat(requests.bodies()).hasSize(1);

        aws.advance(Duration.ofMillis(1));
        key.index();
        assertThat(requests.bodies()).hasSize(2);
    }

    @Test
    void a_secret_that_is_not_there_is_no_key() {
        assertThatExceptionOfType(ResourceNotFoundException.class)
                .isThrownBy(() -> key("pacto/other/dev/document-key").index());
    }

    private SecretDocumentKey key(String name) {
        return new SecretDocumentKey(client, name, aws.clock());
    }
}
