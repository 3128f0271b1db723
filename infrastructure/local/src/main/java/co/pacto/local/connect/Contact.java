package co.pacto.local.connect;

import co.pacto.local.connect.Call.State;
import java.time.Instant;
import java.util.Optional;

/// One contact of the instance and how far it is.
///
/// @param flow what speaks after the answer
/// @param call what was asked for
record Contact(Flow flow, PlacedCall call, Optional<Instant> connectedAt, Optional<Instant> endedAt,
        Optional<String> disconnectReason) {

    static Contact ringing(Flow flow, PlacedCall call) {
        return new Contact(flow, call, Optional.empty(), Optional.empty(), Optional.empty());
    }

    Contact connected(Instant now) {
        return new Contact(flow, call, Optional.of(now), endedAt, disconnectReason);
    }

    Contact ended(Instant now, String reason) {
        return new Contact(flow, call, connectedAt, Optional.of(now), Optional.of(reason));
    }

    String id() {
        return call.contactId();
    }

    State state() {
        if (endedAt.isPresent()) {
            return State.ENDED;
        }
        return connectedAt.isPresent() ? State.CONNECTED : State.RINGING;
    }

    Call view() {
        return new Call(id(), state(), call.startedAt(), connectedAt, endedAt, call.attributes(),
                disconnectReason);
    }
}
