package co.pacto.local.connect;

import java.time.Duration;

/// What a callee does when it rings. The line rings 60 s at most; what would happen later is a call
/// that nobody answered.
public sealed interface Reaction {

    Duration ringing();

    /// Nobody is connected.
    ///
    /// @param disconnectReason such as `TELECOM_BUSY` (connect.md 10.4)
    record NotConnected(Duration ringing, String disconnectReason) implements Reaction {}

    /// A person or a voicemail answers.
    record Answers(Duration ringing, Conversation conversation) implements Reaction {}
}
