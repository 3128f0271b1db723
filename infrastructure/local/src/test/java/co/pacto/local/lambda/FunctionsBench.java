package co.pacto.local.lambda;

import co.pacto.local.LocalAws;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.net.URISyntaxException;
import java.nio.file.Path;
import java.time.Instant;
import java.util.List;
import java.util.Objects;

/// A local AWS with obedient functions: one alone, one behind a queue, one behind a stream.
final class FunctionsBench {

    static final Instant FRIDAY_AT_7 = Instant.parse("2026-11-20T12:00:00Z");

    private FunctionsBench() {}

    static LocalAws start() {
        try {
            var template = Objects
                    .requireNonNull(FunctionsBench.class.getResource("functions.yaml"));
            return LocalAws.builder().template(Path.of(template.toURI())).at(FRIDAY_AT_7).start();
        } catch (URISyntaxException e) {
            throw new IllegalStateException(e);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /// What a function printed, in order.
    static List<String> printed(LocalAws aws, String function) {
        return aws.logs()
                .stream()
                .filter(line -> line.function().equals(function))
                .map(FunctionLogs.Line::text)
                .toList();
    }
}
