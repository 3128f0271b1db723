package co.pacto.edge;

import static java.nio.charset.StandardCharsets.UTF_8;

import com.amazonaws.services.lambda.runtime.RequestStreamHandler;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.regex.Pattern;

/// Hands a handler an event as Lambda does, and gives back what it answered.
public final class Invocation {

    private static final int PLENTY_OF_MILLIS = 30_000;

    private Invocation() {}

    /// The answer to an event given as JSON.
    public static String of(RequestStreamHandler handler, String event) throws IOException {
        var output = new ByteArrayOutputStream();
        handler.handleRequest(new ByteArrayInputStream(event.getBytes(UTF_8)), output,
                new TimeLeft(PLENTY_OF_MILLIS));
        return output.toString(UTF_8);
    }

    /// The messages that a function of a queue gives back of one delivery of these bodies, by their
    /// places in it: the first is `1`.
    public static List<String> ofMessages(RequestStreamHandler handler, String... bodies)
            throws IOException {
        List<Map<String, String>> records = new ArrayList<>();
        for (var body : bodies) {
            records.add(Map.of("messageId", Integer.toString(records.size() + 1), "body", body));
        }
        var answer = of(handler, JSON.std.asString(Map.of("Records", records)));
        return Pattern.compile("\"itemIdentifier\":\"(\\d+)\"")
                .matcher(answer)
                .results()
                .map(failure -> failure.group(1))
                .toList();
    }

    /// The answer to `events/<function>/<name>.json`, as seen from a module of `functions/`.
    public static String ofFile(RequestStreamHandler handler, String function, String name)
            throws IOException {
        return of(handler, Files.readString(Path.of("../../events", function, name + ".json")));
    }
}
