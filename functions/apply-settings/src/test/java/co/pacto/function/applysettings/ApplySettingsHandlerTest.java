package co.pacto.function.applysettings;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import co.pacto.domain.settings.SettingsItem;
import co.pacto.domain.settings.SettingsVersion;
import co.pacto.domain.store.InMemoryStore;
import co.pacto.edge.Invocation;
import co.pacto.edge.Log;
import java.io.IOException;
import java.net.URI;
import java.time.Instant;
import java.time.InstantSource;
import org.junit.jupiter.api.Test;

final class ApplySettingsHandlerTest {

    private static final Instant NOON = Instant.parse("2026-11-24T17:00:00Z");

    private final InMemoryStore store = new InMemoryStore();
    private String answer = "";

    @Test
    void settings_inside_the_law_are_written_with_a_copy_for_ever() throws IOException {
        receive("create");

        assertThat(answer).startsWith("{\"Status\":\"SUCCESS\",\"PhysicalResourceId\":"
                + "\"client-settings\",\"StackId\":\"arn:aws:cloudformation");
        var current = store.all(SettingsItem.class).getFirst();
        assertThat(current.version()).isEqualTo(1);
        assertThat(store.all(SettingsVersion.class)).containsExactly(
                new SettingsVersion(current.canonical(), current.settingsDigest(), NOON));
    }

    @Test
    void the_same_settings_again_change_nothing() throws IOException {
        receive("create");
        var before = store.all();

        receive("update-with-new-rules");

        assertThat(answer).contains("SUCCESS");
        assertThat(store.all()).isEqualTo(before);
    }

    @Test
    void a_value_wider_than_the_law_fails_the_deployment_with_key_value_and_limit()
            throws IOException {
        receive("wider-than-the-law");

        assertThat(answer).contains("\"Status\":\"FAILED\"", "compliance.weekdayWindow");
        assertThat(store.all()).isEmpty();
    }

    @Test
    void settings_that_are_no_json_fail_the_deployment() throws IOException {
        receive("not-json");

        assertThat(answer).contains("\"Status\":\"FAILED\"", "one JSON object");
    }

    @Test
    void a_delete_changes_nothing_and_never_fails() throws IOException {
        receive("delete");

        assertThat(answer).contains("SUCCESS");
        assertThat(store.all()).isEmpty();
    }

    @Test
    void the_answer_fits_into_what_cloudformation_takes() throws IOException {
        receive("malicious-long-text");

        assertThat(answer.getBytes(UTF_8)).hasSizeLessThanOrEqualTo(4_096);
        assertThat(answer).contains("FAILED");
    }

    private void receive(String event) throws IOException {
        var clock = InstantSource.fixed(NOON);
        Invocation.ofFile(new ApplySettingsHandler(new ApplySettings(() -> store, clock),
                this::keep, new Log("apply-settings", clock)), "apply-settings", event);
    }

    private void keep(URI responseUrl, String sent) {
        assertThat(responseUrl.getScheme()).isEqualTo("https");
        answer = sent;
    }
}
