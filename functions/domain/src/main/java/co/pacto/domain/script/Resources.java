package co.pacto.domain.script;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The files that lie beside this package in the jar.
final class Resources {

    private Resources() {}

    /// The content without the line end that closes every file.
    static Optional<String> text(String name) {
        try (var stream = Resources.class.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .stripTrailing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines that are neither empty nor comments.
    static List<String> lines(String name) {
        return text(name)
                .orElseThrow(() -> new IllegalStateException("the jar has no resource " + name))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
