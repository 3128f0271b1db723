package co.pacto.edge;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.PrintStream;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

final class LogTest {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();
    private final Log log = new Log("identify-debtor",
            InstantSource.fixed(Instant.parse("2026-11-24T17:00:00.123Z")),
            new PrintStream(written, true, UTF_8));

    @Test
    void a_line_is_one_json_object_of_allowed_fields() {
        log.info("CALL_PREPARED").with(Field.CODE, "PROCEED").with(Field.DURATION_MS, 12).write();

        assertThat(written.toString(UTF_8)).isEqualTo(
                "{\"ts\":\"2026-11-24T17:00:00.123Z\",\"level\":\"INFO\",\"event\":\"CALL_PREPARED\","
                        + "\"function\":\"identify-debtor\",\"code\":\"PROCEED\",\"durationMs\":12}\n");
    }

    @Test
    void what_is_no_id_and_no_code_is_dropped() {
        log.info("X").with(Field.CODE, "María Fernanda Ríos").write();

        assertThat(written.toString(UTF_8)).contains("DROPPED").doesNotContain("Fernanda");
    }

    @Test
    void a_failure_names_its_class_and_not_its_message() {
        log.failed("m-1", new IOException("3001234567"));

        assertThat(written.toString(UTF_8)).contains("IOException", "m-1")
                .doesNotContain("3001234567");
    }
}
