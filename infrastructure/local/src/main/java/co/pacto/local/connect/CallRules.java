package co.pacto.local.connect;

import static java.nio.charset.StandardCharsets.UTF_8;

import co.pacto.local.gateway.AwsError;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import java.util.List;
import java.util.regex.Pattern;

/// What Connect refuses about an outbound call although each member satisfies its model.
final class CallRules {

    private static final Pattern ATTRIBUTE_KEY = Pattern.compile("[A-Za-z0-9_-]+");
    private static final int ATTRIBUTES_BYTES_MAX = 32_768;

    private final List<String> allowedPrefixes;

    /// @param allowedPrefixes of the countries that the instance may call, such as `+57`
    CallRules(List<String> allowedPrefixes) {
        this.allowedPrefixes = allowedPrefixes;
    }

    void check(ObjectNode input) {
        if (!input.has("SourcePhoneNumber") && !input.has("QueueId")) {
            throw invalid("Either SourcePhoneNumber or QueueId is required.");
        }
        var isCampaign = input.path("TrafficType").asText("").equals("CAMPAIGN");
        for (var member : List.of("AnswerMachineDetectionConfig", "RingTimeoutInSeconds")) {
            if (input.has(member) && !isCampaign) {
                throw invalid(member + " is only allowed with TrafficType CAMPAIGN.");
            }
        }
        checkAttributes(input.path("Attributes"));
        var destination = input.required("DestinationPhoneNumber").textValue();
        if (allowedPrefixes.stream().noneMatch(destination::startsWith)) {
            throw new AwsError("DestinationNotAllowedException", 403,
                    "The outbound destination is not allowed for this instance.");
        }
    }

    private static void checkAttributes(JsonNode attributes) {
        var bytes = 0;
        for (var attribute : attributes.properties()) {
            if (!ATTRIBUTE_KEY.matcher(attribute.getKey()).matches()) {
                throw AwsError.badRequest("InvalidParameterException",
                        "Attribute keys may hold letters, digits, - and _ only.");
            }
            bytes += attribute.getKey().getBytes(UTF_8).length
                    + attribute.getValue().textValue().getBytes(UTF_8).length;
        }
        if (bytes > ATTRIBUTES_BYTES_MAX) {
            throw AwsError.badRequest("InvalidParameterException",
                    "Attributes are larger than 32768 bytes.");
        }
    }

    private static AwsError invalid(String message) {
        return AwsError.badRequest("InvalidRequestException", message);
    }
}
