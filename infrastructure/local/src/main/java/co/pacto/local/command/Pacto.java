package co.pacto.local.command;

import co.pacto.local.run.UnusableInputException;
import java.io.FileDescriptor;
import java.io.FileOutputStream;
import java.io.PrintStream;
import java.io.PrintWriter;
import java.nio.charset.StandardCharsets;
import picocli.CommandLine;
import picocli.CommandLine.Command;

/// The command `pacto` (local-run.md): the product on one machine, on the embedded AWS.
@Command(name = "pacto", mixinStandardHelpOptions = true, subcommands = {PlayCommand.class,
        ServeCommand.class}, description = "Pacto en una máquina: las mismas funciones que se despliegan, sobre un AWS local.", footer = {
                "", "Ejemplo: ./pacto play --portfolio cartera.csv --days 60"})
public final class Pacto {

    private Pacto() {}

    /// What the process answers (local-run.md 1).
    static final int DONE = 0;
    static final int ANOMALY = 1;
    static final int UNUSABLE_INPUT = 3;

    /// Results and messages are Spanish: UTF-8 whatever the machine's language is.
    public static void main(String[] arguments) {
        var out = new PrintStream(new FileOutputStream(FileDescriptor.out), true,
                StandardCharsets.UTF_8);
        var err = new PrintStream(new FileOutputStream(FileDescriptor.err), true,
                StandardCharsets.UTF_8);
        System.setOut(out);
        System.setErr(err);
        System.exit(execute(out, err, arguments));
    }

    /// Runs one command line.
    ///
    /// @return 0 done, 1 the run found an anomaly, 2 wrong usage, 3 a file cannot be used
    static int execute(PrintStream out, PrintStream err, String... arguments) {
        return new CommandLine(new Pacto())
                .setOut(new PrintWriter(out, true, StandardCharsets.UTF_8))
                .setErr(new PrintWriter(err, true, StandardCharsets.UTF_8))
                .setExecutionExceptionHandler((problem, _, _) -> {
                    if (problem instanceof UnusableInputException) {
                        err.println(problem.getMessage());
                        return UNUSABLE_INPUT;
                    }
                    throw problem;
                })
                .execute(arguments);
    }
}
