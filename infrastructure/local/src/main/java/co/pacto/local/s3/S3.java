package co.pacto.local.s3;

import co.pacto.local.Core;
import co.pacto.local.gateway.AwsError;
import co.pacto.local.gateway.Request;
import co.pacto.local.gateway.Response;
import co.pacto.local.gateway.Service;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.Pattern;

/// Amazon S3, path style, with the operations that the roles of the template allow: what is put is
/// there at once, and its queue learns of it.
public final class S3 implements Service {

    private static final Pattern RANGE = Pattern.compile("bytes=(\\d+)-(\\d*)");

    private final Core core;
    private final Map<String, Bucket> buckets = new TreeMap<>();
    private final CreationMessages messages;

    public S3(Core core) {
        this.core = core;
        messages = new CreationMessages(core);
    }

    @Override
    public Set<String> signingNames() {
        return Set.of("s3");
    }

    /// Creates a bucket, and says so to the queues that want to hear of its objects.
    void create(String name, List<Notification> notifications) {
        synchronized (buckets) {
            if (buckets.containsKey(name)) {
                throw new AwsError("BucketAlreadyOwnedByYou", 409,
                        "Your previous request to create the named bucket succeeded and you already own it.");
            }
            buckets.put(name, new Bucket(notifications));
        }
        notifications.forEach(notification -> messages.connected(name, notification));
    }

    @Override
    public Response handle(Request request) {
        var parts = request.decodedPath().substring(1).split("/", 2);
        var isObject = parts.length == 2 && !parts[1].isEmpty();
        return isObject ? onObject(request, parts[0], parts[1]) : onBucket(request, parts[0]);
    }

    static AwsError noSuchKey() {
        return new AwsError("NoSuchKey", 404, "The specified key does not exist.");
    }

    private Response onBucket(Request request, String name) {
        if (request.method().equals("PUT") && request.rawQuery().isEmpty()) {
            create(name, List.of());
            return Response.empty(200).with("Location", "/" + name);
        }
        if (request.method().equals("GET") && request.query("list-type").isPresent()) {
            return Response.xml(200, new ObjectListing(name, request).of(bucket(name)));
        }
        throw AwsError.notImplemented(request.method() + " of a bucket?" + request.rawQuery());
    }

    private Response onObject(Request request, String name, String key) {
        if (request.header("x-amz-copy-source").isPresent()
                || !request.query().keySet().stream().allMatch("x-id"::equals)) {
            throw AwsError.notImplemented(request.method() + " of an object?" + request.rawQuery());
        }
        var bucket = bucket(name);
        return switch (request.method()) {
            case "PUT" -> put(request, name, key);
            case "GET" -> get(request, bucket.get(key));
            case "HEAD" -> describe(bucket.get(key), Response.empty(200)).with("Content-Length",
                    String.valueOf(bucket.get(key).content().length));
            case "DELETE" -> {
                bucket.delete(key);
                yield Response.empty(204);
            }
            default -> throw AwsError.notImplemented(request.method() + " of an object");
        };
    }

    private Response put(Request request, String name, String key) {
        var bucket = bucket(name);
        bucket.put(key, before -> {
            StoredObject.checkConditions(request, before);
            return StoredObject.of(request, core.clock().instant());
        });
        var object = bucket.get(key);
        bucket.notifications()
                .stream()
                .filter(notification -> notification.wants(key))
                .forEach(notification -> messages.created(name, key, object, notification));
        return Response.empty(200).with("ETag", object.eTag());
    }

    private static Response get(Request request, StoredObject object) {
        var range = RANGE.matcher(request.header("range").orElse(""));
        var size = object.content().length;
        if (!range.matches()) {
            return describe(object, new Response(200, Map.of(), object.content()));
        }
        var from = Integer.parseInt(range.group(1));
        if (from >= size) {
            throw new AwsError("InvalidRange", 416, "The requested range is not satisfiable");
        }
        var last = range.group(2).isEmpty() ? size : Integer.parseInt(range.group(2)) + 1;
        var to = Math.min(size, last);
        var part = Arrays.copyOfRange(object.content(), from, to);
        return describe(object, new Response(206, Map.of(), part)).with("Content-Range",
                "bytes %d-%d/%d".formatted(from, to - 1, size));
    }

    private static Response describe(StoredObject object, Response response) {
        var described = response.with("ETag", object.eTag())
                .with("Accept-Ranges", "bytes")
                .with("Last-Modified", DateTimeFormatter.RFC_1123_DATE_TIME
                        .format(object.modified().atOffset(ZoneOffset.UTC)));
        for (var header : object.headers().entrySet()) {
            described = described.with(header.getKey(), header.getValue());
        }
        return described;
    }

    private Bucket bucket(String name) {
        synchronized (buckets) {
            var bucket = buckets.get(name);
            if (bucket == null) {
                throw new AwsError("NoSuchBucket", 404, "The specified bucket does not exist");
            }
            return bucket;
        }
    }
}
