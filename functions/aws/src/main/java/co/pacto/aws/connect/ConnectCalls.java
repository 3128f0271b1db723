package co.pacto.aws.connect;

import co.pacto.domain.contact.Calls;
import co.pacto.domain.debtor.PhoneNumber;
import java.time.Instant;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import software.amazon.awssdk.services.connect.ConnectClient;
import software.amazon.awssdk.services.connect.model.ConnectException;
import software.amazon.awssdk.services.connect.model.DescribeContactRequest;
import software.amazon.awssdk.services.connect.model.ResourceNotFoundException;
import software.amazon.awssdk.services.connect.model.StartOutboundVoiceContactRequest;

/// Outbound calls by StartOutboundVoiceContact. The only attribute of a call is its contactPlanId,
/// because Connect keeps attributes for two years (security.md 1).
public final class ConnectCalls implements Calls {

    /// Where calls come from.
    public record Origin(String instanceId, String flowId, String sourceNumber) {}

    private final ConnectClient client;
    private final Origin origin;

    public ConnectCalls(ConnectClient client, Origin origin) {
        this.client = client;
        this.origin = origin;
    }

    /// A look at the calls of an instance, for a function that never dials.
    public static Calls watching(ConnectClient client, String instanceId) {
        return new ConnectCalls(client, new Origin(instanceId, "", ""));
    }

    @Override
    public Start start(PhoneNumber number, String contactPlanId, String clientToken) {
        try {
            var answer = client.startOutboundVoiceContact(StartOutboundVoiceContactRequest.builder()
                    .instanceId(origin.instanceId())
                    .contactFlowId(origin.flowId())
                    .sourcePhoneNumber(origin.sourceNumber())
                    .destinationPhoneNumber(number.e164())
                    .clientToken(clientToken)
                    .attributes(Map.of("contactPlanId", contactPlanId))
                    .build());
            return new Start.Placed(answer.contactId());
        } catch (ConnectException e) {
            return refusal(e);
        }
    }

    /// The treatments of outcomes.md 6.4; whatever is not in that table is thrown and retried.
    private static Start refusal(ConnectException error) {
        var code = error.awsErrorDetails() == null ? "" : error.awsErrorDetails().errorCode();
        return switch (code) {
            case "LimitExceededException", "ThrottlingException", "TooManyRequestsException" ->
                new Start.NoRoom();
            case "InvalidParameterException" -> new Start.BadNumber();
            case "DestinationNotAllowedException", "OutboundContactNotPermittedException",
                    "ResourceNotFoundException", "InvalidRequestException" ->
                new Start.NotConfigured(code);
            default -> throw error;
        };
    }

    @Override
    public Optional<Status> describe(String connectContactId) {
        try {
            var contact = client.describeContact(DescribeContactRequest.builder()
                    .instanceId(origin.instanceId())
                    .contactId(connectContactId)
                    .build()).contact();
            return Optional.of(new Status(Optional.ofNullable(contact.disconnectReason()),
                    set(contact.connectedToSystemTimestamp()), set(contact.disconnectTimestamp())));
        } catch (ResourceNotFoundException _) {
            return Optional.empty();
        }
    }

    /// Connect writes an instant of 1970 for "not set" (connect.md 10.2).
    private static Optional<Instant> set(@Nullable Instant instant) {
        return Optional.ofNullable(instant).filter(Instant.ofEpochSecond(1)::isBefore);
    }
}
