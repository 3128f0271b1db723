package co.pacto.function.applysettings;

import java.io.IOException;
import java.io.InterruptedIOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpRequest.BodyPublishers;
import java.net.http.HttpResponse.BodyHandlers;
import java.time.Duration;

/// Puts the answer to the presigned URL with the JDK's client, and without a content type, which is
/// not part of its signature (sam.md 6).
final class HttpAnswers implements Answers {

    private static final Duration TIMEOUT = Duration.ofSeconds(5);
    private static final int MAX_ATTEMPTS = 3;
    private static final int FIRST_ERROR_STATUS = 300;

    @Override
    public void send(URI responseUrl, String answer) throws IOException {
        var request = HttpRequest.newBuilder(responseUrl)
                .timeout(TIMEOUT)
                .PUT(BodyPublishers.ofString(answer))
                .build();
        var status = 0;
        try (var client = HttpClient.newHttpClient()) {
            for (var attempt = 0; attempt < MAX_ATTEMPTS; attempt++) {
                status = client.send(request, BodyHandlers.discarding()).statusCode();
                if (status < FIRST_ERROR_STATUS) {
                    return;
                }
            }
        } catch (InterruptedException _) {
            Thread.currentThread().interrupt();
            throw new InterruptedIOException("interrupted while answering");
        }
        throw new IOException("the response URL answers with status " + status);
    }
}
