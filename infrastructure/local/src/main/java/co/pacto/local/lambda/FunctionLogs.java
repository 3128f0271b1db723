package co.pacto.local.lambda;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.PrintStream;
import java.util.ArrayList;
import java.util.List;

/// What functions print, kept per local AWS instead of shown.
///
/// Standard output is one per JVM: it is replaced once by a stream that looks whether the printing
/// thread is inside an invocation.
public final class FunctionLogs {

    /// What one function printed, a line each.
    public record Line(String function, String text) {}

    private static final ThreadLocal<ByteArrayOutputStream> PRINTED = new ThreadLocal<>();

    static {
        System.setOut(new PrintStream(new PerThread(System.out), true, UTF_8));
    }

    private final List<Line> lines = new ArrayList<>();

    /// Every line so far.
    public synchronized List<Line> lines() {
        return List.copyOf(lines);
    }

    /// Runs an invocation and keeps what it prints on this thread.
    void capture(String function, Runnable invocation) {
        var printed = new ByteArrayOutputStream();
        PRINTED.set(printed);
        try {
            invocation.run();
        } finally {
            PRINTED.remove();
            keep(function, printed.toString(UTF_8));
        }
    }

    private synchronized void keep(String function, String text) {
        text.lines().forEach(line -> lines.add(new Line(function, line)));
    }

    /// Writes to the invocation of the thread, or through.
    private static final class PerThread extends OutputStream {

        private final OutputStream outside;

        PerThread(OutputStream outside) {
            this.outside = outside;
        }

        @Override
        public void write(int oneByte) throws IOException {
            target().write(oneByte);
        }

        @Override
        public void write(byte[] bytes, int offset, int length) throws IOException {
            target().write(bytes, offset, length);
        }

        @Override
        public void flush() throws IOException {
            target().flush();
        }

        private OutputStream target() {
            var invocation = PRINTED.get();
            return invocation == null ? outside : invocation;
        }
    }
}
