package co.pacto.domain;

import static java.util.Objects.requireNonNull;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;

/// The shared test vectors, read as they are: comma-separated, one header line, no quotes.
public final class Vectors {

    private Vectors() {}

    public static List<String[]> rows(String file) {
        try (var stream = requireNonNull(Vectors.class.getResourceAsStream("/vectors/" + file))) {
            var text = new String(stream.readAllBytes(), StandardCharsets.UTF_8);
            return text.lines().skip(1).map(line -> line.split(",", -1)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
