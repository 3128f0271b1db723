package co.pacto.aws;

import jakarta.inject.Inject;
import jakarta.inject.Singleton;
import java.net.URI;
import java.time.Duration;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import software.amazon.awssdk.auth.credentials.DefaultCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.profiles.ProfileFile;
import software.amazon.awssdk.regions.Region;

/// Builds every AWS client of one function the same way: one CRT HTTP client, static region, default
/// credentials without a look at a home directory, few attempts and short time-outs
/// (performance.md 12.3, connect.md 7.4).
///
/// The endpoint comes from the environment map when it names one: `AWS_ENDPOINT_URL_<SERVICE>`
/// before `AWS_ENDPOINT_URL`, as the SDK itself reads them from a process environment.
@Singleton
public final class Clients {

    private static final Duration CALL = Duration.ofMillis(2_500);
    private static final Duration ATTEMPT = Duration.ofSeconds(1);
    private static final Duration CONNECT = Duration.ofMillis(500);
    private static final int MAX_ATTEMPTS = 3;
    private static final int MAX_CONNECTIONS = 8;

    private final Map<String, String> environment;
    private final ProfileFile noProfiles = ProfileFile.aggregator().build();
    private final SdkHttpClient http = AwsCrtHttpClient.builder()
            .maxConcurrency(MAX_CONNECTIONS)
            .connectionTimeout(CONNECT)
            .build();

    @Inject
    public Clients(Map<String, String> environment) {
        this.environment = environment;
    }

    /// Finishes the builder of a client; `service` is the suffix of its endpoint variable.
    public <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C build(B builder,
            String service) {
        return build(builder, service, CALL, ATTEMPT);
    }

    /// The same for a client whose requests may take longer than a caller on the line would wait.
    public <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C build(B builder,
            String service, Duration call, Duration attempt) {
        return build(builder, service, call, attempt, MAX_ATTEMPTS);
    }

    /// The same for a client that asks only once, because a request whose answer is lost must not be
    /// repeated blindly.
    public <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C buildAskingOnce(
            B builder, String service) {
        return build(builder, service, CALL, CALL, 1);
    }

    private <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C build(B builder,
            String service, Duration call, Duration attempt, int maxAttempts) {
        endpoint(service).ifPresent(builder::endpointOverride);
        return builder.httpClient(http)
                .region(Region.of(environment.getOrDefault("AWS_REGION", "us-east-1")))
                .credentialsProvider(
                        DefaultCredentialsProvider.builder().profileFile(noProfiles).build())
                .overrideConfiguration(override -> override.defaultProfileFile(noProfiles)
                        .retryStrategy(retry -> retry.maxAttempts(maxAttempts))
                        .apiCallTimeout(call)
                        .apiCallAttemptTimeout(attempt))
                .build();
    }

    private Optional<URI> endpoint(String service) {
        var own = environment.get("AWS_ENDPOINT_URL_" + service.toUpperCase(Locale.ROOT));
        var url = own == null ? environment.get("AWS_ENDPOINT_URL") : own;
        return Optional.ofNullable(url).map(URI::create);
    }
}
