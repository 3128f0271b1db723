package co.pacto.local.connect;

import java.time.Instant;
import java.util.Map;
import java.util.Optional;

/// What can be seen of a call from outside.
///
/// @param attributes       as given to StartOutboundVoiceContact
/// @param disconnectReason once it ended
public record Call(String connectContactId, State state, Instant startedAt,
        Optional<Instant> connectedAt, Optional<Instant> endedAt, Map<String, String> attributes,
        Optional<String> disconnectReason) {

    /// The life of a call.
    public enum State {
        RINGING,
        CONNECTED,
        ENDED
    }
}
