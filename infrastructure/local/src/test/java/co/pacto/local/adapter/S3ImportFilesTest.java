package co.pacto.local.adapter;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import co.pacto.aws.Clients;
import co.pacto.aws.s3.S3ImportFiles;
import co.pacto.local.Bench;
import co.pacto.local.gateway.AwsError;
import co.pacto.local.s3.S3;
import java.io.IOException;
import java.util.Map;
import org.junit.jupiter.api.AfterEach;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Tag;
import org.junit.jupiter.api.Test;
import software.amazon.awssdk.services.s3.S3Client;
import software.amazon.awssdk.services.s3.model.NoSuchKeyException;
import software.amazon.awssdk.services.s3.model.S3Exception;

/// A creditor's file is read in pieces, and what became of it is written beside it (data.md 14).
@Tag("clock")
final class S3ImportFilesTest {

    private static final String KEY = "incoming/cartera año.csv";

    private final Bench bench = new Bench();
    private final S3Client s3 = new Clients(
            Map.of("AWS_ENDPOINT_URL", bench.core.gateway().endpoint()))
            .build(S3Client.builder().forcePathStyle(true), "s3");
    private final S3ImportFiles files = new S3ImportFiles(s3, "imports");

    @BeforeEach
    void createBucket() {
        bench.serve(S3::new);
        s3.createBucket(request -> request.bucket("imports"));
    }

    @AfterEach
    void close() {
        bench.close();
    }

    @Test
    void a_text_is_given_back_and_replaced() {
        files.put(KEY, "ñandú;1\n");
        assertThat(files.text(KEY)).isEqualTo("ñandú;1\n");

        files.put(KEY, "ñandú;2\n");
        assertThat(files.text(KEY)).isEqualTo("ñandú;2\n");
    }

    @Test
    void all_bytes_come_one_after_the_other() throws IOException {
        files.put(KEY, "ñandú;1\n");

        try (var stream = files.open(KEY)) {
            assertThat(stream.readAllBytes()).isEqualTo("ñandú;1\n".getBytes(UTF_8));
        }
    }

    /// 12 bytes.
    @Test
    void a_piece_has_the_bytes_asked_for_and_fewer_only_at_the_end() {
        files.put(KEY, "0123456789ab");

        assertThat(files.read(KEY, 0, 5)).asString(UTF_8).isEqualTo("01234");
        assertThat(files.read(KEY, 5, 5)).asString(UTF_8).isEqualTo("56789");
        assertThat(files.read(KEY, 10, 5)).asString(UTF_8).isEqualTo("ab");
        assertThat(files.read(KEY, 12, 5)).isEmpty();
        assertThat(files.read(KEY, 99, 5)).isEmpty();
    }

    @Test
    void an_empty_file_has_no_first_byte() {
        files.put(KEY, "");

        assertThat(files.read(KEY, 0, 5)).isEmpty();
        assertThat(files.text(KEY)).isEmpty();
    }

    @Test
    void a_file_that_is_not_there_is_no_empty_file() {
        assertThatExceptionOfType(NoSuchKeyException.class)
                .isThrownBy(() -> files.read("incoming/other.csv", 0, 5));
        assertThatExceptionOfType(NoSuchKeyException.class)
                .isThrownBy(() -> files.text("incoming/other.csv"));
        assertThatExceptionOfType(NoSuchKeyException.class)
                .isThrownBy(() -> files.open("incoming/other.csv").close());
    }

    @Test
    void what_the_storage_refuses_is_no_end_of_the_file() {
        files.put(KEY, "0123456789ab");
        bench.core.adversity().nextError("s3", new AwsError("AccessDenied", 403, "as ordered"));

        assertThatExceptionOfType(S3Exception.class).isThrownBy(() -> files.read(KEY, 0, 5));
    }
}
