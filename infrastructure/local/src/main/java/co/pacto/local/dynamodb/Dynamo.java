package co.pacto.local.dynamodb;

import co.pacto.local.gateway.Request;
import co.pacto.local.gateway.Response;
import co.pacto.local.gateway.Service;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.concurrent.atomic.LongAdder;
import java.util.function.LongSupplier;
import software.amazon.awssdk.auth.credentials.AwsBasicCredentials;
import software.amazon.awssdk.auth.credentials.StaticCredentialsProvider;
import software.amazon.awssdk.http.SdkHttpClient;
import software.amazon.awssdk.http.crt.AwsCrtHttpClient;
import software.amazon.awssdk.regions.Region;
import software.amazon.awssdk.services.dynamodb.DynamoDbClient;
import software.amazon.awssdk.services.dynamodb.streams.DynamoDbStreamsClient;

/// DynamoDB behind the gateway, and the streams of its tables for the pumps.
public final class Dynamo implements Service, AutoCloseable {

    private static final Set<String> PASSED_ON = Set.of("content-type", "x-amz-target",
            "authorization", "x-amz-date");
    private static final StaticCredentialsProvider ANYBODY = StaticCredentialsProvider
            .create(AwsBasicCredentials.create("local", "local"));

    private final DynamoServer server = new DynamoServer();
    private final HttpClient http = HttpClient.newHttpClient();
    private final SdkHttpClient sdkHttp = AwsCrtHttpClient.create();
    private final DynamoDbClient client = DynamoDbClient.builder()
            .httpClient(sdkHttp)
            .credentialsProvider(ANYBODY)
            .region(Region.US_EAST_1)
            .endpointOverride(URI.create(server.endpoint()))
            .build();
    private final DynamoDbStreamsClient streamsClient = DynamoDbStreamsClient.builder()
            .httpClient(sdkHttp)
            .credentialsProvider(ANYBODY)
            .region(Region.US_EAST_1)
            .endpointOverride(URI.create(server.endpoint()))
            .build();
    private final Map<String, TableStream> streams = new TreeMap<>();
    private final LongSupplier activity;
    private final LongAdder requests = new LongAdder();

    /// @param activity grows whenever somebody may have written: streams are only read then
    public Dynamo(LongSupplier activity) {
        this.activity = activity;
    }

    /// The address that functions may use directly, without the gateway.
    public String endpoint() {
        return server.endpoint();
    }

    /// The stream of a table.
    public synchronized TableStream stream(String tableName) {
        return streams.computeIfAbsent(tableName, name -> new TableStream(name, streamsClient,
                () -> activity.getAsLong() + requests.sum()));
    }

    /// Every table that exists, by name.
    public List<String> tableNames() {
        return new ArrayList<>(client.listTables().tableNames());
    }

    DynamoDbClient client() {
        return client;
    }

    @Override
    public Set<String> signingNames() {
        return Set.of("dynamodb");
    }

    /// Passes a request on as it is.
    @Override
    public Response handle(Request request) {
        requests.increment();
        var forwarded = HttpRequest.newBuilder(URI.create(server.endpoint() + "/"))
                .POST(BodyPublishers.ofByteArray(request.body()));
        request.headers().forEach((name, value) -> {
            if (PASSED_ON.contains(name)) {
                forwarded.header(name, value);
            }
        });
        try {
            var answer = http.send(forwarded.build(), BodyHandlers.ofByteArray());
            return new Response(answer.statusCode(), headers(answer.headers().map()),
                    answer.body());
        } catch (IOException e) {
            throw new UncheckedIOException("DynamoDB Local does not answer", e);
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("interrupted while DynamoDB Local answered");
        }
    }

    @Override
    public void close() {
        client.close();
        streamsClient.close();
        sdkHttp.close();
        http.close();
        server.close();
    }

    private static Map<String, String> headers(Map<String, List<String>> answered) {
        Map<String, String> headers = new TreeMap<>();
        answered.forEach((name, values) -> {
            var isOurs = name.equalsIgnoreCase("content-type")
                    || name.equalsIgnoreCase("x-amz-crc32");
            if (isOurs) {
                headers.put(name, values.getFirst());
            }
        });
        return headers;
    }
}
