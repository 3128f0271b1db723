package co.pacto.local.connect;

import java.time.Instant;
import java.util.Map;

/// A call as it was asked for. It prints without the numbers and the attributes.
///
/// @param attributes as given to StartOutboundVoiceContact
public record PlacedCall(String contactId, String flowId, String destination, String source,
        Instant startedAt, Map<String, String> attributes) {

    @Override
    public String toString() {
        return "call " + contactId + " of " + startedAt;
    }
}
