package co.pacto.local.command;

import co.pacto.local.run.RunInputs;
import co.pacto.local.run.RunInputs.NamedBytes;
import co.pacto.local.run.RunInputs.NamedText;
import co.pacto.local.run.UnusableInputException;
import java.io.IOException;
import java.io.InputStream;
import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.LocalDateTime;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Option;

/// What `play` and `serve` have in common.
final class RunOptions {

    private static final String SAMPLE = "/co/pacto/local/sample/";

    @Option(names = "--portfolio", paramLabel = "FILE", description = "deudores y obligaciones")
    private @Nullable Path portfolio;

    @Option(names = "--behaviours", paramLabel = "FILE", description = "cómo actúa cada deudor; por defecto, el de la muestra")
    private @Nullable Path behaviours;

    @Option(names = "--settings", paramLabel = "FILE", description = "la configuración del cliente, la misma de un despliegue")
    private @Nullable Path settings;

    @Option(names = "--from", paramLabel = "LOCAL_DATE_TIME", defaultValue = "2026-11-20T07:00", description = "comienzo virtual, hora de Bogotá (${DEFAULT-VALUE})")
    private LocalDateTime from = LocalDateTime.MIN;

    @Option(names = "--seed", paramLabel = "N", defaultValue = "1", description = "todo lo que decide el azar (${DEFAULT-VALUE})")
    private long seed;

    /// The inputs of a run.
    ///
    /// @param payments the file of the option that only `play` has
    /// @param isPlayed whether the sample's portfolio stands in for none, and the seed for debtors
    /// without a row
    /// @throws UnusableInputException when a file cannot be read as UTF-8
    RunInputs inputs(@Nullable Path payments, boolean isPlayed)
            throws UnusableInputException, IOException {
        var root = Path.of(System.getProperty("pacto.root", "."));
        return new RunInputs(root.resolve("template.yaml"), people(isPlayed), text(payments),
                text(behaviours).orElse(new NamedText("behaviours.csv",
                        new String(sample("behaviours.csv"), StandardCharsets.UTF_8))),
                isPlayed, text(settings), from, seed);
    }

    private Optional<NamedBytes> people(boolean isPlayed)
            throws UnusableInputException, IOException {
        if (portfolio != null) {
            return Optional.of(new NamedBytes(name(portfolio), bytes(portfolio)));
        }
        return isPlayed
                ? Optional.of(new NamedBytes("portfolio.csv", sample("portfolio.csv")))
                : Optional.empty();
    }

    private static Optional<NamedText> text(@Nullable Path path)
            throws UnusableInputException, IOException {
        if (path == null) {
            return Optional.empty();
        }
        try {
            var text = StandardCharsets.UTF_8.newDecoder().decode(ByteBuffer.wrap(bytes(path)));
            return Optional.of(new NamedText(name(path), text.toString()));
        } catch (CharacterCodingException _) {
            throw new UnusableInputException(List.of(path + ": no está en UTF-8"));
        }
    }

    private static byte[] bytes(Path path) throws UnusableInputException, IOException {
        if (!Files.isReadable(path) || Files.isDirectory(path)) {
            throw new UnusableInputException(List.of(path + ": no se puede leer"));
        }
        return Files.readAllBytes(path);
    }

    private static String name(Path path) {
        return Objects.toString(path.getFileName());
    }

    private static byte[] sample(String name) throws IOException {
        try (InputStream stream = Objects
                .requireNonNull(RunOptions.class.getResourceAsStream(SAMPLE + name), name)) {
            return stream.readAllBytes();
        }
    }
}
