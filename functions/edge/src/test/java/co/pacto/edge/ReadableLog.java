package co.pacto.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.PrintStream;
import java.time.InstantSource;

/// The log of a function, kept for a test to read.
public final class ReadableLog {

    private final ByteArrayOutputStream written = new ByteArrayOutputStream();

    /// The log that the function writes to.
    public Log of(String function, InstantSource clock) {
        return new Log(function, clock, new PrintStream(written, true, UTF_8));
    }

    /// Every line so far.
    public String text() {
        return written.toString(UTF_8);
    }
}
