package co.pacto.aws.sqs;

import co.pacto.domain.portfolio.ImportProgress;
import co.pacto.domain.portfolio.ImportQueue;
import co.pacto.domain.portfolio.Tally;
import co.pacto.domain.store.InstantText;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import software.amazon.awssdk.services.sqs.SqsClient;

/// The queue `imports`, which the storage feeds too. As in all our messages every value is a text.
public final class SqsImportQueue implements ImportQueue {

    private final SqsClient client;
    private final String queueUrl;

    public SqsImportQueue(SqsClient client, String queueUrl) {
        this.client = client;
        this.queueUrl = queueUrl;
    }

    @Override
    public void next(ImportProgress progress) {
        client.sendMessage(request -> request.queueUrl(queueUrl).messageBody(body(progress)));
    }

    /// The message that continues an import.
    public static String body(ImportProgress progress) {
        Map<String, Object> body = new LinkedHashMap<>();
        body.put("importId", progress.importId());
        body.put("key", progress.objectKey());
        body.put("upload", progress.upload());
        body.put("sha256", progress.sha256());
        body.put("byteOffset", Long.toString(progress.byteOffset()));
        body.put("line", Long.toString(progress.line()));
        body.putAll(counts(progress.tally()));
        body.put("startedAt", InstantText.of(progress.startedAt()));
        try {
            return JSON.std.asString(body);
        } catch (IOException e) {
            throw new UncheckedIOException("an import could not be written", e);
        }
    }

    private static Map<String, Object> counts(Tally tally) {
        Map<String, Object> counts = new LinkedHashMap<>();
        counts.put("rows", Long.toString(tally.rows()));
        counts.put("accepted", Long.toString(tally.accepted()));
        counts.put("unchanged", Long.toString(tally.unchanged()));
        counts.put("rejected", Long.toString(tally.rejected()));
        counts.put("rejectedByCode", tally.rejectedByCode());
        return counts;
    }
}
