package co.pacto.local.command;

import co.pacto.local.run.LocalAddresses;
import co.pacto.local.run.Run;
import co.pacto.local.run.UnusableInputException;
import java.io.IOException;
import java.net.BindException;
import java.time.Duration;
import java.util.List;
import java.util.concurrent.Callable;
import picocli.CommandLine.Command;
import picocli.CommandLine.Mixin;
import picocli.CommandLine.Option;

/// `pacto serve`: keeps the endpoint open for ordinary AWS tools, until Ctrl-C.
@Command(name = "serve", mixinStandardHelpOptions = true, description = "Deja abierto el AWS local, con el reloj quieto hasta que se le diga.", footer = {
        "", "Ejemplo: ./pacto serve --port 4566",
        "  export AWS_ENDPOINT_URL=http://localhost:4566 AWS_REGION=us-east-1",
        "  export AWS_ACCESS_KEY_ID=test AWS_SECRET_ACCESS_KEY=test",
        "  aws lambda list-functions"})
final class ServeCommand implements Callable<Integer> {

    /// How often what is due is let happen, in real time.
    private static final Duration TICK = Duration.ofMillis(200);

    @Mixin
    private final RunOptions options = new RunOptions();

    @Option(names = "--port", paramLabel = "N", defaultValue = "4566", description = "puerto del AWS local (${DEFAULT-VALUE})")
    private int port;

    @Option(names = "--speed", paramLabel = "N", defaultValue = "0", description = "segundos virtuales por segundo (${DEFAULT-VALUE}: el reloj espera)")
    private long speed;

    @Override
    public Integer call() throws UnusableInputException, IOException, InterruptedException {
        try (var run = Run.start(options.inputs(null, false), port)) {
            LocalAddresses.open(run);
            run.begin();
            System.out.println("AWS local: " + run.aws().endpoint());
            while (true) {
                Thread.sleep(TICK);
                run.pass(TICK.multipliedBy(speed));
            }
        } catch (BindException _) {
            throw new UnusableInputException(
                    List.of("el puerto " + port + " está ocupado; elija otro con --port"));
        }
    }
}
