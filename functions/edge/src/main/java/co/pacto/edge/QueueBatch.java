package co.pacto.edge;

import com.amazonaws.services.lambda.runtime.Context;
import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One delivery of a queue. With its twin [StreamBatch] the only place of the product where every
/// exception is caught: one poison message must not delay the others, so its id goes back to the
/// queue and the loop goes on.
public final class QueueBatch {

    /// With less time left a message would be cut in its middle: it goes back untouched.
    private static final int NEEDED_MILLIS = 3_000;

    /// What to do with the body of one message.
    public interface Step {
        void run(String body) throws IOException;
    }

    private record Message(String messageId, String body) {}

    private QueueBatch() {}

    /// Runs the step for every message and answers the ids that must be delivered again.
    public static void run(InputStream input, OutputStream output, Context context, Log log,
            Step step) throws IOException {
        List<Map<String, String>> failures = new ArrayList<>();
        for (var message : messages(input)) {
            if (context.getRemainingTimeInMillis() < NEEDED_MILLIS) {
                failures.add(Map.of("itemIdentifier", message.messageId()));
                continue;
            }
            try {
                step.run(message.body());
            } catch (IOException | RuntimeException e) {
                log.failed(message.messageId(), e);
                failures.add(Map.of("itemIdentifier", message.messageId()));
            }
        }
        JSON.std.write(Map.of("batchItemFailures", failures), output);
    }

    /// The envelope comes from AWS, so a missing field is a defect and stops the whole batch.
    private static List<Message> messages(InputStream input) throws IOException {
        List<Message> messages = new ArrayList<>();
        if (!(JSON.std.mapFrom(input).get("Records") instanceof List<?> records)) {
            throw new IOException("not a queue event");
        }
        for (var entry : records) {
            if (entry instanceof Map<?, ?> message && message.get("messageId") instanceof String id
                    && message.get("body") instanceof String body) {
                messages.add(new Message(id, body));
            } else {
                throw new IOException("not a queue record");
            }
        }
        return messages;
    }
}
