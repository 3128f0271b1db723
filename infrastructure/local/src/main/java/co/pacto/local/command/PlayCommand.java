package co.pacto.local.command;

import co.pacto.local.run.Play;
import co.pacto.local.run.UnusableInputException;
import java.io.IOException;
import java.nio.file.Path;
import java.util.Objects;
import java.util.concurrent.Callable;
import org.jspecify.annotations.Nullable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Model.CommandSpec;
import picocli.CommandLine.Option;
import picocli.CommandLine.Spec;

/// `pacto play`: a whole portfolio, from its import to the last day, as fast as the machine can.
@Command(name = "play", mixinStandardHelpOptions = true, description = "Juega una cartera completa y deja el diario y los resultados.", footer = {
        "", "Ejemplo: ./pacto play --portfolio cartera.csv --days 60 --out salida"})
final class PlayCommand implements Callable<Integer> {

    @Spec
    private @Nullable CommandSpec spec;

    @Mixin
    private final RunOptions options = new RunOptions();

    @Option(names = "--payments", paramLabel = "FILE", description = "archivo de pagos del acreedor")
    private @Nullable Path payments;

    @Option(names = "--days", paramLabel = "N", defaultValue = "60", description = "días virtuales que se juegan (${DEFAULT-VALUE})")
    private int days;

    @Option(names = "--out", paramLabel = "DIR", defaultValue = "target/local", description = "carpeta de los resultados (${DEFAULT-VALUE})")
    private Path out = Path.of("");

    @Option(names = "--quiet", description = "solo el resumen final")
    private boolean quiet;

    @Override
    public Integer call() throws UnusableInputException, IOException {
        var inputs = options.inputs(payments, true);
        var clean = new Play(inputs, days, out, Objects.requireNonNull(spec).commandLine().getOut(),
                quiet).run();
        return clean ? Pacto.DONE : Pacto.ANOMALY;
    }
}
