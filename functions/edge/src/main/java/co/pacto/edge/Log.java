package co.pacto.edge;

import java.io.PrintStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.InstantSource;
import java.util.regex.Pattern;

/// One function's log and metrics: a JSON object a line, with the fields of [Field] alone. Written by
/// hand because a logging framework costs a cold start a third of a second (performance.md 12.4).
public final class Log {

    private static final Pattern SAFE = Pattern.compile("[A-Za-z0-9_.:#-]{1,120}");
    private static final String DROPPED = "DROPPED";

    private final String function;
    private final InstantSource clock;
    private final PrintStream out;

    /// Writes to standard output, which Lambda keeps.
    public Log(String function, InstantSource clock) {
        this(function, clock, System.out);
    }

    Log(String function, InstantSource clock, PrintStream out) {
        this.function = function;
        this.clock = clock;
        this.out = out;
    }

    /// Begins a line about something that happened as intended.
    public Line info(String event) {
        return new Line("INFO", event);
    }

    /// Begins a line that a person should look at.
    public Line warn(String event) {
        return new Line("WARN", event);
    }

    /// A message or record that goes back: its id and the class of the error, nothing of its text.
    public void failed(String id, Exception error) {
        warn("DELIVERY_FAILED").with(Field.MESSAGE_ID, id)
                .with(Field.ERROR_CLASS, error.getClass().getSimpleName())
                .write();
    }

    /// Counts one handled request by its answer, in the embedded metric format.
    public void handled(String code) {
        var line = "{\"_aws\":{\"Timestamp\":" + clock.millis()
                + ",\"CloudWatchMetrics\":[{\"Namespace\":\"Pacto\",\"Dimensions\":[[\"function\","
                + "\"code\"]],\"Metrics\":[{\"Name\":\"Handled\",\"Unit\":\"Count\"}]}]},"
                + "\"function\":\"" + function + "\",\"code\":\"" + safe(code)
                + "\",\"Handled\":1}\n";
        print(line);
    }

    private void print(String line) {
        var bytes = line.getBytes(StandardCharsets.UTF_8);
        out.write(bytes, 0, bytes.length);
        out.flush();
    }

    private static String safe(String value) {
        return SAFE.matcher(value).matches() ? value : DROPPED;
    }

    /// One line on its way.
    public final class Line {

        private final StringBuilder json = new StringBuilder();

        private Line(String level, String event) {
            json.append("{\"ts\":\"").append(Instant.ofEpochMilli(clock.millis()));
            json.append("\",\"level\":\"").append(level);
            json.append("\",\"event\":\"").append(safe(event));
            json.append("\",\"function\":\"").append(function).append('"');
        }

        /// Adds an id, a code or a digest; anything else reads `DROPPED`.
        public Line with(Field field, String value) {
            json.append(",\"").append(field.wireName()).append("\":\"").append(safe(value));
            json.append('"');
            return this;
        }

        /// Adds a number.
        public Line with(Field field, long value) {
            json.append(",\"").append(field.wireName()).append("\":").append(value);
            return this;
        }

        /// Writes the line.
        public void write() {
            print(json.append("}\n").toString());
        }
    }
}
