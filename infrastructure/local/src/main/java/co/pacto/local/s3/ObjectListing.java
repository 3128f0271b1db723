package co.pacto.local.s3;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.pacto.local.gateway.AwsError;
import co.pacto.local.gateway.Request;
import java.net.URLEncoder;
import java.util.Base64;
import java.util.LinkedHashSet;

/// One page of ListObjectsV2, as XML.
final class ObjectListing {

    private static final int KEYS_MAX = 1000;

    private final String bucket;
    private final String prefix;
    private final String delimiter;
    private final String after;
    private final int limit;
    private final boolean encoded;
    private final StringBuilder contents = new StringBuilder();
    private final LinkedHashSet<String> commonPrefixes = new LinkedHashSet<>();

    ObjectListing(String bucket, Request request) {
        this.bucket = bucket;
        prefix = request.query("prefix").orElse("");
        delimiter = request.query("delimiter").orElse("");
        after = request.query("continuation-token")
                .map(ObjectListing::keyOf)
                .or(() -> request.query("start-after"))
                .orElse("");
        limit = Math.min(KEYS_MAX,
                request.query("max-keys").map(Integer::parseInt).orElse(KEYS_MAX));
        encoded = request.query("encoding-type").filter("url"::equals).isPresent();
    }

    String of(Bucket objects) {
        var count = 0;
        var last = "";
        var more = false;
        for (var entry : objects.list(prefix, after).entrySet()) {
            var common = commonPrefix(entry.getKey());
            if (common.isEmpty() || !commonPrefixes.contains(common)) {
                if (count == limit) {
                    more = true;
                    break;
                }
                count++;
                add(entry.getKey(), common, entry.getValue());
            }
            last = entry.getKey();
        }
        return page(count,
                more ? "<NextContinuationToken>" + token(last) + "</NextContinuationToken>" : "");
    }

    private void add(String key, String common, StoredObject object) {
        if (common.isEmpty()) {
            contents.append("""
                    <Contents><Key>%s</Key><LastModified>%s</LastModified><ETag>%s</ETag>\
                    <Size>%d</Size><StorageClass>STANDARD</StorageClass></Contents>""".formatted(
                    text(key), object.modified(), escaped(object.eTag()), object.content().length));
        } else {
            commonPrefixes.add(common);
        }
    }

    private String commonPrefix(String key) {
        var end = delimiter.isEmpty() ? -1 : key.indexOf(delimiter, prefix.length());
        return end < 0 ? "" : key.substring(0, end + delimiter.length());
    }

    private String page(int count, String next) {
        var prefixes = new StringBuilder();
        commonPrefixes.forEach(common -> prefixes.append(
                "<CommonPrefixes><Prefix>%s</Prefix></CommonPrefixes>".formatted(text(common))));
        return """
                <?xml version="1.0" encoding="UTF-8"?>
                <ListBucketResult xmlns="http://s3.amazonaws.com/doc/2006-03-01/"><Name>%s</Name>\
                <Prefix>%s</Prefix><KeyCount>%d</KeyCount><MaxKeys>%d</MaxKeys>%s\
                <IsTruncated>%s</IsTruncated>%s%s%s</ListBucketResult>""".formatted(bucket,
                text(prefix), count, limit, encoded ? "<EncodingType>url</EncodingType>" : "",
                !next.isEmpty(), next, contents, prefixes);
    }

    private String text(String text) {
        return encoded ? URLEncoder.encode(text, UTF_8).replace("%2F", "/") : escaped(text);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    private static String token(String key) {
        return Base64.getUrlEncoder().encodeToString(key.getBytes(UTF_8));
    }

    private static String keyOf(String token) {
        try {
            return new String(Base64.getUrlDecoder().decode(token), UTF_8);
        } catch (IllegalArgumentException e) {
            throw AwsError.badRequest("InvalidArgument",
                    "The continuation token provided is incorrect");
        }
    }
}
