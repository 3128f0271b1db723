package co.pacto.edge;

import com.fasterxml.jackson.jr.ob.JSON;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/// One delivery of a table's stream. A stream goes on behind the first record that failed, so the
/// loop ends there and names it.
public final class StreamBatch {

    /// One change: the attributes of the new image in the stream's own form, `{"S": "text"}`.
    public record Change(String sequenceNumber, String eventName, Map<String, Object> newImage) {

        /// The text of an attribute of type String.
        ///
        /// @throws IOException when the image has no such text: the stream filter was lost
        public String text(String attribute) throws IOException {
            if (newImage.get(attribute) instanceof Map<?, ?> value
                    && value.get("S") instanceof String text) {
                return text;
            }
            throw new IOException("the image has no text " + attribute);
        }
    }

    /// What to do with one change.
    public interface Step {
        void run(Change change) throws IOException;
    }

    private StreamBatch() {}

    /// Runs the step for every change in order and answers the first one that failed.
    public static void run(InputStream input, OutputStream output, Log log, Step step)
            throws IOException {
        List<Map<String, String>> failures = new ArrayList<>();
        for (var change : changes(input)) {
            try {
                step.run(change);
            } catch (IOException | RuntimeException e) {
                log.failed(change.sequenceNumber(), e);
                failures.add(Map.of("itemIdentifier", change.sequenceNumber()));
                break;
            }
        }
        JSON.std.write(Map.of("batchItemFailures", failures), output);
    }

    private static List<Change> changes(InputStream input) throws IOException {
        List<Change> changes = new ArrayList<>();
        if (!(JSON.std.mapFrom(input).get("Records") instanceof List<?> records)) {
            throw new IOException("not a stream event");
        }
        for (var entry : records) {
            changes.add(change(entry));
        }
        return changes;
    }

    @SuppressWarnings("unchecked") // the keys of a JSON object are strings
    private static Change change(Object entry) throws IOException {
        if (entry instanceof Map<?, ?> change && change.get("eventName") instanceof String name
                && change.get("dynamodb") instanceof Map<?, ?> detail
                && detail.get("SequenceNumber") instanceof String number) {
            var image = detail.get("NewImage") instanceof Map<?, ?> fields
                    ? (Map<String, Object>) fields
                    : Map.<String, Object>of();
            return new Change(number, name, image);
        }
        throw new IOException("not a stream record");
    }
}
