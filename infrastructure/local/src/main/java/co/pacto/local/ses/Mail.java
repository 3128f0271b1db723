package co.pacto.local.ses;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/// One message in the outbox. It prints without its contents, which are personal data.
///
/// @param request the whole request of SendEmail
public record Mail(String id, Instant at, ObjectNode request) {

    /// One attachment, decoded.
    @SuppressWarnings("ArrayRecordComponent") // bytes pass through untouched and are never compared
    public record Attachment(String fileName, String contentType, byte[] content) {}

    /// The address of the sender as it was given, with its name.
    public String sender() {
        return request.path("FromEmailAddress").asText("");
    }

    /// To, Cc and Bcc, in this order.
    public List<String> recipients() {
        var recipients = new ArrayList<String>();
        for (var kind : List.of("ToAddresses", "CcAddresses", "BccAddresses")) {
            request.path("Destination").path(kind).forEach(a -> recipients.add(a.asText()));
        }
        return List.copyOf(recipients);
    }

    public String subject() {
        return simple().path("Subject").path("Data").asText("");
    }

    public String text() {
        return simple().path("Body").path("Text").path("Data").asText("");
    }

    public String html() {
        return simple().path("Body").path("Html").path("Data").asText("");
    }

    /// The whole message when it was sent raw, else empty.
    public byte[] raw() {
        return decoded(request.path("Content").path("Raw").path("Data"));
    }

    public List<Attachment> attachments() {
        var attachments = new ArrayList<Attachment>();
        simple().path("Attachments")
                .forEach(attachment -> attachments
                        .add(new Attachment(attachment.path("FileName").asText(),
                                attachment.path("ContentType").asText("application/octet-stream"),
                                decoded(attachment.path("RawContent")))));
        return List.copyOf(attachments);
    }

    /// The tags, in the order of the request.
    public Map<String, String> tags() {
        var tags = new LinkedHashMap<String, String>();
        request.path("EmailTags")
                .forEach(tag -> tags.put(tag.path("Name").asText(), tag.path("Value").asText()));
        return tags;
    }

    /// The configuration set, empty when none was named.
    public String configurationSet() {
        return request.path("ConfigurationSetName").asText("");
    }

    @Override
    public String toString() {
        return "mail " + id + " of " + at;
    }

    private JsonNode simple() {
        return request.path("Content").path("Simple");
    }

    private static byte[] decoded(JsonNode base64) {
        return Base64.getDecoder().decode(base64.asText(""));
    }
}
