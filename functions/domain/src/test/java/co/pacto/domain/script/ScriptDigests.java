package co.pacto.domain.script;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

/// The digests of the texts as they were written: the second place to change with a new version.
final class ScriptDigests {

    private ScriptDigests() {}

    static String of(String id) {
        try (var stream = requireNonNull(
                ScriptDigests.class.getResourceAsStream("/script-digests.txt"))) {
            return new String(stream.readAllBytes(), StandardCharsets.UTF_8).lines()
                    .filter(line -> line.startsWith(id + " "))
                    .map(line -> line.substring(id.length() + 1))
                    .findFirst()
                    .orElse("none");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
