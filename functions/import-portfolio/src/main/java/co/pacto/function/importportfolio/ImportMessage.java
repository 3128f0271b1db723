package co.pacto.function.importportfolio;

import co.pacto.domain.portfolio.ImportProgress;
import co.pacto.domain.portfolio.RejectCode;
import co.pacto.domain.portfolio.Tally;
import co.pacto.edge.Body;
import co.pacto.edge.InvalidRequestException;
import java.net.URLDecoder;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// What the queue `imports` brings: a file that arrived, or the next chunk of one.
final class ImportMessage {

    private static final Pattern OBJECT_KEY = Pattern
            .compile("incoming/(?!.*\\.\\.)[^\\p{Cntrl}]{1,900}");

    /// One file that arrived.
    record Upload(String objectKey, String sequencer) {}

    private ImportMessage() {}

    /// Sent once by S3 when the queue is connected to the bucket.
    static boolean isTest(Body message) {
        return message.optionalText("Event").filter("s3:TestEvent"::equals).isPresent();
    }

    static boolean isContinuation(Body message) {
        return message.has("importId");
    }

    /// The files that S3 tells of; their keys are form-encoded.
    static List<Upload> uploads(Body message, String bucketName) {
        return message.complete(message.objects("Records"))
                .stream()
                .map(event -> upload(event, bucketName))
                .toList();
    }

    /// How far the import is that goes on.
    static ImportProgress continuation(Body message) {
        var tally = new Tally(message.number("rows"), message.number("accepted"),
                message.number("unchanged"), message.number("rejected"), byCode(message));
        var startedAt = message.instant("startedAt");
        var importId = message.text("importId");
        var objectKey = message.text("key");
        var upload = message.text("upload");
        var sha256 = message.text("sha256");
        var byteOffset = message.number("byteOffset");
        var line = message.number("line");
        message.complete(tally);
        return new ImportProgress(importId, objectKey, upload, sha256, null, byteOffset, line,
                tally, ImportProgress.State.RUNNING, startedAt, 0);
    }

    private static Upload upload(Body event, String bucketName) {
        var bucket = event.text("s3.bucket.name");
        var encodedKey = event.text("s3.object.key");
        var upload = event
                .complete(new Upload(URLDecoder.decode(encodedKey, StandardCharsets.UTF_8),
                        event.text("s3.object.sequencer")));
        if (!bucket.equals(bucketName)) {
            throw new InvalidRequestException(List.of("s3.bucket.name"));
        }
        if (!OBJECT_KEY.matcher(upload.objectKey()).matches()) {
            throw new InvalidRequestException(List.of("s3.object.key"));
        }
        return upload;
    }

    private static Map<String, String> byCode(Body message) {
        Map<String, String> counts = new TreeMap<>();
        for (var code : RejectCode.values()) {
            message.optionalText("rejectedByCode." + code)
                    .ifPresent(count -> counts.put(code.name(), count));
        }
        return counts;
    }
}
