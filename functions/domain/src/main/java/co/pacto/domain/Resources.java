package co.pacto.domain;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Optional;

/// The text files that lie beside the classes of the domain: what people read is not in the code.
public final class Resources {

    private Resources() {}

    /// The content of a file beside a class, without the line end that closes every file.
    public static Optional<String> text(Class<?> beside, String name) {
        try (var stream = beside.getResourceAsStream(name)) {
            return stream == null
                    ? Optional.empty()
                    : Optional.of(new String(stream.readAllBytes(), StandardCharsets.UTF_8)
                            .stripTrailing());
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// The lines that are neither empty nor comments.
    public static List<String> lines(Class<?> beside, String name) {
        return text(beside, name)
                .orElseThrow(() -> new IllegalStateException("the jar has no resource " + name))
                .lines()
                .filter(line -> !line.isBlank() && !line.startsWith("#"))
                .toList();
    }
}
