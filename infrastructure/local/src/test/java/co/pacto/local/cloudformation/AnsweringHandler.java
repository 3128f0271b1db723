package co.pacto.local.cloudformation;

import co.pacto.local.Json;
import com.amazonaws.services.lambda.runtime.Context;
import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.InstantSource;
import java.util.Map;

/// Answers a custom resource with the status that stands in its settings; `SILENT` answers nothing.
public final class AnsweringHandler implements RequestStreamHandler {

    public AnsweringHandler(Map<String, String> environment, InstantSource clock) {
        // It needs neither.
    }

    @Override
    public void handleRequest(InputStream input, OutputStream output, Context context)
            throws IOException {
        var event = Json.read(input.readAllBytes());
        var status = event.path("ResourceProperties").path("SettingsJson").asText();
        if (status.equals("SILENT")) {
            return;
        }
        var former = event.path("OldResourceProperties").path("SettingsJson").asText();
        var asked = event.path("RequestType").asText() + (former.isEmpty() ? "" : " of " + former);
        var body = Json.bytes(
                Json.object().put("Status", status).put("Reason", asked + " refused as ordered"));
        try (var http = HttpClient.newHttpClient()) {
            http.send(HttpRequest.newBuilder(URI.create(event.path("ResponseURL").asText()))
                    .PUT(BodyPublishers.ofByteArray(body))
                    .build(), BodyHandlers.discarding());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IOException(e);
        }
    }
}
