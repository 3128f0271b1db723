package co.pacto.function.importportfolio;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static java.nio.charset.StandardCharsets.UTF_8;

import co.pacto.aws.settings.SettingsText;
import co.pacto.aws.sqs.SqsImportQueue;
import co.pacto.domain.debtor.BlindIndex;
import co.pacto.domain.settings.SettingsItem;
import co.pacto.domain.settings.SettingsReading;
import co.pacto.domain.store.InMemoryStore;
import co.pacto.edge.Invocation;
import co.pacto.edge.Log;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.net.URLEncoder;
import java.time.Instant;
import java.time.InstantSource;
import java.util.ArrayDeque;
import java.util.List;
import java.util.Map;
import java.util.Queue;

/// The function with a store, a bucket and a queue in memory.
final class ImportStage {

    static final String NOTHING_FAILED = "{\"batchItemFailures\":[]}";

    /// A Friday at noon in Bogotá.
    static final Instant NOON = Instant.parse("2026-11-20T17:00:00Z");

    private static final String BUCKET = "pacto-acme-prod-imports-111122223333";

    final InMemoryStore store = new InMemoryStore();
    final ImportBucket bucket = new ImportBucket();
    final Queue<String> queue = new ArrayDeque<>();
    private Instant now = NOON;
    private int uploads;

    ImportStage() {
        var canonical = switch (SettingsText.read("""
                {"schema": 1, "version": "1",
                 "creditor": {"legalName": "Acme S. A. S.", "spokenName": "Acme",
                  "nit": "860002964-4", "assistantName": "Lucía",
                  "contactPhone": "+576015551234", "contactEmail": "acuerdos@acme.example",
                  "privacyUrl": "https://acme.example/datos",
                  "optOutUrl": "https://acme.example/baja",
                  "selfServiceUrl": "https://acme.example/pagos",
                  "interestAndDiscountStatement":
                   "El valor incluye los intereses causados hasta hoy.",
                  "breachConsequence":
                   "Si no cumple, continúan las condiciones de su contrato."},
                 "policy": {"methods": [{"code": "PSE", "spoken": "PSE",
                  "detail": "PSE en acme.example/pagos", "settlementLag": 0,
                  "needsLink": false}]}}""")) {
            case SettingsReading.Accepted(var settings) -> settings.canonical();
            case SettingsReading.Refused(var problems) -> throw new AssertionError(problems);
        };
        store.with(new SettingsItem(canonical, "settings", NOON, 1));
    }

    /// Puts a file into the bucket and hands the function everything the queue brings then.
    void upload(String name, String content) throws IOException {
        upload(name, content.getBytes(UTF_8));
    }

    void upload(String name, byte[] content) throws IOException {
        bucket.with("incoming/" + name, content);
        uploads++;
        deliver(arrival(name));
        drain();
    }

    /// The message about the last upload.
    String arrival(String name) throws IOException {
        return JSON.std.asString(Map.of("Records",
                List.of(Map.of("s3",
                        Map.of("bucket", Map.of("name", BUCKET), "object",
                                Map.of("key", "incoming/" + URLEncoder.encode(name, UTF_8),
                                        "sequencer", "S" + uploads))))));
    }

    /// Takes what the function sent to itself, until there is nothing.
    void drain() throws IOException {
        for (var body = queue.poll(); body != null; body = queue.poll()) {
            deliver(body);
        }
    }

    void deliver(String body) throws IOException {
        var answer = Invocation.of(handler(), JSON.std.asString(
                Map.of("Records", List.of(Map.of("messageId", "message", "body", body)))));
        if (!answer.equals(NOTHING_FAILED)) {
            throw new AssertionError(answer);
        }
    }

    /// The answer to a recorded event.
    String answerTo(String event) throws IOException {
        return Invocation.ofFile(handler(), "import-portfolio", event);
    }

    void waitUntil(Instant instant) {
        now = instant;
    }

    private ImportPortfolioHandler handler() {
        InstantSource clock = () -> now;
        var index = new BlindIndex("0123456789abcdef0123456789abcdef".getBytes(US_ASCII));
        return new ImportPortfolioHandler(
                new ImportPortfolio(() -> store, bucket,
                        progress -> queue.add(SqsImportQueue.body(progress)), () -> index,
                        new ImportResults(bucket), clock),
                BUCKET, new Log("import-portfolio", clock));
    }
}
