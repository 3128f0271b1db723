package co.pacto.edge;

import com.fasterxml.jackson.core.JsonFactory;
import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonToken;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.function.Function;

/// The wire of an Amazon Connect flow: reads `Details.ContactData.ContactId` and
/// `Details.Parameters`, writes one flat object of strings. Everything else of the event is skipped
/// unread (connect.md 7).
public final class ContactFlow {

    private static final JsonFactory JSON = new JsonFactory();

    private ContactFlow() {}

    /// Answers the step that the flow asks for and counts it by the status of its answer.
    public static void answer(InputStream input, OutputStream output, Log log,
            Function<FlowRequest, FlowAnswer> step) throws IOException {
        var answer = step.apply(read(input));
        log.handled(answer.fields().getOrDefault("status", ""));
        write(output, answer);
    }

    static FlowRequest read(InputStream input) throws IOException {
        var contactId = "";
        Map<String, String> parameters = new LinkedHashMap<>();
        try (var json = JSON.createParser(input)) {
            if (entersDetails(json)) {
                while (json.nextToken() == JsonToken.FIELD_NAME) {
                    var section = json.currentName();
                    var opens = json.nextToken() == JsonToken.START_OBJECT;
                    if (opens && section.equals("Parameters")) {
                        parameters.putAll(strings(json));
                    } else if (opens && section.equals("ContactData")) {
                        contactId = strings(json).getOrDefault("ContactId", "");
                    } else {
                        json.skipChildren();
                    }
                }
            }
        }
        return new FlowRequest(contactId, parameters);
    }

    static void write(OutputStream output, FlowAnswer answer) throws IOException {
        try (var json = JSON.createGenerator(output)) {
            json.writeStartObject();
            for (var field : answer.fields().entrySet()) {
                json.writeStringField(field.getKey(), field.getValue());
            }
            json.writeEndObject();
        }
    }

    private static boolean entersDetails(JsonParser json) throws IOException {
        if (json.nextToken() != JsonToken.START_OBJECT) {
            return false;
        }
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var found = json.currentName().equals("Details");
            if (json.nextToken() == JsonToken.START_OBJECT && found) {
                return true;
            }
            json.skipChildren();
        }
        return false;
    }

    private static Map<String, String> strings(JsonParser json) throws IOException {
        Map<String, String> strings = new LinkedHashMap<>();
        while (json.nextToken() == JsonToken.FIELD_NAME) {
            var name = json.currentName();
            if (json.nextToken() == JsonToken.VALUE_STRING) {
                strings.put(name, json.getText());
            }
            json.skipChildren();
        }
        return strings;
    }
}
