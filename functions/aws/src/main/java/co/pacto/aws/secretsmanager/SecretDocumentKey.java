package co.pacto.aws.secretsmanager;

import co.pacto.domain.debtor.BlindIndex;
import co.pacto.domain.debtor.DocumentKey;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.secretsmanager.SecretsManagerClient;

/// The key of the documents in the stack's secret: a text whose UTF-8 bytes are the pepper. It is read
/// when it is needed and kept for ten minutes (services.md 9.9).
public final class SecretDocumentKey implements DocumentKey {

    private static final Duration KEPT = Duration.ofMinutes(10);

    private record Known(BlindIndex index, Instant until) {}

    private final SecretsManagerClient client;
    private final String secretName;
    private final InstantSource clock;
    private @Nullable Known known;

    public SecretDocumentKey(SecretsManagerClient client, String secretName, InstantSource clock) {
        this.client = client;
        this.secretName = secretName;
        this.clock = clock;
    }

    @Override
    public synchronized BlindIndex index() {
        var now = clock.instant();
        var current = known;
        if (current == null || !now.isBefore(current.until())) {
            current = new Known(read(), now.plus(KEPT));
            known = current;
        }
        return current.index();
    }

    private BlindIndex read() {
        var secret = client.getSecretValue(request -> request.secretId(secretName)).secretString();
        return new BlindIndex(secret.getBytes(StandardCharsets.UTF_8));
    }
}
