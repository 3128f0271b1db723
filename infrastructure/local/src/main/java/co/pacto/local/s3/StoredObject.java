package co.pacto.local.s3;

import co.pacto.local.gateway.AwsError;
import co.pacto.local.gateway.Request;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.time.Instant;
import java.util.HexFormat;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;

/// One object as it was put.
///
/// @param headers what a reader gets back: content type, `x-amz-meta-…`
/// @param eTag    the MD5 of the content in quotes
@SuppressWarnings("ArrayRecordComponent") // bytes pass through untouched and are never compared
record StoredObject(byte[] content, Map<String, String> headers, Instant modified, String eTag) {

    static StoredObject of(Request request, Instant now) {
        var body = Body.of(request);
        Checksum.check(request, body);
        var headers = new TreeMap<String, String>();
        headers.put("content-type", request.header("content-type").orElse("binary/octet-stream"));
        request.headers().forEach((name, value) -> {
            if (name.startsWith("x-amz-meta-")) {
                headers.put(name, value);
            }
        });
        return new StoredObject(body.content(), headers, now, md5(body.content()));
    }

    /// Refuses a write that the conditions in the request's headers forbid.
    static void checkConditions(Request request, Optional<StoredObject> before) {
        var noneMatch = request.header("if-none-match");
        var match = request.header("if-match");
        if ((noneMatch.isPresent() && match.isPresent())
                || noneMatch.filter(value -> !value.equals("*")).isPresent()) {
            throw new AwsError("NotImplemented", 501,
                    "A header you provided implies functionality that is not implemented");
        }
        if (match.isPresent() && before.isEmpty()) {
            throw S3.noSuchKey();
        }
        var changed = match.isPresent() && !match.equals(before.map(StoredObject::eTag));
        if (changed || (noneMatch.isPresent() && before.isPresent())) {
            throw new AwsError("PreconditionFailed", 412,
                    "At least one of the pre-conditions you specified did not hold");
        }
    }

    private static String md5(byte[] content) {
        try {
            return '"' + HexFormat.of().formatHex(MessageDigest.getInstance("MD5").digest(content))
                    + '"';
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has MD5", e);
        }
    }
}
