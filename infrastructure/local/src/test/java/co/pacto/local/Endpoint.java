package co.pacto.local;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.time.Instant;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.awscore.client.builder.AwsClientBuilder;
import software.amazon.awssdk.awscore.client.builder.AwsSyncClientBuilder;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.retries.DefaultRetryStrategy;

/// Where portable tests get their clients: the embedded AWS, or with `-Dlocal.aws=url:<endpoint>` any
/// endpoint that runs already. A test never asks which one it is.
public interface Endpoint extends AutoCloseable {

    SdkHttpClient HTTP = AwsCrtHttpClient.create();

    /// The address of the endpoint.
    String url();

    @Override
    void close();

    /// Starts the embedded AWS without any template, unless another endpoint is asked for.
    static Endpoint chosen() {
        var asked = System.getProperty("local.aws", "embedded");
        return asked.startsWith("url:") ? running(asked.substring("url:".length())) : embedded();
    }

    /// A client of the endpoint, as everybody builds it.
    default <B extends AwsClientBuilder<B, C> & AwsSyncClientBuilder<B, C>, C> C client(B builder) {
        return builder.endpointOverride(URI.create(url()))
                .region(Region.US_EAST_1)
                .credentialsProvider(StaticCredentialsProvider
                        .create(AwsBasicCredentials.create("test", "test")))
                .httpClient(HTTP)
                .overrideConfiguration(
                        settings -> settings.retryStrategy(DefaultRetryStrategy.doNotRetry()))
                .build();
    }

    private static Endpoint running(String url) {
        return new Endpoint() {

            @Override
            public String url() {
                return url;
            }

            @Override
            public void close() {
                // It runs on for whoever started it.
            }
        };
    }

    private static Endpoint embedded() {
        var aws = started();
        return new Endpoint() {

            @Override
            public String url() {
                return aws.endpoint();
            }

            @Override
            public void close() {
                aws.close();
            }
        };
    }

    private static LocalAws started() {
        try {
            return LocalAws.builder().at(Instant.parse("2026-11-20T12:00:00Z")).start();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
