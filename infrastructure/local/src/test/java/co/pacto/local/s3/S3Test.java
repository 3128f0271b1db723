package co.pacto.local.s3;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;
import static software.amazon.awssdk.core.sync.RequestBody.fromString;

import co.pacto.local.Bench;
import co.pacto.local.gateway.AwsError;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.CommonPrefix;
import software.amazon.awssdk.services.s3.model.NoSuchBucketException;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;
import software.amazon.awssdk.services.s3.model.S3Object;

@Tag("portable")
final class S3Test {

    private static final String BUCKET = "imports";
    private static final String KEY = "incoming/año nuevo+1.csv";

    private final Bench bench = new Bench();
    private final S3 service = bench.serve(S3::new);
    private final S3Client s3 = bench.client(S3Client.builder());

    @BeforeEach
    void createBucket() {
        s3.createBucket(request -> request.bucket(BUCKET));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void gives_back_body_metadata_and_type() {
        s3.putObject(request -> request.bucket(BUCKET)
                .key(KEY)
                .contentType("text/csv")
                .metadata(Map.of("client", "acme")), fromString("ñandú;1"));

        var object = s3.getObjectAsBytes(request -> request.bucket(BUCKET).key(KEY));

        assertThat(object.asUtf8String()).isEqualTo("ñandú;1");
        assertThat(object.response().contentType()).isEqualTo("text/csv");
        assertThat(object.response().metadata()).containsEntry("client", "acme");
        assertThat(s3.headObject(request -> request.bucket(BUCKET).key(KEY)).contentLength())
                .isEqualTo(9);
    }

    @Test
    void gives_back_an_empty_body() {
        put(KEY, "");

        assertThat(get(KEY)).isEmpty();
    }

    @Test
    void creates_only_what_does_not_exist_when_asked_so() {
        put("a", "1");

        assertRefused(412, "PreconditionFailed",
                () -> s3.putObject(request -> request.bucket(BUCKET).key("a").ifNoneMatch("*"),
                        fromString("2")));
        s3.putObject(request -> request.bucket(BUCKET).key("b").ifNoneMatch("*"), fromString("3"));
        assertThat(get("a") + get("b")).isEqualTo("13");
    }

    @Test
    void replaces_only_what_was_read_when_asked_so() {
        put("a", "1");

        assertRefused(412, "PreconditionFailed",
                () -> s3.putObject(request -> request.bucket(BUCKET).key("a").ifMatch("\"other\""),
                        fromString("2")));
        assertRefused(404, "NoSuchKey",
                () -> s3.putObject(request -> request.bucket(BUCKET).key("b").ifMatch("\"any\""),
                        fromString("2")));
    }

    @Test
    void recorded_conditions_that_aws_does_not_implement() {
        assertRefused(501, "NotImplemented",
                () -> s3.putObject(request -> request.bucket(BUCKET).key("a").ifNoneMatch("\"e\""),
                        fromString("2")));
    }

    @Test
    void recorded_refusal_of_a_wrong_checksum() {
        assertRefused(400, "BadDigest",
                () -> s3.putObject(
                        request -> request.bucket(BUCKET)
                                .key("a")
                                .checksumSHA256("AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA="),
                        fromString("2")));
        assertRefused(400, "InvalidRequest",
                () -> s3.putObject(request -> request.bucket(BUCKET).key("a").checksumSHA256("?"),
                        fromString("2")));
    }

    @Test
    void says_what_does_not_exist() {
        assertThatExceptionOfType(NoSuchKeyException.class).isThrownBy(() -> get("missing"));
        assertThatExceptionOfType(NoSuchBucketException.class).isThrownBy(
                () -> s3.putObject(request -> request.bucket("none").key("a"), fromString("1")));
        assertRefused(409, "BucketAlreadyOwnedByYou",
                () -> s3.createBucket(request -> request.bucket(BUCKET)));
    }

    @Test
    void gives_a_range_and_refuses_one_behind_the_end() {
        put("a", "0123456789");

        assertThat(
                s3.getObjectAsBytes(request -> request.bucket(BUCKET).key("a").range("bytes=2-4"))
                        .asUtf8String())
                .isEqualTo("234");
        assertThat(s3.getObjectAsBytes(request -> request.bucket(BUCKET).key("a").range("bytes=8-"))
                .asUtf8String()).isEqualTo("89");
        assertRefused(416, "InvalidRange", () -> s3
                .getObjectAsBytes(request -> request.bucket(BUCKET).key("a").range("bytes=10-")));
    }

    @Test
    void deletes_what_is_there_and_what_is_not() {
        put("a", "1");

        s3.deleteObject(request -> request.bucket(BUCKET).key("a"));
        s3.deleteObject(request -> request.bucket(BUCKET).key("a"));

        assertThat(keys("")).isEmpty();
    }

    @Test
    void lists_by_prefix_page_by_page() {
        List.of("in/c", "in/a b&ñ", "out/x", "in/b").forEach(key -> put(key, "1"));

        assertThat(s3
                .listObjectsV2Paginator(request -> request.bucket(BUCKET).prefix("in/").maxKeys(2))
                .contents()).extracting(S3Object::key).containsExactly("in/a b&ñ", "in/b", "in/c");
    }

    @Test
    void folds_keys_at_the_delimiter() {
        List.of("in/1", "in/2", "out/1", "readme").forEach(key -> put(key, "1"));

        var page = s3.listObjectsV2(request -> request.bucket(BUCKET).delimiter("/"));

        assertThat(page.commonPrefixes()).extracting(CommonPrefix::prefix)
                .containsExactly("in/", "out/");
        assertThat(page.contents()).extracting(S3Object::key).containsExactly("readme");
    }

    @Test
    void answers_501_to_what_is_not_emulated() {
        assertRefused(501, "NotImplemented",
                () -> s3.getBucketVersioning(request -> request.bucket(BUCKET)));
    }

    @Test
    @Tag("clock")
    void tells_the_queue_of_new_objects_under_the_prefix_with_form_encoded_keys() {
        var queue = bench.queues.create("imports");
        service.create("watched",
                List.of(new Notification("s3:ObjectCreated:*", queue, "incoming/", "")));

        s3.putObject(request -> request.bucket("watched").key(KEY), fromString("a"));
        s3.putObject(request -> request.bucket("watched").key("rejected/b"), fromString("b"));

        var bodies = bench.queues.bodies(queue);
        assertThat(bodies).hasSize(2);
        assertThat(bodies.getFirst()).contains("\"Event\":\"s3:TestEvent\"");
        assertThat(bodies.getLast()).contains("\"eventName\":\"ObjectCreated:Put\"",
                "\"key\":\"incoming/a%C3%B1o+nuevo%2B1.csv\"", "\"name\":\"watched\"",
                "\"eventTime\":\"2026-11-20T12:00:00Z\"");
    }

    @Test
    @Tag("clock")
    void refuses_a_queue_whose_policy_does_not_let_the_bucket_send() {
        var queue = bench.queues.createClosed("imports");

        assertThatExceptionOfType(AwsError.class)
                .isThrownBy(() -> service.create("watched",
                        List.of(new Notification("s3:ObjectCreated:*", queue, "", ""))))
                .satisfies(error -> assertThat(error.code()).isEqualTo("InvalidArgument"));
    }

    private void put(String key, String body) {
        s3.putObject(request -> request.bucket(BUCKET).key(key), fromString(body));
    }

    private String get(String key) {
        return s3.getObjectAsBytes(request -> request.bucket(BUCKET).key(key)).asUtf8String();
    }

    private List<String> keys(String prefix) {
        return s3.listObjectsV2(request -> request.bucket(BUCKET).prefix(prefix))
                .contents()
                .stream()
                .map(S3Object::key)
                .toList();
    }

    private static void assertRefused(int status, String code, Runnable call) {
        assertThatExceptionOfType(S3Exception.class).isThrownBy(call::run).satisfies(error -> {
            assertThat(error.awsErrorDetails().errorCode()).isEqualTo(code);
            assertThat(error.statusCode()).isEqualTo(status);
        });
    }
}
