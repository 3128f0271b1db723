package co.pacto.local.ses;

import co.pacto.local.gateway.AwsError;
import com.fasterxml.jackson.databind.JsonNode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.regex.Pattern;

/// What SES refuses about a message although each member satisfies its model.
final class SendRules {

    private static final int RECIPIENTS_MAX = 50;
    private static final int BYTES_MAX = 40 * 1024 * 1024;
    private static final Pattern TAG = Pattern.compile("[A-Za-z0-9_-]{1,256}");

    private final Identities identities;

    SendRules(Identities identities) {
        this.identities = identities;
    }

    /// @param requestBytes the size of the request, which holds the message in base64 or larger
    /// @param sandbox      whether recipients too must be verified
    void check(Mail mail, int requestBytes, String region, boolean sandbox) {
        var content = mail.request().required("Content");
        if (content.size() != 1) {
            throw refused("Exactly one of Simple, Raw and Template must be specified.");
        }
        checkAddresses(mail, content);
        if (requestBytes > BYTES_MAX) {
            throw refused(
                    "Message length is more than 41943040 bytes long: %d.".formatted(requestBytes));
        }
        mail.request().path("EmailTags").forEach(SendRules::checkTag);
        checkVerified(mail, region, sandbox);
        if (content.has("Template")) {
            throw new AwsError("NotFoundException", 404, "Template %s does not exist."
                    .formatted(content.get("Template").path("TemplateName").asText("")));
        }
    }

    private static void checkAddresses(Mail mail, JsonNode content) {
        if (!content.has("Raw") && mail.sender().isEmpty()) {
            throw refused("Missing required parameter FromEmailAddress.");
        }
        if (!content.has("Raw") && mail.recipients().isEmpty()) {
            throw refused("Missing required parameter Destination: no recipients.");
        }
        if (mail.recipients().size() > RECIPIENTS_MAX) {
            throw refused("Recipient count exceeds 50.");
        }
    }

    private static void checkTag(JsonNode tag) {
        for (var part : List.of("Name", "Value")) {
            if (!TAG.matcher(tag.required(part).textValue()).matches()) {
                throw refused(
                        "Invalid tag: %s may hold letters, digits, _ and - only.".formatted(part));
            }
        }
    }

    private void checkVerified(Mail mail, String region, boolean sandbox) {
        var addresses = new ArrayList<String>();
        if (!mail.sender().isEmpty()) {
            addresses.add(mail.sender());
        }
        if (sandbox) {
            addresses.addAll(mail.recipients());
        }
        var unverified = identities.unverified(addresses);
        if (!unverified.isEmpty()) {
            throw AwsError.badRequest("MessageRejected",
                    "Email address is not verified. The following identities failed the check in region %s: %s"
                            .formatted(region.toUpperCase(Locale.ROOT),
                                    String.join(", ", unverified)));
        }
    }

    private static AwsError refused(String message) {
        return AwsError.badRequest("BadRequestException", message);
    }
}
